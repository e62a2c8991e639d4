import { drawChart, SIZES } from '../../charts/draw.ts';
import { svgText } from '../../charts/svg.ts';
import { calendarFiles } from '../../exports/calendar-file.ts';
import { chartAltText, chartCreditText } from '../../exports/chart-texts.ts';
import { chartCsv, chartExcelCsv } from '../../exports/chart-table.ts';
import { citationFile } from '../../exports/citation/citation-files.ts';
import { csvText } from '../../exports/csv-text.ts';
import { CODEBOOK_COLUMNS, codebookRows } from '../../exports/codebook.ts';
import { dataFiles } from '../../exports/data-files.ts';
import { sliceFiles } from '../../exports/slice-files.ts';
import { slices } from '../../exports/fact-slice.ts';
import { allMeasuresFiles } from '../../exports/measures-file.ts';
import { tableJson } from '../../exports/table-json.ts';
import { webManifest } from '../../exports/web-manifest.ts';
import { sharePicture } from '../../charts/share/picture.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { searchPages } from '../../search/records.ts';
import type { Publication } from '../../texts/publication.ts';
import { bibliographies, CITATION_ENDINGS } from '../../views/citation/bibliography.ts';
import { citedPages } from '../../views/citation/cited.ts';
import { citeView } from '../../views/citation/cite-view.ts';
import { corrections } from '../../views/correction-view.ts';
import { declaredChart } from '../../views/declared-chart.ts';
import { disputedView } from '../../views/disputed-view.ts';
import { explainerView } from '../../views/explainer-view.ts';
import { answeredPairs, forView, pairView, readerView } from '../../views/for-view.ts';
import { homeView } from '../../views/home-view.ts';
import { measuresView } from '../../views/measures-view.ts';
import { measureView } from '../../views/measure-view.ts';
import { pageSteps } from '../../views/page-list.ts';
import { pillarView } from '../../views/pillar-view.ts';
import { pressView } from '../../views/press-view.ts';
import { resultsView } from '../../views/results-view.ts';
import { sharedPages, shareView } from '../../views/share-view.ts';
import { sourcesByPublisher, sourceView } from '../../views/source-view.ts';
import { tableCode } from '../../views/table-code.ts';
import { tableUse } from '../../views/table-use.ts';
import { tableView } from '../../views/table-view.ts';
import { timelineView } from '../../views/timeline-view.ts';

/** What the pages and text files of a publication say, by what says it: whatever can be read and checked must be drawn and written too. */
export function everythingSaid(publication: Publication): ReadonlyMap<string, string> {
  const { strategy, charts, explainers, dataPackage } = publication;
  const tables = [...dataPackage.tables.values()];
  const said = new Map<string, string>();
  const say = (name: string, what: unknown) => said.set(name, typeof what === 'string' ? what : JSON.stringify(what));
  say('addresses', pageSteps(publication));
  say('files', [...dataFiles(publication).keys()]);
  for (const file of allMeasuresFiles(publication)) say(`measures ${file.steps.join('/')}`, file);
  for (const table of tables) { say(`json ${table.name}`, tableJson(publication, table)); say(`codebook ${table.name}`, csvText(CODEBOOK_COLUMNS, codebookRows(table))); }
  for (const { folder, id } of slices(publication)) say(`slice ${folder} ${id}`, sliceFiles(publication, folder, id).map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n'));
  for (const one of bibliographies(publication)) for (const ending of CITATION_ENDINGS) say(`${one.path}.${ending}`, citationFile(one, ending).text);
  say('search', searchPages(publication));
  for (const language of LANGUAGES) {
    const page = (name: string, what: unknown) => say(`${language} ${name}`, what);
    page('home', homeView(publication, language));
    page('manifest', webManifest(publication, language));
    page('calendars', calendarFiles(publication, language).map(({ text }) => text).join('\n'));
    page('corrections', corrections(publication, language));
    for (const steps of citedPages(publication)) page(`cite ${steps.join('/')}`, citeView(publication, steps, language));
    for (const steps of sharedPages(publication)) page(`share ${steps.join('/')}`, svgText(sharePicture(shareView(publication, steps, language)), { id: 'x', title: '', description: '' }));
    for (const table of tables) page(`table ${table.name}`, [tableView(dataPackage, table, language), tableUse(publication, table, language), tableCode(table, language)]);
    for (const twins of explainers.values()) page(`explainer ${twins.slug}`, explainerView(publication, twins, language));
    for (const declaration of charts.values()) {
      const { chart } = declaredChart(publication, declaration, language);
      const press = pressView(publication, declaration, language);
      page(`chart ${chart.slug}`, [chart, chartCsv(press), chartExcelCsv(press), chartAltText(press), chartCreditText(press)]);
      for (const size of SIZES) page(`${size} ${chart.slug}`, svgText(drawChart(chart, size), { id: 'x', title: chart.title, description: chart.alt }));
    }
    if (strategy.measures.size === 0) continue;
    page('results', resultsView(publication, language));
    page('measures', measuresView(publication, language));
    page('timeline', timelineView(publication, language));
    page('disputed', disputedView(strategy, language));
    page('for', forView(strategy, language));
    page('sources', [sourcesByPublisher(strategy, language), [...strategy.sources.values()].map((source) => sourceView(source, new Map(), language))]);
    for (const audience of strategy.audiences.values()) page(`for ${audience.id}`, readerView(strategy, audience, language));
    for (const { audience, need } of answeredPairs(strategy)) page(`for ${audience.id} ${need.id}`, pairView(publication, audience, need, language));
    for (const measure of strategy.measures.values()) page(`measure ${measure.id}`, measureView(strategy, measure, language));
    for (const pillar of strategy.pillars.values()) page(`pillar ${pillar.id}`, pillarView(strategy, pillar, language));
  }
  return said;
}
