import { address } from '../i18n/address.ts';
import { other, type Language } from '../i18n/language.ts';
import { word } from '../i18n/words.ts';
import type { Publication } from '../texts/publication.ts';
import { declaredChart } from '../views/declared-chart.ts';
import { figure } from '../texts/figure.ts';
import { sourceLink } from '../views/fact-view.ts';
import { answeredPairs } from '../views/for-view.ts';
import { sectionLinks } from '../views/page-list.ts';
import { tableView } from '../views/table-view.ts';

/** How much the words of a title count, by kind (Pagefind: at most 10): a measure's own page stands before what speaks of it. */
const WEIGHTS = { measures: 10, pillar: 8, explainers: 7, results: 6, for: 5, glossary: 5, charts: 5, data: 5, about: 3, sources: 1 } as const;

/** What a page is found by. Its title's words count by `weight`, `names` (synonyms, the other language) half of it, the text once. */
export interface SearchRecord {
  readonly href: string;
  readonly language: Language;
  readonly kind: string;
  readonly weight: number;
  readonly title: string;
  readonly names: readonly string[];
  readonly text: string;
}

/** A record for every page that holds something to find, in one language. */
export function searchRecords(publication: Publication, language: Language): readonly SearchRecord[] {
  const { strategy, explainers, pages, charts, dataPackage } = publication;
  const twin = other(language);
  const record = (kind: keyof typeof WEIGHTS, href: string, title: string, names: readonly (string | null)[], texts: readonly (string | null)[]): SearchRecord => ({
    href, language, kind: word(language, kind), weight: WEIGHTS[kind], title, names: names.filter((name): name is string => name !== null && name !== ''), text: texts.filter(Boolean).join('\n'),
  });
  return [
    ...[...strategy.measures.values()].map((measure) =>
      record('measures', address(language, 'measures', measure.id), measure[`name_${language}`], [measure[`name_${twin}`]], [
        measure[`summary_${language}`], measure[`basis_${language}`],
        ...measure.parts.map((part) => part[`name_${language}`]),
        ...measure.facts.map((fact) => [figure(fact, language), fact[`statement_${language}`]].filter(Boolean).join(' ')),
        ...measure.bodies.map((body) => body[`name_${language}`]),
      ]),
    ),
    ...[...strategy.pillars.values()].map((pillar) => record('pillar', address(language, 'pillars', pillar.id), pillar[`name_${language}`], [pillar[`short_${language}`], pillar[`name_${twin}`]], [pillar[`summary_${language}`], ...pillar.measures.map((measure) => measure[`name_${language}`])])),
    ...sectionLinks(publication, language, ['results']).map(({ name, href }) => ({
      ...record('results', href, name, [word(language, 'resultsNames')], [word(language, 'resultsLead'), word(language, 'resultsHow'), ...[...strategy.pillars.values()].map((pillar) => pillar[`name_${language}`])]), kind: word(language, 'measures'),
    })),
    ...[...explainers.values()].map(({ slug, in: texts }) => record('explainers', address(language, 'explainers', slug), texts[language].title, [], [texts[language].description, texts[language].text])),
    ...answeredPairs(strategy).map(({ audience, need, lines }) =>
      record('for', address(language, 'for', audience.id, need.id), `${audience[`name_${language}`]}: ${need[`question_${language}`]}`, [need[`name_${language}`], audience[`name_${twin}`], need[`name_${twin}`]], lines.flatMap((line) => [line[`text_${language}`], line[`where_${language}`]])),
    ),
    ...[...pages.values()].map(({ slug, in: texts }) => record('about', slug === 'about' ? address(language, 'about') : address(language, 'about', slug), texts[language].title, [], [texts[language].description, texts[language].text])),
    ...[...charts.values()].map((declaration) => {
      const { chart, href } = declaredChart(publication, declaration, language);
      return record('charts', href, chart.title, [], [chart.subtitle, chart.alt, ...chart.notes]);
    }),
    ...[...dataPackage.tables.values()].map((table) => {
      const view = tableView(dataPackage, table, language);
      return record('data', view.href, view.name, [view.id], [view.description, ...view.fields.map((field) => `${field.title}. ${field.description}`)]);
    }),
    ...[...strategy.terms.values()].map((term) =>
      record('glossary', `${address(language, 'glossary')}#${term.id}`, term[`term_${language}`], [term[`term_${twin}`], term.abbreviation, ...term.synonyms.map(({ text }) => text)], [term[`plain_${language}`], term[`not_to_confuse_${language}`]]),
    ),
    ...[...strategy.sources.values()].map((source) => {
      const link = sourceLink(source, language);
      return record('sources', link.href, link.title, [], [link.publisher, source.host, link.date]);
    }),
  ];
}
