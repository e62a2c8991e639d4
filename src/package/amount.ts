const SIZES: Readonly<Record<string, number>> = { 조: 1e12, 억: 1e8, 만: 1e4, trillion: 1e12, billion: 1e9, million: 1e6 };
const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const WORD = Object.keys(SIZES).join('|');
const AMOUNT = new RegExp(String.raw`^([-+−]?)\s*(?:KRW|USD|[₩$])?\s*((?:${DIGITS}\s*(?:${WORD})\s*)*(?:${DIGITS})?)\s*(?:원|달러|%)?$`, 'u');
const PART = new RegExp(String.raw`(${DIGITS})\s*(${WORD})?`, 'gu');

/** The plain digits that an amount stands for: `1.7조` 1700000000000, `5,000만 원` 50000000, `34%` 34. Undefined where that is not plain. */
export function plainAmount(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const [, sign = '', amount = ''] = AMOUNT.exec(text.normalize('NFKC').trim()) ?? [];
  const parts = [...amount.matchAll(PART)].map(([, digits = '', word]) => ({ digits: digits.replaceAll(',', ''), size: SIZES[word ?? ''] ?? 1 }));
  // 1조 2,000억 adds up; 2000억 1조 is no amount.
  const descends = parts.every(({ size }, index) => index === 0 || size < (parts[index - 1]?.size ?? 0));
  const sum = parts.reduce((total, { digits, size }) => total + Number(digits) * size, 0);
  if (parts.length === 0 || !descends || sum > Number.MAX_SAFE_INTEGER) return undefined;
  return `${/[-−]/u.test(sign) && sum !== 0 ? '-' : ''}${Number(sum.toFixed(6))}`;
}
