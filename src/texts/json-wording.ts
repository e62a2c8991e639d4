import { LANGUAGES, type Words } from '../i18n/language.ts';
import type { Fault } from '../package/fault.ts';
import type { JsonFile, JsonPath } from '../package/json.ts';
import type { ReferenceCheck } from './prose.ts';
import { twinMistakes } from './twin-texts.ts';
import { namedFacts, partMistakes, wordedParts, wordsOf } from './worded-parts.ts';
import { wordingMistakes, type WordingRules } from './wording.ts';

/** Texts of a JSON file in every language, with where they stand in it. */
export type JsonTexts = readonly (readonly [at: JsonPath, words: Words])[];

interface Told {
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
}

const faultAt = (json: JsonFile, at: JsonPath, { expected, found, remedy }: Told): Fault => ({ file: json.file, ...json.placeOf(at), subject: at.join('.'), expected, found, remedy });

/** Bare figures, wordings off the glossary and unlike twins in the texts of a JSON file. What stands in braces names a value. */
export function jsonWordingFaults(json: JsonFile, texts: JsonTexts, rules: WordingRules): Fault[] {
  return texts.flatMap(([at, words]) => {
    const plain = { en: withoutNames(words.en), ko: withoutNames(words.ko) };
    const own = LANGUAGES.flatMap((language) => wordingMistakes(plain[language], language, rules).map((mistake) => faultAt(json, [...at, language], mistake)));
    const named = { en: namesIn(words.en), ko: namesIn(words.ko) };
    if (named.en !== named.ko) own.push(faultAt(json, [...at, 'ko'], { expected: `the values of the English text, ${named.en || 'none'}`, found: named.ko || 'none', remedy: 'name the same values in both' }));
    return own.length > 0 ? own : twinMistakes(plain).map((mistake) => faultAt(json, [...at, mistake.language], mistake));
  });
}

/** The values that a text names, without the particle after one, in one order. */
const namesIn = (text: string) => [...new Set([...text.matchAll(/\{([^{}|]*)[^{}]*\}/g)].map(([, name]) => `{${name ?? ''}}`))].sort().join(', ');

const withoutNames = (text: string) => text.replace(/\{[^{}]*\}/g, (name) => ' '.repeat(name.length));

/** The same in a sentence that may name facts: `{fact:date}`. Every language names the same ones. */
export function jsonSentenceFaults(json: JsonFile, at: JsonPath, words: Words, check: ReferenceCheck, rules: WordingRules): Fault[] {
  const parts = { en: wordedParts(words.en), ko: wordedParts(words.ko) };
  const own = LANGUAGES.flatMap((language) => partMistakes(parts[language], language, check, rules).map((mistake) => faultAt(json, [...at, language], mistake)));
  if (own.length > 0) return own;
  const [en, ko] = [namedFacts(parts.en), namedFacts(parts.ko)];
  if (en !== ko) return [faultAt(json, [...at, 'ko'], { expected: `the facts of the other language, ${en || 'none'}`, found: ko || 'none', remedy: 'name the same facts in both' })];
  return twinMistakes({ en: wordsOf(parts.en), ko: wordsOf(parts.ko) }).map((mistake) => faultAt(json, [...at, mistake.language], mistake));
}
