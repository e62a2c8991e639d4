import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { build, home } from './built.ts';
import { serveFiles } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site, and the address it is served at. */
    readonly dist: string;
    readonly url: string;
    /** The golden site, built for a base path and a public address. */
    readonly golden: string;
    readonly goldenUrl: string;
  }
}

export const GOLDEN = { ROOT: 'src/checks/golden', SITE: 'https://example.org', BASE: '/a/b/' };

interface Sites { readonly dist: string; readonly url: string; readonly golden: string; readonly goldenUrl: string; readonly close: () => void }

declare global {
  /** What was built in this process: each project of the tests asks for it. */
  var sitesBuilt: Promise<Sites> | undefined;
}

/** Builds what the tests of the site look at, once, and serves it. */
export default async function setup(project: TestProject): Promise<() => void> {
  const { close, ...provided } = await (globalThis.sitesBuilt ??= builtSites());
  for (const [name, value] of Object.entries(provided)) project.provide(name as keyof typeof provided, value);
  return close;
}

async function builtSites(): Promise<Sites> {
  const site = build({ OUT: path.join(home, 'dist') });
  const golden = build(GOLDEN);
  for (const { status, said } of [site, golden]) if (status !== 0) throw new Error(`the build failed:\n${said}`);
  const [served, servedGolden] = [await serveFiles(site.out), await serveFiles(golden.out, GOLDEN.BASE)];
  return { dist: site.out, url: served.url, golden: golden.out, goldenUrl: servedGolden.url, close: () => { served.close(); servedGolden.close(); } };
}
