/** The part of Frictionless' own library that the tests load a package with. */
declare module 'datapackage' {
  export class Package {
    static load(descriptor: string, options?: { readonly strict?: boolean }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly { readonly name: string; read(options: { readonly keyed: true }): Promise<readonly Readonly<Record<string, unknown>>[]> }[];
  }
}
