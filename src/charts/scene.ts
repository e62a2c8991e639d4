/** A colour by its role; the page's style sheet or a palette of the press files gives it a value. */
export type Token = 'ink' | 'soft' | 'rule' | 'paper' | 'accent' | GroupToken | SeriesToken;
export type GroupToken = `g${0 | 1 | 2 | 3 | 4 | 5 | 6}`;
export type SeriesToken = `s${0 | 1 | 2 | 3 | 4 | 5}`;

export type XY = readonly [x: number, y: number];

/**
 * What any mark may carry: a name for readers, and hooks for scripts (`data: { series, x }` → `data-series`, `data-x`).
 * A mark with an `x` and a title `series, x: value – note` is visited by keys and pointer; all marks of a `series` are switched
 * off together.
 */
interface Tagged {
  readonly title?: string;
  readonly className?: string;
  readonly data?: Readonly<Record<string, string>>;
}

interface Painted extends Tagged {
  readonly fill?: Token | 'none';
  readonly stroke?: Token;
  readonly strokeWidth?: number;
  /** Lengths of dashes and gaps, as in SVG. */
  readonly dash?: readonly number[];
}

export interface Rect extends Painted {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Line extends Painted {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
/** Commands and numbers of SVG path data, apart, so that they can be rounded. */
export interface Path extends Painted {
  readonly type: 'path';
  readonly d: readonly (string | number)[];
}
export interface Circle extends Painted {
  readonly type: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}
export interface Polygon extends Painted {
  readonly type: 'polygon';
  readonly points: readonly XY[];
}
/** One line of text; `y` is its baseline. */
export interface Text extends Tagged {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: Token;
  /** Whether the letters have a rim of paper, where they may lie over a line. */
  readonly halo: boolean;
}
export interface Group extends Tagged {
  readonly type: 'group';
  readonly marks: readonly Mark[];
}
export type Mark = Rect | Line | Path | Circle | Polygon | Text | Group;

/** A drawing as plain objects; sizes and places in CSS pixels, one decimal. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** The one place where coordinates are rounded, so that goldens do not depend on the last bits of a float. */
export function scene(width: number, height: number, marks: readonly Mark[]): Scene {
  return { width, height: Math.ceil(height), marks: rounded(marks) };
}

function rounded<T>(value: T): T {
  if (typeof value === 'number') return (Math.round(value * 10) / 10 + 0) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => rounded(item)) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rounded(item as unknown)])) as T;
  }
  return value;
}
