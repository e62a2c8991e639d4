import { LANGUAGES, other, type Language, type Words } from '../i18n/language.ts';
import { cut, quoted } from '../package/fault.ts';
import { datesIn } from './dates-in-text.ts';
import { numbersIn, type TextNumber } from './numbers-in-text.ts';
import { remembered } from './remembered.ts';

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

/**
 * Numbers and dates that only one of two texts has, and texts that are in the other language. Zero and one are left to the
 * grammar, and so are numerals in words (`three`) of a long text, which may count what its twin lists.
 */
export const twinMistakes = ({ en, ko }: Words, length: 'short' | 'long' = 'short'): readonly TwinMistake[] => mistakesOf(en, ko, length);

const mistakesOf = remembered((en: string, ko: string, length: 'short' | 'long'): readonly TwinMistake[] => {
  const texts = { en, ko };
  const numbers = { en: numbersIn(texts.en, 'en'), ko: numbersIn(texts.ko, 'ko') };
  const isTold = ({ form, value }: TextNumber) => (form === 'digits' ? value > 1 : form === 'numeral' && length === 'short' && value > 2);
  const missing = LANGUAGES.flatMap((language): TwinMistake[] => {
    const own = new Set(numbers[language].map(({ value }) => value));
    const lacking = numbers[other(language)].filter((number) => isTold(number) && !own.has(number.value)).map(({ found }) => found);
    return lacking.length === 0 ? [] : [mistake(texts, language, `the numbers of the ${NAMES[other(language)]} text, ${[...new Set(lacking)].join(', ')}`, 'make both texts say the same')];
  });
  return [...(missing.length > 0 ? missing : otherDates(texts)), ...LANGUAGES.filter((language) => !isIn(texts[language], language)).map((language) => mistake(texts, language, `a text in ${NAMES[language]}`, 'translate it'))];
});

/** Days and months that a text lacks and its twin has: `29 January` where 2월 29일 stands. */
function otherDates(texts: Words): TwinMistake[] {
  const dates = { en: datesIn(texts.en, 'en'), ko: datesIn(texts.ko, 'ko') };
  return LANGUAGES.flatMap((language): TwinMistake[] => {
    const lacking = dates[other(language)].filter(({ isSure, month, day }) => isSure && !dates[language].some((own) => own.month === month && (day === undefined || own.day === day))).map(({ found }) => found);
    return lacking.length === 0 ? [] : [mistake(texts, language, `the dates of the ${NAMES[other(language)]} text, ${[...new Set(lacking)].join(', ')}`, 'make both texts say the same')];
  });
}

const mistake = (texts: Words, language: Language, expected: string, remedy: string): TwinMistake => ({ language, expected, found: quoted(cut(texts[language])), remedy });

/** Whether a text is written in a language, told by its letters: Hangul makes up most of a Korean sentence and little of an English one. */
export function isIn(text: string, language: Language): boolean {
  const letters = [...text.matchAll(/\p{L}/gu)].length;
  const hangul = [...text.matchAll(/\p{Script=Hangul}/gu)].length;
  return letters < SENTENCE || (language === 'ko' ? hangul / letters >= SHARE : hangul / letters <= SHARE);
}
