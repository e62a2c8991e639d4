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
  /** How to read a form that is not usual; '' for one that is. */
  readonly reading: string;
  readonly notes: readonly string[];
}

/** The words of a chart, whatever its kind. */
export type ChartWords = Chart;

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
  readonly kind: 'line' | 'step' | 'bar' | 'stacked-bar';
  readonly unit: UnitWords;
  readonly series: readonly Series[];
  readonly breaks: readonly Break[];
  /** What must be said at one x; it cuts nothing. */
  readonly annotations: readonly Break[];
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

/** One value as a dot; hollow ones are told apart in `reading`. */
export interface DotMark {
  readonly series: string;
  /** What the mark is called within its row; '' where a row has one mark. */
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly note: string;
  readonly hollow: boolean;
}

export interface DotRow {
  readonly id: string;
  readonly label: string;
  readonly marks: readonly DotMark[];
  /** How deep it stands within others: 0 for a whole, 1 for a part of the row above it, and so on. */
  readonly depth: number;
  /** The rows, by id, that share something with this one without being part of it. */
  readonly overlaps: readonly string[];
}

/** Values as dots, a row for each thing, on one axis; the dots of a range are joined from the lowest to the highest. Nothing is added up. */
export interface DotChart extends Chart {
  readonly kind: 'dot' | 'range';
  readonly unit: UnitWords;
  readonly scale: 'linear' | 'log';
  readonly groups: readonly { readonly id: string; readonly name: string; /** The group it is coloured by, if any. */ readonly group: number | null; readonly rows: readonly DotRow[] }[];
}

/** A thing that was counted; its mark is filled by how far it has got, where that is known. */
export interface MatrixItem {
  readonly id: string;
  readonly name: string;
}

export interface MatrixCell {
  readonly value: number;
  readonly text: string;
  readonly items: readonly MatrixItem[];
}

/** How many different things there are of each row and column: a disc for their number, or a mark for each. */
export interface MatrixChart extends Chart {
  readonly kind: 'matrix';
  readonly cells: 'marks' | 'discs';
  readonly unit: UnitWords;
  readonly columns: readonly { readonly id: string; readonly label: string; readonly fill: 'hollow' | 'half' | 'full' }[];
  readonly rows: readonly { readonly id: string; readonly label: string; readonly group: number | null; /** How many different things the row has. */ readonly total: string; readonly cells: readonly MatrixCell[] }[];
}

/** Values laid end to end against one that they are compared with; the sum is our arithmetic and says so. */
export interface TargetChart extends Chart {
  readonly kind: 'target';
  readonly unit: UnitWords;
  readonly name: string;
  readonly points: readonly (Point & { readonly value: number })[];
  readonly sum: { readonly value: number; readonly text: string };
  readonly target: { readonly id: string; readonly name: string; readonly value: number; readonly text: string; /** Whether it may be passed. */ readonly open: boolean };
}

export type ChartView = SeriesChart | DotChart | MatrixChart | TargetChart | WasNowChart | TimelineChart;
