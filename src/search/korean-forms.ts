import type { Analyser, Morpheme } from './analyser.ts';
import { wordsOf } from './fold.ts';
import { endsLikeParticle, withoutParticle } from './particles.ts';

const NOUN = /^(?:NNG|NNP|XR|SL|SH)$/;
const JOINED = /^(?:NNG|NNP|NNB|NR|XR|XPN|XSN|SL|SH|SN)$/;
const STEM = /^(?:VV|VA)$/;
const NONE: ReadonlySet<string> = new Set();

/** What Korean texts are found by beside their own words, and nouns that end as if in a particle. */
export interface KoreanForms {
  /** Words without particle, stems, nouns inside compounds and the ends of compounds, as often as they stand in the text. */
  readonly forms: readonly string[];
  /** Nouns alone: what compounds are taken apart into. */
  readonly nouns: ReadonlySet<string>;
}

/** 등대관리사업을 is found by 등대관리사업, 관리사업, 등대, 관리, 사업 and, where a word was misread, by itself without 를. */
export function koreanForms(analyse: Analyser, text: string, kept: ReadonlySet<string> = NONE): KoreanForms {
  const forms: string[] = [];
  const nouns = new Set<string>();
  for (const sentence of sentencesOf(text)) {
    const own = sentence.match(/[가-힣]+/gu) ?? [];
    const bare = own.map((word) => withoutParticle(word, kept));
    const morphemes = analyse(sentence);
    const found: string[] = bare.filter((word) => word.length > 1);
    for (const run of runsOf(morphemes)) {
      for (const [index, [, tag]] of run.entries()) {
        if (!NOUN.test(tag)) continue;
        const end = run.slice(index).map(([part]) => part).join('').toLowerCase();
        if (end.length > 1) found.push(end);
        const noun = run[index]?.[0].toLowerCase() ?? '';
        if (noun.length > 1 && noun !== end) found.push(noun);
        // A suffix makes a word of its own: 연동 and 연동제.
        const suffixed = run[index + 1]?.[1] === 'XSN' ? `${noun}${run[index + 1]?.[0] ?? ''}` : '';
        if (suffixed !== '' && suffixed !== end) found.push(suffixed);
        if (/^[가-힣]{2,}$/u.test(noun)) nouns.add(noun);
        if (/^[가-힣]{2,}$/u.test(suffixed)) nouns.add(suffixed);
      }
    }
    found.push(...morphemes.filter(([part, tag]) => STEM.test(tag) && part.length > 1).map(([part]) => part));
    // A form that two rules give for one place counts once; what stands in the text twice counts twice.
    const times = Math.max(1, ...counts(bare).values());
    forms.push(...[...counts(found.flatMap(wordsOf))].flatMap(([form, count]) => Array.from({ length: Math.min(times, count) }, () => form)));
  }
  return { forms, nouns };
}

/** Nouns of a text that end as if in a particle (회의, 결과, 도로), so that a query keeps them whole. */
export function nounsToKeep(analyse: Analyser, texts: Iterable<string>): ReadonlySet<string> {
  const kept = new Set<string>();
  for (const text of texts) {
    for (const sentence of sentencesOf(text)) {
      for (const run of runsOf(analyse(sentence))) {
        for (const [noun, tag] of run) if (NOUN.test(tag) && /^[가-힣]{2,4}$/u.test(noun) && endsLikeParticle(noun)) kept.add(noun);
      }
    }
  }
  return kept;
}

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?…])\s+|\n/u).map((one) => one.trim()).filter((one) => wordsOf(one).length > 0);

/** Nouns with their prefixes and suffixes that stand in one word without a break. */
function runsOf(morphemes: readonly Morpheme[]): readonly (readonly Morpheme[])[] {
  const runs: Morpheme[][] = [];
  let last: Morpheme | undefined;
  for (const morpheme of morphemes) {
    if (JOINED.test(morpheme[1])) {
      if (last !== undefined && JOINED.test(last[1]) && last[2] === morpheme[2]) runs.at(-1)?.push(morpheme);
      else runs.push([morpheme]);
    }
    last = morpheme;
  }
  return runs;
}

function counts(words: readonly string[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const word of words) counted.set(word, (counted.get(word) ?? 0) + 1);
  return counted;
}
