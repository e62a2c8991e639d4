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
/** How many analyses of other texts, of earlier builds or other publications, are kept beside those of this one. */
const MOST_OTHERS = 100_000;

/**
 * Runs `work` with a Korean analyser. It takes a sentence at a time, since the time it needs grows with the square of the
 * length; what was analysed before is read from a file named by what it holds.
 */
export async function withAnalyser<Result>(work: (analyse: Analyser) => Result | Promise<Result>): Promise<Result> {
  const kept = readKept();
  const used = new Map<string, string>();
  // Started first, since `load` starts it in a way that warns on the console.
  await start({ module_or_path: readFileSync(fileURLToPath(import.meta.resolve('garu-ko/pkg/garu_wasm_bg.wasm'))) });
  const garu = await Garu.load();
  const result = await work((sentence) => {
    const key = createHash('sha256').update(`${VERSION}\n${sentence}`).digest('base64url').slice(0, 16);
    const known = used.get(key) ?? kept.get(key);
    const morphemes = known === undefined ? analysed(garu, sentence) : (JSON.parse(known) as readonly Morpheme[]);
    used.set(key, known ?? JSON.stringify(morphemes));
    return morphemes;
  });
  garu.destroy();
  if ([...used.keys()].some((key) => !kept.has(key))) keep([...used, ...[...kept].filter(([key]) => !used.has(key)).slice(0, MOST_OTHERS)]);
  return result;
}

function analysed(garu: Garu, sentence: string): readonly Morpheme[] {
  const result = garu.analyze(sentence);
  const { tokens } = Array.isArray(result) ? (result[0] ?? { tokens: [] }) : result;
  return tokens.map(({ text, pos, start }) => [text, pos, start] as const);
}

const file = path.join(CACHE, 'forms.tsv');
const LINE = /^([\w-]{16})\t(\[.*\])$/;

/** Analyses by their key, as JSON: few of them may be asked for. */
function readKept(): ReadonlyMap<string, string> {
  if (!existsSync(file)) return new Map();
  // A line cut short by a stopped build is worth nothing: it is written anew.
  return new Map(readFileSync(file, 'utf8').split('\n').flatMap((line) => { const [, key, json] = LINE.exec(line) ?? []; return key === undefined || json === undefined ? [] : [[key, json] as const]; }));
}

function keep(analyses: readonly (readonly [key: string, json: string])[]): void {
  mkdirSync(CACHE, { recursive: true });
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, analyses.map(([key, json]) => `${key}\t${json}\n`).join(''));
  renameSync(fresh, file);
}
