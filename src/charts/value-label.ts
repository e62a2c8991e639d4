import type { Language } from '../i18n/language.ts';
import { short } from '../i18n/number.ts';
import type { Point, SeriesChart } from '../views/chart-view.ts';
import { textWidth } from './text-width.ts';
import { SMALL } from './words.ts';

/** A point's value as on the axis, without the unit, where that fits and rounds nothing away; else null. */
export function briefLabel(point: Point, view: SeriesChart, maxWidth: number): string | null {
  return briefText(point, view.unit.id, view.language, maxWidth);
}

/** The same for a point of any chart. */
export function briefText(point: Point, unit: string, language: Language, maxWidth: number): string | null {
  if (point.value === null) return null;
  const brief = short(point.value, unit, language);
  return textWidth(brief, SMALL) <= maxWidth && says(point.text, brief) ? brief : null;
}

/** The values of bars that stand side by side, all in the brief form or all with their unit; null where neither fits them all. */
export function valueLabels(points: readonly Point[], view: SeriesChart, maxWidth: number): readonly string[] | null {
  const brief = points.flatMap((point) => briefLabel(point, view, maxWidth) ?? []);
  if (brief.length === points.length) return brief;
  return points.every(({ text }) => textWidth(text, SMALL) <= maxWidth) ? points.map(({ text }) => text) : null;
}

/** Whether the brief text's numbers are the very numbers of the full one: 113.4bn says KRW 113.4 billion, 1.1tn does not say 1.06. */
function says(full: string, brief: string): boolean {
  return numbersOf(full).join(' ') === numbersOf(brief).join(' ');
}

function numbersOf(text: string): string[] {
  return text.match(/\d[\d.,]*/g) ?? [];
}
