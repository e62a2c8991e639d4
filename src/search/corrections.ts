import { convertQwertyToHangul } from 'es-hangul';
import type { Language } from '../i18n/language.ts';
import { distance, tolerance } from './distance.ts';
import { wordsFile, type WordsFile } from './files.ts';
import { isHangul, letters } from './hangul.ts';
import { json } from './pagefind-index.ts';

const MOST = 3;

/** Spellings of the same sounds as one: deungdae, deung-dae and dungde. */
export const sounds = (roman: string): string => roman.toLowerCase().replace(/[^a-z]/g, '')
  .replace(/eo/g, 'o').replace(/eu|oo|woo/g, 'u').replace(/ae|oe/g, 'e').replace(/ui|ee/g, 'i').replace(/wo/g, 'o')
  .replace(/ch/g, 'j').replace(/sh/g, 's').replace(/k/g, 'g').replace(/t/g, 'd').replace(/p/g, 'b').replace(/r/g, 'l').replace(/(.)\1+/g, '$1');

/** The words of a language, loaded when a word is found nowhere. */
export type Vocabulary = (language: Language) => Promise<WordsFile>;

export function vocabulary(base: string): Vocabulary {
  const files = new Map<Language, Promise<WordsFile>>();
  return (language) => {
    const file = files.get(language) ?? json<WordsFile>(`${base}${wordsFile(language)}`);
    files.set(language, file);
    file.catch(() => files.delete(language));
    return file;
  };
}

/** What a word is that was typed with the keyboard set to Latin letters, if that gives Korean syllables: emdeo is 등대. */
export const onOtherKeyboard = (word: string): string | undefined => {
  const hangul = /^[a-z]{4,}$/i.test(word) ? convertQwertyToHangul(word) : '';
  return /^[가-힣]{2,}$/u.test(hangul) ? hangul : undefined;
};

/** Words that a word which is nowhere may stand for, best first: as it sounds, or with a mistake. */
export async function corrections(read: Vocabulary, word: string): Promise<readonly string[]> {
  if (isHangul(word)) return nearest((await read('ko')).words, letters(word), letters);
  if (!/^[a-z]{3,}$/.test(word)) return [];
  const { words, romanised } = await read('en');
  const heard = sounds(word);
  const same = romanised.filter(([roman]) => heard.length > 3 && sounds(roman) === heard).map(([, noun]) => noun);
  const near = nearest(words, word, (one) => one);
  return [...new Set([...same, ...near, ...(near.length > 0 || heard.length < 5 ? [] : romanised.filter(([roman]) => distance(sounds(roman), heard, 1) === 1).map(([, noun]) => noun))])].slice(0, 2 * MOST);
}

function nearest(words: readonly string[], wanted: string, spelled: (word: string) => string): readonly string[] {
  const limit = tolerance(wanted.length);
  if (limit === 0) return [];
  const near = words.map((word) => [word, distance(spelled(word), wanted, limit)] as const).filter(([, mistakes]) => mistakes <= limit).sort((a, b) => a[1] - b[1]);
  return near.filter(([, mistakes]) => mistakes === near[0]?.[1]).slice(0, MOST).map(([word]) => word);
}
