import { absolute, address, fileAddress } from '../i18n/address.ts';
import { other, type Language } from '../i18n/language.ts';
import { word } from '../i18n/words.ts';
import type { Publication } from '../texts/publication.ts';
import { chartRows, type ChartRow } from './chart-rows.ts';
import type { ChartView } from './chart-view.ts';
import { ownStyle } from './citation/cite-view.ts';
import { citedPage } from './citation/cited.ts';
import { declaredChart, type DeclaredChart } from './declared-chart.ts';
import { sourceLink } from './fact-view.ts';
import { oncePerChart } from './once-per-chart.ts';
import { sourceLine } from './source-line.ts';

/** What the files of a chart say in one language: the chart, its rows, and who says so under which terms. */
export interface PressView {
  readonly slug: string;
  readonly language: Language;
  readonly chart: ChartView;
  readonly rows: readonly ChartRow[];
  /** Name of the table that `row` of a row is a key of. */
  readonly table: string;
  readonly sources: DeclaredChart['sources'];
  /** Publishers on one line, all where they are few; without any, the table that the values are from. */
  readonly source: string;
  readonly checked: string;
  readonly licence: { readonly name: string; readonly address: string };
  /** That it is independent, in the own language and then the other. */
  readonly independent: readonly [own: string, other: string];
  readonly site: string;
  /** The chart's page, only where the public address is known. */
  readonly page: string | undefined;
  readonly credit: string;
  /** In the style of the language; other forms: `views/citation/`. */
  readonly citation: string;
  readonly version: string;
  /** ISO 8601 day that the data speak of. */
  readonly asOf: string;
  readonly measures: readonly string[];
}

/** The most publishers that are all named; beyond, one and the number of the others. */
const NAMED = 5;

export const pressView = oncePerChart((publication, declaration, language): PressView => {
  const { site, dataPackage } = publication;
  const declared = declaredChart(publication, declaration, language);
  const { chart, lastChecked } = declared;
  const rows = chartRows(publication, declaration, chart);
  const sources = sourcesOf(publication, declared, rows, language);
  const source = sourceLine(sources, language, NAMED) || word(language, 'ownTable', declared.table.name);
  const checked = `${word(language, 'lastChecked')}: ${lastChecked}`;
  const page = absolute(address(language, 'charts', declaration.slug));
  const name = site.name[language];
  return {
    slug: declaration.slug, language, chart, rows, table: declaration.table, sources, source, checked,
    licence: { name: site.licence.name[language], address: site.licence.address },
    independent: [word(language, 'independent'), word(other(language), 'independent')],
    site: name, page, version: dataPackage.version, asOf: dataPackage.asOf, measures: declaration.measures ?? [],
    credit: [word(language, 'chartOf', name), source, checked, word(language, 'licenceLine', site.licence.name[language]), word(language, 'notGovernment'), page].filter(Boolean).join(' · '),
    citation: ownStyle(citedPage(publication, ['charts', declaration.slug], language)),
  };
});

/** The sources that the chart names, and those that only its points do. */
function sourcesOf({ strategy }: Publication, { sources }: DeclaredChart, rows: readonly ChartRow[], language: Language): DeclaredChart['sources'] {
  const named = new Set(sources.map(({ id }) => id));
  const others = new Set(rows.flatMap((row) => row.sources).filter((id) => !named.has(id)));
  return [...sources, ...[...others].flatMap((id) => strategy.sources.get(id) ?? []).map((source) => sourceLink(source, language))];
}

/** The name of a chart's file: `sme-count.ko.svg`, `sme-count.en.credit.txt`. */
export const pressName = (slug: string, language: Language, ending: string): string => `${slug}.${language}.${ending}`;

/** The address of one: beneath the chart's page, the same folder for every language. */
export const pressAddress = (slug: string, language: Language, ending: string): string => fileAddress('charts', slug, pressName(slug, language, ending));
