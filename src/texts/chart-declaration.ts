import type { Words } from '../i18n/language.ts';
import type { Fault } from '../package/fault.ts';
import { readJson } from '../package/json.ts';
import { profile } from '../package/profile.ts';
import { chartFaults } from './chart-faults.ts';
import type { CheckedTables } from './checked-tables.ts';
import type { Reach } from './column-path.ts';
import { contentFile, contentNames, folderFault, missingContent, slugOf } from './files.ts';
import { jsonWordingFaults, type JsonTexts } from './json-wording.ts';
import schema from './profile/chart.schema.json' with { type: 'json' };
import type { WordingRules } from './wording.ts';

/** The kinds that draw values of series over one axis. */
export type SeriesKind = 'line' | 'step' | 'bar' | 'stacked-bar';

/** The values that columns or paths over foreign keys may have. */
type Filter = Readonly<Record<string, readonly string[]>>;

/**
 * A chart as `content/charts/<slug>.json` declares it. Columns are those of `table`, or paths over its foreign keys:
 * `fact.measure.pillar`. What stands in each kind of chart is told in the schema beside it.
 */
export interface ChartDeclaration {
  readonly slug: string;
  readonly kind: SeriesKind | 'dot' | 'range' | 'matrix' | 'target' | 'was-now' | 'timeline';
  readonly table: string;
  readonly filter?: Filter;
  /** Rows that are left out although the filter lets them through. */
  readonly without?: Filter;
  /** First and last value of `x` to draw. */
  readonly from?: string;
  readonly to?: string;
  /** Several columns make one x of their values, joined by a slash. */
  readonly x?: string | readonly string[];
  readonly y?: string;
  /** Instead of `y`: the column whose different values are counted at each place. */
  readonly count?: string;
  readonly series?: string;
  /** The series and the values of x in the order they are drawn. */
  readonly order?: readonly string[];
  /** Other names for series and values of x than the tables have, where those are too long. */
  readonly labels?: Readonly<Record<string, Words>>;
  /** The id of a unit, or the words for what is counted. */
  readonly unit?: string | { readonly en: { readonly one: string; readonly many: string }; readonly ko: string; readonly name: Words };
  readonly axis?: 'time' | 'category';
  readonly breaks?: { readonly table: string; readonly x: string; readonly filter: Filter };
  /** What must be said at one x of a chart of series; it cuts no line. */
  readonly annotations?: readonly { readonly x: string; readonly text: Words }[];
  /** Of dots and ranges: the columns that gather rows under headings. */
  readonly groups?: readonly string[];
  /** Of dots and ranges: the stem of the columns that name a row (`label` for `label_en`, `label_ko`). */
  readonly name?: string;
  readonly scale?: 'linear' | 'log';
  /** Which rows are drawn hollow; what that means stands in `reading`. */
  readonly hollow?: Filter;
  /** Of dots: which row is part of which other one, and which share money or people without being a part. */
  readonly within?: Readonly<Record<string, string>>;
  readonly overlaps?: readonly (readonly string[])[];
  /** Of a matrix: `marks` draws one mark for each thing counted, else a disc stands for their number. */
  readonly cells?: 'marks' | 'discs';
  /** Of a matrix: rows that count fewer are left out, and a note says how many. */
  readonly least?: number;
  /** What the values of a chart together are held against. */
  readonly target?: { readonly table: string; readonly row: string; readonly y: string };
  /** Texts may name values: `{series@x}`, or `{@x}` in a chart of one series. */
  readonly title: Words;
  readonly subtitle: Words;
  readonly alt: Words;
  /** How to read a form that is not usual. */
  readonly reading?: Words;
  readonly notes?: readonly Words[];
  readonly measures?: readonly string[];
}

const declarationFaults = profile(schema);

export interface ReadCharts {
  readonly charts: ReadonlyMap<string, ChartDeclaration>;
  /** The names of all declarations, those with faults too. */
  readonly names: Pick<ReadonlySet<string>, 'has'>;
  readonly faults: readonly Fault[];
}

/** Reads every declared chart and checks it against the tables: columns, values, and the values that texts name. */
export function readCharts(root: string, tables: CheckedTables, reach: Reach, wording: WordingRules): ReadCharts {
  const charts = new Map<string, ChartDeclaration>();
  const names = new Set<string>();
  const faults: Fault[] = [];
  for (const name of contentNames(root, 'content/charts')) {
    const file = `content/charts/${name}`;
    const slug = slugOf(name, '.json');
    if (slug === undefined) {
      faults.push({ file, line: 1, column: 1, subject: '', expected: 'a file named with lower-case letters, digits and hyphens, ending in .json', found: name, remedy: 'rename or delete it' });
      continue;
    }
    names.add(slug);
    const bytes = contentFile(root, file);
    if (!(bytes instanceof Uint8Array)) {
      faults.push(bytes ?? missingContent(file));
      continue;
    }
    const json = readJson(file, bytes);
    const own = [...json.faults, ...(json.value === undefined ? [] : declarationFaults(json))];
    if (own.length === 0) {
      const chart: ChartDeclaration = { slug, ...(json.value as Omit<ChartDeclaration, 'slug'>) };
      own.push(...chartFaults(json, chart, tables, reach), ...jsonWordingFaults(json, chartTexts(chart), wording));
      if (own.length === 0) charts.set(slug, chart);
    }
    faults.push(...own);
  }
  // Where their folder cannot be read (see `unreadFaults`), any name may be one of theirs.
  return { charts, names: folderFault(root, 'content/charts').length > 0 ? { has: () => true } : names, faults };
}

/** Every text of a declaration, with where it stands. */
export const chartTexts = ({ title, subtitle, alt, reading, notes = [], annotations = [], labels = {} }: ChartDeclaration): JsonTexts => [
  [['title'], title], [['subtitle'], subtitle], [['alt'], alt], ...(reading === undefined ? [] : [[['reading'], reading] as const]),
  ...notes.map((note, index) => [['notes', index], note] as const), ...annotations.map(({ text }, index) => [['annotations', index, 'text'], text] as const), ...Object.entries(labels).map(([id, words]) => [['labels', id], words] as const),
];
