import type { Words } from '../i18n/language.ts';
import type { Fault } from '../package/fault.ts';
import { readJson } from '../package/json.ts';
import { profile } from '../package/profile.ts';
import { chartFaults } from './chart-faults.ts';
import type { CheckedTables } from './checked-tables.ts';
import { contentFile, contentNames, slugOf } from './files.ts';
import { jsonWordingFaults, type JsonTexts } from './json-wording.ts';
import schema from './profile/chart.schema.json' with { type: 'json' };
import type { WordingRules } from './wording.ts';

/** A chart as `content/charts/<slug>.json` declares it. Columns are those of `table`; `filter` lists allowed values. */
export interface ChartDeclaration {
  readonly slug: string;
  readonly kind: 'line' | 'bar' | 'stacked-bar' | 'was-now' | 'timeline';
  readonly table: string;
  readonly filter?: Readonly<Record<string, readonly string[]>>;
  /** First and last value of `x` to draw. */
  readonly from?: string;
  readonly to?: string;
  readonly x?: string;
  readonly y?: string;
  readonly series?: string;
  /** The series (or, without any, the values of x) in the order they are drawn. */
  readonly order?: readonly string[];
  readonly unit?: string;
  readonly axis?: 'time' | 'category';
  readonly breaks?: { readonly table: string; readonly x: string; readonly filter: Readonly<Record<string, readonly string[]>> };
  /** Texts may name values: `{series@x}`, or `{@x}` in a chart of one series. */
  readonly title: Words;
  readonly subtitle: Words;
  readonly alt: Words;
  readonly notes?: readonly Words[];
  readonly measures?: readonly string[];
}

const declarationFaults = profile(schema);

export interface ReadCharts {
  readonly charts: ReadonlyMap<string, ChartDeclaration>;
  /** The names of all declarations, those with faults too. */
  readonly names: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

/** Reads every declared chart and checks it against the tables: columns, values, and the values that texts name. */
export function readCharts(root: string, tables: CheckedTables, wording: WordingRules): ReadCharts {
  const charts = new Map<string, ChartDeclaration>();
  const names = new Set<string>();
  const faults: Fault[] = [];
  for (const name of contentNames(root, 'content/charts')) {
    const file = `content/charts/${name}`;
    const slug = slugOf(name, '.json');
    const bytes = contentFile(root, file);
    if (slug === undefined || bytes === undefined) {
      faults.push({ file, line: 1, column: 1, subject: '', expected: 'a file named with lower-case letters, digits and hyphens, ending in .json', found: name, remedy: 'rename or delete it' });
      continue;
    }
    names.add(slug);
    const json = readJson(file, bytes);
    const own = [...json.faults, ...(json.value === undefined ? [] : declarationFaults(json))];
    if (own.length === 0) {
      const chart: ChartDeclaration = { slug, ...(json.value as Omit<ChartDeclaration, 'slug'>) };
      own.push(...chartFaults(json, chart, tables), ...jsonWordingFaults(json, chartTexts(chart), wording));
      if (own.length === 0) charts.set(slug, chart);
    }
    faults.push(...own);
  }
  return { charts, names, faults };
}

/** Every text of a declaration. */
const chartTexts = ({ title, subtitle, alt, notes = [] }: ChartDeclaration): JsonTexts => [[['title'], title], [['subtitle'], subtitle], [['alt'], alt], ...notes.map((note, index) => [['notes', index], note] as const)];
