import { LANGUAGES, other, type Language, type Words } from '../i18n/language.ts';
import { cut, quoted } from '../package/fault.ts';
import { numbersIn } from './numbers-in-text.ts';

/** A text that does not say what its twin says, and how to tell it. */
export interface TwinMistake {
  readonly language: Language;
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
}

const NAMES: Readonly<Record<Language, string>> = { en: 'English', ko: 'Korean' };
/** Names and abbreviations are short and may be the same in both; a sentence is in its own language. */
const SENTENCE = 12;
const SHARE = 0.3;

/** Numbers in digits that only one of two texts has, and texts that are in the other language. Zero and one are left to the grammar. */
export function twinMistakes(texts: Words): readonly TwinMistake[] {
  const numbers = { en: numbersIn(texts.en, 'en'), ko: numbersIn(texts.ko, 'ko') };
  const missing = LANGUAGES.flatMap((language): TwinMistake[] => {
    const own = new Set(numbers[language].map(({ value }) => value));
    const lacking = numbers[other(language)].filter(({ inDigits, value }) => inDigits && value > 1 && !own.has(value)).map(({ found }) => found);
    return lacking.length === 0 ? [] : [{ language, expected: `the numbers of the ${NAMES[other(language)]} text, ${[...new Set(lacking)].join(', ')}`, found: quoted(cut(texts[language])), remedy: 'make both texts say the same' }];
  });
  return [...missing, ...LANGUAGES.filter((language) => !isIn(texts[language], language)).map((language) => ({ language, expected: `a text in ${NAMES[language]}`, found: quoted(cut(texts[language])), remedy: 'translate it' }))];
}

/** Whether a text is written in a language, told by its letters: Hangul makes up most of a Korean sentence and little of an English one. */
export function isIn(text: string, language: Language): boolean {
  const letters = [...text.matchAll(/\p{L}/gu)].length;
  const hangul = [...text.matchAll(/\p{Script=Hangul}/gu)].length;
  return letters < SENTENCE || (language === 'ko' ? hangul / letters >= SHARE : hangul / letters <= SHARE);
}
