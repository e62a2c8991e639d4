import { absolute, address } from '../i18n/address.ts';
import type { Value } from '../package/cell.ts';
import { STAGES } from '../strategy/state.ts';
import type { Measure, Strategy } from '../strategy/strategy.ts';
import type { Publication } from '../texts/publication.ts';
import { facetViews } from '../views/facet-view.ts';
import { measureFacets } from '../views/measure-facets.ts';
import { largestAmount, newestStep, nextStep } from '../views/measure-order.ts';
import { csvText, excelText } from './csv-text.ts';

/** A file of measures: a row each, for both languages at once. */
export interface MeasuresFile {
  /** Steps of its address, the name of the file last. */
  readonly steps: readonly string[];
  readonly excel: boolean;
  readonly rows: number;
  /** Made when it is asked for: a page only says how long the file is. */
  readonly text: string;
}

/** Ids with a space between, as the files of charts have them. */
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).join(' ');
const place = (path: string) => absolute(path) ?? path;

/** What stands beside the columns of the table, worked out from other tables as of the day of the data. */
const DERIVED: readonly (readonly [name: string, of: (measure: Measure, strategy: Strategy) => Value])[] = [
  ...STAGES.toReversed().map((stage) => [`parts_${stage.replaceAll('-', '_')}`, ({ parts }: Measure) => parts.filter(({ state }) => state.stage === stage).length] as const),
  ['newest_step_date', (measure, { asOf }) => newestStep(measure, asOf)?.date ?? null],
  ['newest_step', (measure, { asOf }) => newestStep(measure, asOf)?.id ?? null],
  ['next_step_date', (measure, { asOf }) => nextStep(measure, asOf)?.date ?? null],
  ['next_step', (measure, { asOf }) => nextStep(measure, asOf)?.id ?? null],
  ['largest_amount_krw', (measure) => { const fact = largestAmount(measure); return fact?.value ?? fact?.value_high ?? null; }],
  ['largest_amount_fact', (measure) => largestAmount(measure)?.id ?? null],
  ['instruments', ({ facts }) => [...new Set(facts.map(({ instrument }) => instrument))].toSorted().join(' ')],
  ['bodies', ({ bodies }) => ids(bodies)],
  ['audiences', ({ audiences }) => ids(audiences)],
  ['address_en', ({ id }) => place(address('en', 'measures', id))],
  ['address_ko', ({ id }) => place(address('ko', 'measures', id))],
  ['as_of', (_, { asOf }) => asOf],
];

/** The files of a view, or of all measures: as CSV and as CSV for Excel. */
export function measuresFiles({ dataPackage, strategy }: Publication, measures: readonly Measure[], steps: readonly string[]): readonly MeasuresFile[] {
  const table = dataPackage.tables.get('measures');
  const own = table?.fields.map(({ name }) => name) ?? [];
  const columns = [...own, ...DERIVED.map(([name]) => name)];
  const row = (measure: Measure) => [...own.map((name) => table?.byKey(measure.id)?.[name] ?? null), ...DERIVED.map(([, of]) => of(measure, strategy))];
  return [false, true].map((excel) => ({
    steps: [...steps.slice(0, -1), `${steps.at(-1) ?? ''}${excel ? '.excel' : ''}.csv`], excel, rows: measures.length,
    get text() { return (excel ? excelText : csvText)(columns, measures.map(row)); },
  }));
}

/** Every file of measures: of all, `measures/measures.csv`, and of each value of a facet, `measures/<facet>/<value>.csv`. */
export function allMeasuresFiles(publication: Publication): readonly MeasuresFile[] {
  const all = [...publication.strategy.measures.values()];
  if (all.length === 0) return [];
  return [...measuresFiles(publication, all, ['measures', 'measures']), ...facetViews(measureFacets(publication), all).flatMap(({ facet, value, items }) => measuresFiles(publication, items, ['measures', facet.id, value.id]))];
}
