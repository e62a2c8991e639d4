import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const home = path.resolve(import.meta.dirname, '../../..');

/** What a build is told by its environment: which site it builds is never inherited, all else is. */
export interface BuildEnvironment { readonly ROOT?: string; readonly SITE?: string; readonly BASE?: string; readonly OUT?: string; readonly [more: string]: string | undefined }

/** Runs `npm run build` with an environment of its own: what it said, how it ended, and where the site is. */
export function build(environment: BuildEnvironment = {}, words: readonly string[] = ['scripts/build.ts'], options: { readonly cwd?: string; readonly program?: string } = {}): { out: string; status: number | null; said: string; signal: NodeJS.Signals | null } {
  const { out, env } = placed(environment);
  const { program = process.execPath, ...rest } = options;
  const { status, stdout, stderr, signal } = spawnSync(program, words, { cwd: home, encoding: 'utf8', env, ...rest });
  return { out, status, said: `${stdout}${stderr}`, signal };
}

/** The same beside others that run: ends when it ends. */
export async function building(environment: BuildEnvironment = {}): Promise<{ out: string; status: number | null; said: string }> {
  const { out, env } = placed(environment);
  const child: ChildProcess = spawn(process.execPath, ['scripts/build.ts'], { cwd: home, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => { said += data.toString(); });
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { out, status, said };
}

function placed(environment: BuildEnvironment) {
  const out = environment.OUT ?? path.join(mkdtempSync(path.join(tmpdir(), 'site-')), 'dist');
  const { ROOT: _root, SITE: _site, BASE: _base, NODE_ENV: _mode, VITEST: _vitest, ...inherited } = process.env;
  return { out, env: { ...inherited, ...environment, OUT: out } };
}
