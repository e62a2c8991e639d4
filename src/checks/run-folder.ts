import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

declare global {
  /** The folder of this run: each project of the tests asks for it. */
  var runFolder: string | undefined;
}

/** Gives a run of the tests, and whatever it starts, one folder for all that is temporary (`tmpdir()`), and takes it away at the end. */
export default function setup(): () => void {
  const folder = (globalThis.runFolder ??= mkdtempSync(path.join(tmpdir(), 'tests-')));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
