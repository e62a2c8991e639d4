import { address, fileAddress } from '../i18n/address.ts';
import { dateText } from '../i18n/date.ts';
import { other, type Language } from '../i18n/language.ts';
import { word } from '../i18n/words.ts';
import { inLanguage } from '../package/field.ts';
import type { Publication } from '../texts/publication.ts';
import { declaredChart } from '../views/declared-chart.ts';
import { explainerSummaries } from '../views/explainer-view.ts';
import { feedLinks } from '../views/feed-view.ts';
import { sectionLinks } from '../views/page-list.ts';
import { pillarsInOrder } from '../views/pillar-view.ts';
import { twinLinks } from '../views/twin-pages.ts';
import { blocks, link, list, plain, section } from './twins/markdown.ts';

/** `llms.txt` in a language (llmstxt.org): what the site is, then lists of its pages as Markdown, and of its data. */
export function llmsTxt(publication: Publication, language: Language): string {
  const { site, strategy, charts, pages, dataPackage } = publication;
  const linked = (name: string, steps: readonly string[], about: string) => {
    const href = twinLinks(publication, steps, language).find(({ ending }) => ending === 'md')?.href;
    return href === undefined ? [] : [`${link(name, href)}${about === '' ? '' : `: ${plain(about)}`}`];
  };
  const sections = sectionLinks(publication, language, ['for', 'measures', 'timeline', 'results', 'glossary', 'disputed', 'corrections', 'sources', 'changes']);
  const about = [...pages.values()].toSorted((a, b) => a.order - b.order);
  return `${blocks(
    `# ${plain(site.name[language])}`, `> ${plain(site.description[language])}`,
    list([word(language, 'independentLong'), `${word(language, 'version')} ${dataPackage.version}, ${word(language, 'asOf', dateText(dataPackage.asOf, language))}`, word(language, 'licenceLine', link(site.licence.name[language], site.licence.address)), word(language, 'llmsHow')]),
    section(2, word(language, 'contents'), list([...linked(word(language, 'home'), [], ''), ...sections.flatMap(({ name, section: own }) => linked(name, [own], ''))])),
    section(2, word(language, 'explainers'), list(explainerSummaries(publication, language).flatMap(({ id, name, description }) => linked(name, ['explainers', id], description)))),
    section(2, word(language, 'pillars'), list(pillarsInOrder(strategy).flatMap((pillar) => linked(pillar[`name_${language}`], ['pillars', pillar.id], pillar[`summary_${language}`])))),
    section(2, word(language, 'measures'), list([...strategy.measures.values()].flatMap((measure) => linked(measure[`name_${language}`], ['measures', measure.id], measure[`summary_${language}`])))),
    section(2, word(language, 'charts'), list([...charts.values()].map((chart) => declaredChart(publication, chart, language).chart).flatMap(({ slug, title, subtitle }) => linked(title, ['charts', slug], subtitle)))),
    section(2, word(language, 'data'), list([`${link(word(language, 'descriptor'), fileAddress('data', 'datapackage.json'))}: ${plain(inLanguage(dataPackage.descriptor, 'description', language))}`, ...feedLinks(publication, undefined, language).map(({ title, ending, href }) => link(`${title} (${ending === 'atom' ? 'Atom' : 'JSON Feed'})`, href))])),
    // What may be left out where room is short has this heading in every language.
    section(2, 'Optional', list([...about.flatMap(({ slug, in: texts }) => linked(texts[language].title, slug === 'about' ? ['about'] : ['about', slug], texts[language].description)), ...[...dataPackage.tables.values()].flatMap((table) => linked(inLanguage(table.resource, 'title', language), ['data', table.name], inLanguage(table.resource, 'description', language))), link(word(language, 'otherLanguage'), `${address(other(language))}llms.txt`)])),
  )}\n`;
}
