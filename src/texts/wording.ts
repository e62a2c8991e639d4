import type { Language } from '../i18n/language.ts';
import { quoted, type Fault } from '../package/fault.ts';
import { placesIn } from '../package/place.ts';
import type { BareFigure } from './bare-figures.ts';
import { wrongParticle } from './following-particle.ts';
import type { OffGlossary } from './glossary-wording.ts';
import type { Mdx, Reference, Run } from './mdx.ts';

/** What the words of a text are held against. */
export interface WordingRules {
  readonly bareFigures: (text: string, language: Language) => readonly BareFigure[];
  readonly offGlossary: (text: string, language: Language) => readonly OffGlossary[];
  /** What a component prints in a language; '' where it prints no word. */
  readonly printed: (reference: Reference, language: Language) => string;
}

/** A mistake in a text, at an offset into it. */
export interface WordingMistake {
  readonly index: number;
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
}

/** Bare figures and wordings off the glossary, in any text that readers see. */
export function wordingMistakes(text: string, language: Language, rules: WordingRules): WordingMistake[] {
  return [
    ...rules.bareFigures(text, language).map(({ index, found, instead }) => ({ index, expected: 'a number that comes from the data', found: quoted(found), remedy: instead === undefined ? 'add the fact to data/facts.csv and write <Fact id="…" />' : `write ${instead}, or the fact that is meant` })),
    ...rules.offGlossary(text, language).map(({ index, found, term }) => ({ index, expected: `the wording of the glossary, ${quoted(term)}`, found: quoted(found), remedy: `write ${term}` })),
  ];
}

/** The mistakes of a text in MDX: those of any text, and in Korean the particles after what a component prints. */
export function wordingFaults(file: string, mdx: Mdx, language: Language, rules: WordingRules): Fault[] {
  const faults = mdx.runs.flatMap((run) => { const at = faultsIn(file, run); return wordingMistakes(run.text, language, rules).map(at); });
  const front = ['title', 'description'].flatMap((name) => wordingMistakes(String(mdx.frontMatter[name] ?? ''), language, rules).map(({ index: _, ...mistake }) => ({ file, line: mdx.lineOf(name), column: 1, subject: name, ...mistake })));
  return [...front, ...faults, ...(language === 'ko' ? particleFaults(file, mdx, rules) : [])];
}

function particleFaults(file: string, mdx: Mdx, { printed }: WordingRules): Fault[] {
  return mdx.runs.flatMap((run) => {
    if (run.after === undefined) return [];
    const word = printed(run.after, 'ko');
    const wrong = word === '' ? undefined : wrongParticle(word, run.text);
    return wrong === undefined ? [] : [faultsIn(file, run)({ index: 0, expected: `the particle ${quoted(wrong.wanted)} after ${quoted(word)}`, found: quoted(wrong.found), remedy: `write ${wrong.wanted}` })];
  });
}

/** Tells mistakes at their places in a file. */
function faultsIn(file: string, run: Run): (mistake: WordingMistake) => Fault {
  const placeOf = placesIn(run.text);
  return ({ index, ...mistake }) => {
    const { line, column } = placeOf(index);
    return { file, line: run.line + line - 1, column: line === 1 ? run.column + column - 1 : column, subject: '', ...mistake };
  };
}
