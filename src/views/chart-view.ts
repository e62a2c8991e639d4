import type { Language } from '../i18n/language.ts';
import type { UnitWords } from '../i18n/number.ts';

/** What every chart says in one language; the drawing, the table beside it and the alt text come from the same object. */
interface Chart {
  readonly slug: string;
  readonly language: Language;
  /** The finding, as a sentence. */
  readonly title: string;
  /** What is shown and in which unit, on one line under the title. */
  readonly subtitle: string;
  readonly alt: string;
  readonly notes: readonly string[];
}

/** One value of a series. `value` is null for a gap: it is drawn as a gap and never bridged. */
export interface Point {
  /** The period as in the data (2024, 2024-06, 2024-06-30) or the id of a category. */
  readonly x: string;
  readonly label: string;
  readonly value: number | null;
  /** The value as text with its unit, for the table, the tooltip and direct labels. */
  readonly text: string;
  /** What a reader must know about this one point, such as a part of a year; such a point is drawn hollow. */
  readonly note: string;
}

export interface Series {
  readonly id: string;
  readonly name: string;
  readonly points: readonly Point[];
}

/** A change of basis: the line is cut before `x` and a dashed rule with the text is drawn. */
export interface Break {
  readonly x: string;
  readonly text: string;
}

/** Values over time or over categories. All series of one chart share the unit. */
export interface SeriesChart extends Chart {
  readonly kind: 'line' | 'bar' | 'stacked-bar';
  readonly unit: UnitWords;
  readonly series: readonly Series[];
  readonly breaks: readonly Break[];
  /** Whether x counts time (years, months, dates) or names categories. */
  readonly axis: 'time' | 'category';
}

/** One term of policy: what it was, what it becomes, and how far that has got. */
export interface WasNowRow {
  readonly id: string;
  readonly label: string;
  readonly was: { readonly value: number; readonly text: string };
  readonly now: { readonly value: number; readonly text: string };
  /** `planned`, `enacted, takes effect 11 August 2026`, `in force since …`, in words. */
  readonly state: string;
  /** The state's stage, 0 planned to 2 in force, for the mark's fill. */
  readonly stage: 0 | 1 | 2;
  /** The group a row's mark is coloured by, 0 to 3. */
  readonly group: number;
  /** Set when the instrument itself changes: no common axis, the two are named instead. */
  readonly instruments?: { readonly was: string; readonly now: string };
}

/** Terms of policy, grouped by unit; rows of one group share an axis that starts at zero, but only with themselves. */
export interface WasNowChart extends Chart {
  readonly kind: 'was-now';
  readonly groups: readonly { readonly unit: UnitWords; readonly rows: readonly WasNowRow[] }[];
}

export interface TimelineMark {
  readonly id: string;
  /** ISO 8601 date; `dateText` says it as exactly as it is known. */
  readonly date: string;
  readonly dateText: string;
  readonly title: string;
  readonly group: number;
  /** Whether it had happened on the day the data speak of. */
  readonly done: boolean;
}

/** Dated steps on one time axis, a lane for each group; hollow marks lie ahead of `asOf`. */
export interface TimelineChart extends Chart {
  readonly kind: 'timeline';
  readonly lanes: readonly { readonly group: number; readonly name: string; readonly marks: readonly TimelineMark[] }[];
  readonly asOf: string;
  readonly asOfText: string;
}

export type ChartView = SeriesChart | WasNowChart | TimelineChart;
