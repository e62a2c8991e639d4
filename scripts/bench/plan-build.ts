import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Words } from '../../src/i18n/language.ts';
import { writeFilesTo } from '../../src/package/sample-package.ts';
import { measured, type Used } from './measured.ts';
import { benchSite } from './site.ts';

/** What the build of a made plan took, and what it made. */
export interface PlanBuild extends Used {
  readonly size: number;
  readonly files: number;
  readonly bytes: number;
  /** The bytes of the index that a reader's first query fetches, by language, compressed as servers do. */
  readonly query: Readonly<Record<keyof Words, number>>;
}

/** Builds a made plan of so many measures in a temporary folder, which is gone afterwards. Throws where the build fails. */
export async function planBuild(size: number): Promise<PlanBuild> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const [root, out] = [path.join(folder, 'root'), path.join(folder, 'dist')];
    const { files, queries } = benchSite(size);
    writeFilesTo(root, files);
    const used = await measured([path.join(import.meta.dirname, '../build.ts')], { ROOT: root, OUT: out, SITE: 'https://example.org', BASE: '/' });
    const written = readdirSync(out, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    const bytes = written.reduce((sum, file) => sum + statSync(path.join(file.parentPath, file.name)).size, 0);
    return { ...used, size, files: written.length, bytes, query: { en: queryBytes(out, 'en', queries.en), ko: queryBytes(out, 'ko', queries.ko) } };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** With which power of the size processor time grows from one build to another; of the time that goes by where the other is not known. */
export function growth(from: PlanBuild, to: PlanBuild): number {
  return Math.log((to.cpu || to.seconds) / (from.cpu || from.seconds)) / Math.log(to.size / from.size);
}

function queryBytes(out: string, language: string, words: string): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'first-query.ts'), out, language, words], { encoding: 'utf8' });
  const { bytes = 0, found = 0 } = status === 0 ? (JSON.parse(stdout) as { bytes: number; found: number }) : {};
  if (found === 0) throw new Error(`the query ${words} found nothing: ${stderr}`);
  return bytes;
}
