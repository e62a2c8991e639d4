import { absolute, address } from '../i18n/address.ts';
import { inBoth, type Words } from '../i18n/language.ts';
import { bothWords, STATE_WORDS } from '../i18n/words.ts';
import type { Value } from '../package/cell.ts';
import type { Fact, Measure, Pillar } from '../strategy/strategy.ts';
import type { Publication } from '../texts/publication.ts';
import { csvText } from './csv-text.ts';
import { jsonLines } from './table-json.ts';

/** A part of the publication whose facts can be taken away: a measure, or all measures of a pillar. */
export interface Slice {
  readonly folder: 'measures' | 'pillars';
  readonly id: string;
  readonly name: Words;
  readonly facts: readonly Fact[];
}

const ofMeasure = (measure: Measure): Slice => ({ folder: 'measures', id: measure.id, name: { en: measure.name_en, ko: measure.name_ko }, facts: measure.facts });
const ofPillar = (pillar: Pillar): Slice => ({ folder: 'pillars', id: pillar.id, name: { en: pillar.name_en, ko: pillar.name_ko }, facts: pillar.measures.flatMap(({ facts }) => facts) });

/** Every slice of a publication; none where it has no domain. */
export const slices = ({ strategy }: Publication): readonly Slice[] => [...[...strategy.measures.values()].map(ofMeasure), ...[...strategy.pillars.values()].map(ofPillar)];

/** The slice beneath one page. */
export function sliceOf({ strategy }: Publication, folder: Slice['folder'], id: string): Slice | undefined {
  const [measure, pillar] = [strategy.measures.get(id), strategy.pillars.get(id)];
  return folder === 'measures' ? measure && ofMeasure(measure) : pillar && ofPillar(pillar);
}

/** What a slice holds of a fact: values in base units, everything that has words in both languages, and where it was read. */
const COLUMNS: Readonly<Record<string, (fact: Fact) => Value>> = {
  fact: ({ id }) => id, measure: ({ measure }) => measure, measure_en: ({ measureRow }) => measureRow.name_en, measure_ko: ({ measureRow }) => measureRow.name_ko,
  part: ({ part }) => part, part_en: ({ partRow }) => partRow?.name_en ?? null, part_ko: ({ partRow }) => partRow?.name_ko ?? null,
  state: ({ partRow }) => partRow?.state.stage ?? null, state_en: ({ partRow }) => stateName(partRow, 0), state_ko: ({ partRow }) => stateName(partRow, 1), state_since: ({ partRow }) => partRow?.state.decidedBy?.date ?? null,
  kind: ({ kind }) => kind, label_en: ({ label_en }) => label_en, label_ko: ({ label_ko }) => label_ko, statement_en: ({ statement_en }) => statement_en, statement_ko: ({ statement_ko }) => statement_ko,
  value: ({ value }) => value, value_low: ({ value_low }) => value_low, value_high: ({ value_high }) => value_high, value_before: ({ value_before }) => value_before,
  unit: ({ unit }) => unit, unit_en: ({ unitRow }) => unitRow?.name_en ?? null, unit_ko: ({ unitRow }) => unitRow?.name_ko ?? null, comparator: ({ comparator }) => comparator,
  was_now: ({ was_now }) => was_now, term_before: ({ term_before }) => term_before, term_now: ({ term_now }) => term_now,
  period_start: ({ period_start }) => period_start, period_end: ({ period_end }) => period_end, date: ({ date }) => date, instrument: ({ instrument }) => instrument, as_reported: ({ as_reported }) => as_reported,
  confidence: ({ confidence }) => confidence, caveat_en: ({ caveat_en }) => caveat_en, caveat_ko: ({ caveat_ko }) => caveat_ko, checked_on: ({ checked_on }) => checked_on,
  independent_sources: ({ publishers }) => publishers, sources: ({ citations }) => citations.map(({ source }) => source.id).join(' '), source_addresses: ({ citations }) => citations.map(({ source }) => source.address).join(' '),
};

export const SLICE_COLUMNS = Object.keys(COLUMNS);

const cellsOf = (fact: Fact): readonly Value[] => Object.values(COLUMNS).map((of) => of(fact));

const stateName = (part: Fact['partRow'], language: 0 | 1): string | null => (part === undefined ? null : STATE_WORDS[part.state.stage][language]);

/** Facts as CSV, in the form of the tables. Addresses of several sources stand with a space between, as their ids do. */
export const sliceCsv = ({ facts }: Slice): string => csvText(SLICE_COLUMNS, facts.map(cellsOf));

/** The same as JSON, after a head that says what they are of and under which terms. */
export function sliceJson({ dataPackage, site, strategy }: Publication, { folder, id, name, facts }: Slice): string {
  const pages = inBoth((language) => absolute(address(language, folder, id)) ?? '');
  const head = {
    [folder === 'measures' ? 'measure' : 'pillar']: id, title: name, package: dataPackage.name, version: dataPackage.version, as_of: strategy.asOf, publisher: site.publisher,
    licence: site.licence, independence: bothWords('independent'), ...(pages.en === '' ? {} : { page: pages }), count: facts.length,
  };
  const rows = facts.map((fact) => Object.fromEntries(cellsOf(fact).map((value, index) => [SLICE_COLUMNS[index] ?? '', value])));
  return `${JSON.stringify(head, null, 1).replace(/\n\}$/, '')},\n "rows": [${jsonLines(rows)}]\n}\n`;
}
