import { MONTHS } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';

/** A number that a text tells: its value in base units (`1조 7,000억`, `1.7 trillion` are 1.7e12), and where it stands. */
export interface TextNumber {
  readonly index: number;
  readonly found: string;
  readonly value: number;
  /** How sure the number is: in digits, an English numeral in words (`three`), or else: an ordinal, a month, a scale (`ten thousand`), a Korean word, which may be another (`세`, `열`). */
  readonly form: 'digits' | 'numeral' | 'word';
}

export const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
export const SCALES: Readonly<Record<string, number>> = { trillion: 1e12, billion: 1e9, million: 1e6, thousand: 1e3, hundred: 100, 조: 1e12, 억: 1e8, 만: 1e4, 천: 1e3, 백: 100 };

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
/** English numerals in words with their values: `three`, `twenty-five`. */
const NUMERALS: ReadonlyMap<string, number> = new Map([...SMALL.map((word, value) => [word, value] as const), ...TENS.flatMap((tens, index) => [tens, ...SMALL.slice(1, 10).map((one) => `${tens}-${one}`)].map((word, one) => [word, (index + 2) * 10 + one] as const))]);
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const KOREAN_ONES = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'];
const KOREAN_TENS = ['', '열', '스물', '서른', '마흔', '쉰'];
const WORDS: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  en: new Map<string, number>([
    ...NUMERALS, ...ORDINALS.map((word, index) => [word, index + 1] as const), ...MONTHS.map((word, index) => [word, index + 1] as const),
    ['once', 1], ['twice', 2], ['double', 2], ['doubled', 2], ['triple', 3], ['hundred', 100], ['thousand', 1000], ['percentage', 100],
  ]),
  ko: new Map<string, number>([...KOREAN_TENS.flatMap((tens, ten) => KOREAN_ONES.map((one, value) => [`${tens}${one}`, ten * 10 + value] as [string, number])).filter(([word]) => word !== ''), ['스무', 20], ['두세', 3], ['서너', 4], ['둘째', 2], ['셋째', 3], ['넷째', 4], ['만인율', 10000], ['하나', 1], ['둘', 2], ['셋', 3], ['넷', 4]]),
};

/** A number before a scale, its thousands in words or not: `1,424`, `4천`, `1천424`. */
const STEPPED = String.raw`${NUMBER}(?:(?:천|백)\d{0,3})?`;
/** What a Korean number in words stands before: a space or a counter, since 한국 and 세금 hold none. */
const COUNTED = String.raw`\s|[곳개명건가해달축배번회년편쪽차]`;
const longestFirst = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');
/** The lower end of a range has the scale of its upper end: `5–10 billion`, `7.4 and 8.3 billion`, `5~10억`. */
const RANGE = String.raw`\s?(?:[–~-]|to|and|에서|과|와)\s?${NUMBER}\s?`;
const PATTERNS: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(String.raw`(?<low>${NUMBER})(?=${RANGE}(?<of>trillion|billion|million))|(?<amount>${NUMBER}(?:[\s-](?:trillion|billion|million|thousand))?)|(?<![\p{L}])(?<word>${longestFirst(WORDS.en.keys())})(?:[\s-](?<scale>trillion|billion|million|thousand|hundred))?(?!\p{L})`, 'giu'),
  ko: new RegExp(String.raw`(?<low>(?<!제)${NUMBER})(?=${RANGE}(?<of>조|억|만))|(?<amount>(?<!제)${STEPPED}(?:조|억|만)(?:\s?${STEPPED}(?:억|만))*(?:\s?(?:\d[\d,]{2,}(?![\d,]*(?:년|조|억|만))|${NUMBER}(?=\s?원)))?|${NUMBER}(?:천(?=\s?원|\s?명|\s?장)|\s(?:trillion|billion|million))?)|(?<word>만인율|(?<!\p{L})(?:${longestFirst(WORDS.ko.keys())})(?=${COUNTED}))`, 'gu'),
};

/** The value of an amount in digits with its scales, in either language: `1조 7,000억`, `4천만`, `1.7 trillion`. */
export function amountOf(text: string): number {
  const parts = [...text.replaceAll(',', '').matchAll(/(\d+(?:\.\d+)?)[\s-]?(?:(천|백)(\d{0,3}))?(조|억|만|trillion|billion|million|thousand)?/giu)];
  // 64.8 must not become 64.80000000000001 by way of a scale.
  return parts.reduce((sum, [, digits, step, rest, scale]) => Number((sum + (Number(digits) * (SCALES[step ?? ''] ?? 1) + Number(rest ?? 0)) * (SCALES[(scale ?? '').toLowerCase()] ?? 1)).toPrecision(15)), 0);
}

/** Every number of a text, months by name and small numbers in words too, in the order of the text. */
export function numbersIn(text: string, language: Language): readonly TextNumber[] {
  return [...text.matchAll(PATTERNS[language])].map((match): TextNumber => {
    const { low, of, amount, word, scale } = match.groups ?? {};
    const own = WORDS[language].get(word ?? '') ?? WORDS[language].get((word ?? '').toLowerCase()) ?? 0;
    const value = word !== undefined ? own * (SCALES[(scale ?? '').toLowerCase()] ?? 1) : low !== undefined ? amountOf(`${low} ${of ?? ''}`) : amountOf(amount ?? '');
    return { index: match.index, found: match[0].trim(), value, form: word === undefined ? 'digits' : scale === undefined && NUMERALS.has(word.toLowerCase()) ? 'numeral' : 'word' };
  });
}
