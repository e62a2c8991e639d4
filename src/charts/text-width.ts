import type { Language } from '../i18n/language.ts';

/**
 * Advance widths in thousandths of the font size. For each character at least the widest of Pretendard, Noto Sans KR and Arial, as
 * Chromium measures them, so that a label fits whichever of them is there.
 */
const WIDTHS = new Map<string, number>();
const WIDTHS_BY_CHARACTERS: readonly (readonly [width: number, characters: string])[] = [
  [280, " '’‘.,:;ijl"],
  [310, 'I|'],
  [345, '!()[]{}'],
  [390, 'frt/\\'],
  [480, '-"*“”'],
  [500, 's'],
  [550, 'ckvxzJ'],
  [565, 'aey_^?–·'],
  [620, '0123456789bdghnopqu$#+−=<>~`LF'],
  [670, 'ABEKPSTVXYZ&'],
  [740, 'CDHNRU'],
  [800, 'GOQw'],
  [945, 'mMW%₩'],
  [1015, '→—←…@×'],
];
for (const [width, characters] of WIDTHS_BY_CHARACTERS) for (const character of characters) WIDTHS.set(character, width);

const HANGUL = 920;
const WIDE = 1000;
const OTHER = 620;
const BOLD = 1.08;

/** The width of one line of text in pixels, rather a little too wide than too narrow. */
export function textWidth(text: string, size: number, weight = 400): number {
  let thousandths = 0;
  for (const character of text) thousandths += WIDTHS.get(character) ?? widthOfOther(character);
  return (thousandths / 1000) * size * (weight >= 600 ? BOLD : 1);
}

function widthOfOther(character: string): number {
  if (/[\p{Script=Hangul}]/u.test(character)) return HANGUL;
  if (/[\p{Script=Han}\u3000-\u30ff\uff00-\uffef]/u.test(character)) return WIDE;
  return /\p{M}/u.test(character) ? 0 : OTHER;
}

/**
 * A text in lines no wider than `maxWidth`, of about equal length. Both languages break at spaces (Korean too: keep-all) and
 * after a middle dot or slash, Korean also before a parenthesis; only a word wider than a whole line is broken inside. What belongs
 * together stays so while a line has room for it: a Korean number and its counter (50억 원), an English number with its currency
 * and its unit (KRW 50 million).
 */
export function wrapText(text: string, maxWidth: number, size: number, language: Language, weight = 400): string[] {
  const pieces = joined(piecesOf(text, language), language, (piece) => textWidth(piece.trim(), size, weight) <= maxWidth);
  const lines = filled(pieces, maxWidth, size, weight);
  if (lines.length === 1) return lines;
  let [tooNarrow, enough] = [maxWidth / 2, maxWidth];
  for (let step = 0; step < 6; step++) {
    const middle = (tooNarrow + enough) / 2;
    const whole = pieces.every((piece) => textWidth(piece.trim(), size, weight) <= middle) && filled(pieces, middle, size, weight).length === lines.length;
    if (whole) enough = middle;
    else tooNarrow = middle;
  }
  return filled(pieces, enough, size, weight);
}

/** What may not be broken, each with the space that follows it. */
function piecesOf(text: string, language: Language): string[] {
  const glue = language === 'ko' ? /(?<=[\d만억조천백]) (?=[\p{Script=Hangul}](?:\s|$))/gu : /(?<=\b[A-Z]{3}) (?=[\d−-])/gu;
  const words = text.trim().replaceAll(/\s+/gu, ' ').replaceAll(glue, '\u00a0');
  return (words.match(/[^ ·/]*(?:[·/]+|\s|$)\s?/gu) ?? []).filter((piece) => piece !== '').flatMap((piece) => piece.replaceAll('\u00a0', ' ').split(/(?<=\p{Script=Hangul})(?=\()/u));
}

/** What should not be broken either while a line has room for it: a number before its magnitude, unit or counter. */
const NUMBER: Readonly<Record<Language, readonly [end: RegExp, start: RegExp]>> = {
  en: [/\d $/, /^(?:million|billion|trillion|percent)\b/], ko: [/[\d만억조천백] $/, /^\p{Script=Hangul}{2,4}(?: |\(|$)/u],
};

function joined(pieces: readonly string[], language: Language, fits: (piece: string) => boolean): string[] {
  const [end, start] = NUMBER[language];
  const all: string[] = [];
  for (const piece of pieces) {
    const last = all.at(-1) ?? '';
    if (end.test(last) && start.test(piece) && fits(last + piece)) all[all.length - 1] = last + piece;
    else all.push(piece);
  }
  return all;
}

function filled(pieces: readonly string[], maxWidth: number, size: number, weight: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size, weight) > maxWidth) {
      lines.push(line);
      line = '';
    }
    line += piece;
    while (textWidth(line.trimEnd(), size, weight) > maxWidth && [...line.trimEnd()].length > 1) {
      const head = headOf(line, maxWidth, size, weight);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return [...lines, line].map((each) => each.trim()).filter((each, index) => each !== '' || index === 0);
}

/** As many characters as fit, at least one. */
function headOf(text: string, maxWidth: number, size: number, weight: number): string {
  let head = '';
  for (const character of text) {
    if (head !== '' && textWidth(head + character, size, weight) > maxWidth) break;
    head += character;
  }
  return head;
}
