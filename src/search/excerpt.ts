import { amountsIn } from './amounts.ts';
import { FORMS, LINE } from './files.ts';
import { isHangul } from './hangul.ts';
import { lightStem } from './stem.ts';

/** A stretch of a text that is shown, and whether it is what was asked for. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** What is marked: forms of words, and amounts however they are written. */
export interface Wanted {
  readonly forms: readonly string[];
  readonly amounts: readonly number[];
}

interface Span { readonly start: number; readonly end: number }

/** Characters of an excerpt; a Hangul syllable says as much as two letters. */
const LENGTH = { latin: 190, hangul: 105 };

/** The lines that a passage shows, out of its content in the index. */
export const linesOf = (content: string): readonly string[] => (content.split(FORMS)[0] ?? '').split(LINE).map((line) => line.replace(/^\.?\s+/, '').trim()).filter((line) => line !== '');

/** A text with what was asked for marked in it. */
export function marked(text: string, wanted: Wanted): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end } of spansOf(text, wanted)) {
    if (start > at) stretches.push({ text: text.slice(at, start), marked: false });
    stretches.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  return at < text.length ? [...stretches, { text: text.slice(at), marked: false }] : stretches;
}

/** The part of the line that holds most of what was asked for, cut between words; of a text without it, the beginning. */
export function excerpt(lines: readonly string[], wanted: Wanted): readonly Stretch[] {
  const counted = lines.map((line) => ({ line, spans: spansOf(line, wanted) }));
  const most = Math.max(0, ...counted.map(({ line, spans }) => distinct(line, spans)));
  const { line, spans } = counted.find((one) => distinct(one.line, one.spans) === most) ?? { line: '', spans: [] };
  const length = isHangul(line) ? LENGTH.hangul : LENGTH.latin;
  if (line.length <= length) return marked(line, wanted);
  const inside = (start: number) => spans.filter((span) => span.start >= start && span.end <= start + length);
  const starts = [0, ...spans.map(({ start }) => Math.max(0, Math.min(start - Math.floor(length / 4), line.length - length)))];
  const best = starts.reduce((chosen, start) => (distinct(line, inside(start)) > distinct(line, inside(chosen)) ? start : chosen));
  const from = best === 0 ? 0 : line.indexOf(' ', best) + 1;
  const to = from + length >= line.length ? line.length : Math.max(line.lastIndexOf(' ', from + length), from + 1);
  return marked(`${from > 0 ? '… ' : ''}${line.slice(from, to)}${to < line.length ? ' …' : ''}`, wanted);
}

const distinct = (line: string, spans: readonly Span[]): number => new Set(spans.map(({ start, end }) => line.slice(start, end).toLowerCase())).size;

/** Where a text holds what was asked for, from left to right, none over another. */
function spansOf(text: string, { forms, amounts }: Wanted): readonly Span[] {
  const lower = text.toLowerCase();
  // A text whose letters change in number when they are made small is not marked: places would be wrong.
  if (lower.length !== text.length) return [];
  const found: Span[] = amounts.length === 0 ? [] : amountsIn(text).filter(({ amount }) => amounts.includes(amount)).map(({ start, end }) => ({ start, end }));
  for (const form of forms) {
    if (isHangul(form)) for (let at = lower.indexOf(form); at >= 0 && form.length > 1; at = lower.indexOf(form, at + form.length)) found.push({ start: at, end: at + form.length });
    else for (const word of lower.matchAll(/[\p{L}\p{N}]+(?:[-‐‑’'][\p{L}\p{N}]+)*/gu)) if (isMeant(word[0], form)) found.push({ start: word.index, end: word.index + word[0].length });
  }
  const spans: Span[] = [];
  for (const span of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
  return spans;
}

function isMeant(word: string, form: string): boolean {
  const stem = lightStem(form);
  return [word.replace(/[-‐‑’']/g, ''), ...word.split(/[-‐‑’']/)].some((one) => one === form || lightStem(one) === stem || (stem.length > 2 && one.startsWith(stem)));
}
