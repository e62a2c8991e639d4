import { address, fileAddress, SITE } from '../i18n/address.ts';
import { FIRST, type Language } from '../i18n/language.ts';
import { word, type Word } from '../i18n/words.ts';
import type { Publication } from '../texts/publication.ts';
import { feedSteps, feedSubjects } from './feed-view.ts';
import { sections } from './page-list.ts';
import { pressAddress } from './press-view.ts';
import { twinSteps } from './twin-pages.ts';

/** An address for programs: how it is made, what is there, and one that is. */
export interface Endpoint {
  /** With `<…>` where a name goes. */
  readonly pattern: string;
  readonly says: string;
  readonly example: string;
}

/** A line of the list: the pattern, the words for what is there, and the path of an example; undefined where the publication has none. */
type Line = readonly [pattern: string, says: Word, example: string | undefined];

/** Every address for programs, by what it gives. A new one is a line here; a test fetches its example. */
function lines(publication: Publication, language: Language): Readonly<Partial<Record<Word, readonly Line[]>>> {
  const { strategy, charts, dataPackage, releases } = publication;
  const has = sections(publication);
  const [measure, pillar, chart, table, release] = [[...strategy.measures.keys()][0], [...strategy.pillars.keys()][0], [...charts.keys()][0], [...dataPackage.tables.keys()][0], releases.at(-1)?.version];
  const [feed, own] = [feedSubjects(publication, language)[0], feedSubjects(publication, language)[1]?.pillar];
  const file = (condition: unknown, ...steps: readonly (string | undefined)[]) => (condition === undefined || condition === false ? undefined : fileAddress(...steps.map((step) => step ?? '')));
  const page = measure === undefined ? (table === undefined ? [] : ['data', table]) : ['measures', measure];
  return {
    endPages: [
      ['<page>/<id>.<language>.md', 'endMarkdown', fileAddress(...twinSteps(page, language, 'md'))], ['<page>/<id>.<language>.json', 'endJson', fileAddress(...twinSteps(page, language, 'json'))],
      ['/home.<language>.md', 'endHome', fileAddress(...twinSteps([], language, 'md'))], [language === FIRST ? '/llms.txt' : `/${language}/llms.txt`, 'endLlms', `${address(language)}llms.txt`], ['/sitemap.xml', 'endSitemap', file(SITE, 'sitemap.xml')],
    ],
    endFeeds: [
      ['/feeds/feed.<language>.atom', 'endAtom', file(feed, ...feedSteps(undefined, language, 'atom'))], ['/feeds/feed.<language>.json', 'endJsonFeed', file(feed, ...feedSteps(undefined, language, 'json'))],
      ['/feeds/pillar/<id>.<language>.atom', 'endPillarFeed', file(own, ...feedSteps(own, language, 'atom'))], ['/timeline/timeline.<language>.ics', 'endCalendar', file(has.timeline, 'timeline', `timeline.${language}.ics`)],
    ],
    endData: [
      ['/data/datapackage.json', 'endDescriptor', fileAddress('data', 'datapackage.json')], ['/data/<table>.csv', 'endCsv', file(table, 'data', `${table}.csv`)], ['/data/<table>.json', 'endTableJson', file(table, 'data', `${table}.json`)],
      ['/data/<table>.xlsx', 'endXlsx', file(table, 'data', `${table}.xlsx`)], ['/data/<table>.parquet', 'endParquet', file(table, 'data', `${table}.parquet`)], ['/data/<package>-<version>.zip', 'endZip', fileAddress('data', `${dataPackage.name || 'data'}-${dataPackage.version}.zip`)],
      ['/measures/<id>/<id>.csv', 'endFacts', file(measure, 'measures', measure, `${measure}.csv`)], ['/pillars/<id>/<id>.json', 'endPillarFacts', file(pillar, 'pillars', pillar, `${pillar}.json`)], ['/measures/measures.csv', 'endMeasures', file(measure, 'measures', 'measures.csv')],
      ['/releases/<version>/SHA256SUMS', 'endRelease', file(release, 'releases', release, 'SHA256SUMS')], ['/releases/<version>/content.json', 'endContent', file(release, 'releases', release, 'content.json')],
    ],
    endMetadata: [
      ['/datapackage.json', 'endPackage', fileAddress(language === FIRST ? 'datapackage.json' : `datapackage.${language}.json`)], ['/data/<table>.csv-metadata.json', 'endCsvw', file(table, 'data', `${table}.csv-metadata.json`)],
      ['/catalog.jsonld', 'endDcat', fileAddress('catalog.jsonld')], ['/catalog.ttl', 'endDcatTurtle', fileAddress('catalog.ttl')], ['/glossary.jsonld', 'endSkos', file(has.glossary, 'glossary.jsonld')], ['/glossary.ttl', 'endSkosTurtle', file(has.glossary, 'glossary.ttl')],
      ['/CITATION.cff', 'endCff', fileAddress('CITATION.cff')],
    ],
    endCharts: [
      ['/charts/<id>/<id>.<language>.svg', 'endSvg', chart && pressAddress(chart, language, 'svg')], ['/charts/<id>/<id>.<language>.png', 'endPng', chart && pressAddress(chart, language, 'png')],
      ['/charts/<id>/<id>.<language>.csv', 'endChartCsv', chart && pressAddress(chart, language, 'csv')], ['/charts/<id>/<id>.<language>.json', 'endChartJson', chart && pressAddress(chart, language, 'json')], [language === FIRST ? '/embed/<id>/' : `/${language}/embed/<id>/`, 'endEmbed', chart && address(language, 'embed', chart)],
    ],
    endCitations: [
      ['<page>/<id>.<language>.bib', 'endBib', fileAddress(...page, `${page.at(-1)}.${language}.bib`)], ['<page>/<id>.<language>.ris', 'endRis', fileAddress(...page, `${page.at(-1)}.${language}.ris`)], ['<page>/<id>.<language>.csl.json', 'endCsl', fileAddress(...page, `${page.at(-1)}.${language}.csl.json`)],
    ],
  };
}

/** The addresses for programs in groups; those without an example are left out. */
export function endpoints(publication: Publication, language: Language): readonly { readonly id: string; readonly name: string; readonly endpoints: readonly Endpoint[] }[] {
  return Object.entries(lines(publication, language)).map(([group, own]) => ({
    id: group, name: word(language, group as Word), endpoints: own.flatMap(([pattern, says, example]) => (example === undefined ? [] : [{ pattern, says: word(language, says), example }])),
  })).filter((group) => group.endpoints.length > 0);
}
