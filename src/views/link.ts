/** A name that leads somewhere. */
export interface Link {
  readonly name: string;
  readonly href: string;
}
