// Amounts as people write them: 1조7천억, 1조 7,000억 원, 1.7조, 1.7 trillion, KRW 1.7tn and 1700000000000 are one number.
const KOREAN: Readonly<Record<string, number>> = { 조: 1e12, 억: 1e8, 만: 1e4 };
const TENS: Readonly<Record<string, number>> = { 천: 1000, 백: 100, 십: 10 };
const ENGLISH: Readonly<Record<string, number>> = { trillion: 1e12, trn: 1e12, tn: 1e12, billion: 1e9, bn: 1e9, million: 1e6, mn: 1e6, m: 1e6, thousand: 1e3 };

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
const AMOUNT = new RegExp(
  String.raw`(?:(?:krw|usd|us\$|\$|₩|￦)\s*)?(?:(?<english>${NUMBER})\s?(?<step>trillion|trn|tn|billion|bn|million|mn|m|thousand)(?![a-z])(?:\s*(?:won|krw|dollars))?|(?<korean>${NUMBER}\s?[천백십]?\s?[조억만](?:\s?${NUMBER}\s?[천백십]?\s?(?:[조억만]|(?<=[천백십])))*)(?:\s*(?:여\s*)?(?:원|달러))?|(?<plain>\d{7,}|\d{1,3}(?:,\d{3}){2,})(?:\s*(?:원|won|krw|달러|dollars))?)`,
  'giu',
);

/** An amount in a text: a whole number in the base unit, and where it is written. */
export interface Amount {
  readonly amount: number;
  readonly start: number;
  readonly end: number;
}

/** The amounts in a text. Numbers without a step count from seven digits on. */
export const amountsIn = (text: string): readonly Amount[] => [...text.matchAll(AMOUNT)].flatMap((match) => {
  const { english, step = '', korean, plain } = match.groups ?? {};
  const amount = Math.round(korean !== undefined ? koreanAmount(korean) : plain !== undefined ? numberIn(plain) : numberIn(english ?? '') * (ENGLISH[step.toLowerCase()] ?? 1));
  return Number.isSafeInteger(amount) && amount >= 1000 ? [{ amount, start: match.index, end: match.index + match[0].length }] : [];
});

const numberIn = (text: string): number => Number(text.replaceAll(',', ''));

/** 1조 7천억: each step counts what stands before it. */
function koreanAmount(text: string): number {
  let sum = 0;
  let open = 0;
  for (const [, digits = '', ten = '', step = ''] of text.matchAll(new RegExp(String.raw`(${NUMBER})\s?([천백십]?)\s?([조억만]?)`, 'gu'))) {
    open += numberIn(digits) * (TENS[ten] ?? 1);
    if (step === '') continue;
    sum += open * (KOREAN[step] ?? 1);
    open = 0;
  }
  return sum + open;
}

/** An amount as a word of the index, which no text holds by itself; the z keeps 1.7 from being the beginning of 17. */
export const amountWord = (amount: number): string => `won${String(amount).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}z`;
