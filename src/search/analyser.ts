import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Garu } from 'garu-ko';
import start from 'garu-ko/pkg/garu_wasm.js';

/** A piece of a Korean sentence: what it is, its part of speech (Sejong tags), and where the word it belongs to begins. */
export type Morpheme = readonly [text: string, tag: string, word: number];

export interface Analyser {
  (sentence: string): readonly Morpheme[];
}

/** Analyses are kept here from one build to the next. They are the same without: a sentence is analysed by itself. */
const CACHE = path.resolve(import.meta.dirname, '../../node_modules/.cache/korean-forms');
/** Part of each key: another version of the analyser, or of what is kept, finds nothing of the old. */
const VERSION = 'garu-ko 0.3.7, 1';

/**
 * Runs `work` with a Korean analyser. It takes a sentence at a time, since the time it needs grows with the square of the
 * length; what was analysed before is read from a file named by what it holds.
 */
export async function withAnalyser<Result>(work: (analyse: Analyser) => Result): Promise<Result> {
  const kept = readKept();
  const used = new Map<string, readonly Morpheme[]>();
  // Started first, since `load` starts it in a way that warns on the console.
  await start({ module_or_path: readFileSync(fileURLToPath(import.meta.resolve('garu-ko/pkg/garu_wasm_bg.wasm'))) });
  const garu = await Garu.load();
  const result = work((sentence) => {
    const key = createHash('sha256').update(`${VERSION}\n${sentence}`).digest('base64url').slice(0, 16);
    const known = used.get(key) ?? kept.get(key) ?? analysed(garu, sentence);
    used.set(key, known);
    return known;
  });
  garu.destroy();
  if ([...used.keys()].some((key) => !kept.has(key))) keep(new Map([...kept, ...used]));
  return result;
}

function analysed(garu: Garu, sentence: string): readonly Morpheme[] {
  const result = garu.analyze(sentence);
  const { tokens } = Array.isArray(result) ? (result[0] ?? { tokens: [] }) : result;
  return tokens.map(({ text, pos, start }) => [text, pos, start] as const);
}

const file = path.join(CACHE, 'forms.json');

function readKept(): ReadonlyMap<string, readonly Morpheme[]> {
  if (!existsSync(file)) return new Map();
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly Morpheme[]>));
  } catch {
    // A file cut short by a stopped build is worth nothing: it is written anew.
    return new Map();
  }
}

function keep(analyses: ReadonlyMap<string, readonly Morpheme[]>): void {
  mkdirSync(CACHE, { recursive: true });
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, JSON.stringify(Object.fromEntries(analyses)));
  renameSync(fresh, file);
}
