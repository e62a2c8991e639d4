import { address, BASE } from '../i18n/address.ts';
import { LANGUAGES, type Language, type Words } from '../i18n/language.ts';
import { word } from '../i18n/words.ts';
import { shownFigure } from '../texts/figure.ts';
import type { Prose, Twins } from '../texts/prose.ts';
import type { Publication } from '../texts/publication.ts';
import { declaredChart } from '../views/declared-chart.ts';
import { factView, sourceLink, type FactView } from '../views/fact-view.ts';
import { answeredPairs } from '../views/for-view.ts';
import { sections } from '../views/page-list.ts';
import { tableView } from '../views/table-view.ts';
import type { Kind } from './kinds.ts';

/** A stretch of a page that is found and shown by itself: a section of a text, a fact, the lines of a row. */
export interface Passage {
  /** Lines as they are shown. */
  readonly lines: readonly string[];
  /** What counts more than the lines, such as a heading or, where `SearchPage.listed` is false, the title. */
  readonly heading: string;
  /** Amounts in the base unit that are what the passage is about. */
  readonly amounts: readonly number[];
}

/** A page that is found, in both languages. */
export interface SearchPage {
  readonly kind: Kind;
  /** Its address without base path and language: `measures/x/`, `glossary/#x`. */
  readonly path: string;
  /** Places of its pillars. */
  readonly pillars: readonly number[];
  readonly title: Words;
  /** Other names in either language. */
  readonly names: readonly string[];
  /** The page that it stands on, by its path: a fact is part of its measure's page. */
  readonly on?: string;
  readonly passages: Readonly<Record<Language, readonly Passage[]>>;
}

const TITLE_LENGTH = 90;
const both = <Value>(make: (language: Language) => Value): Record<Language, Value> => ({ en: make('en'), ko: make('ko') });
const passage = (lines: readonly (string | null | undefined)[], heading = '', amounts: readonly number[] = []): Passage => ({ lines: lines.filter((line): line is string => typeof line === 'string' && line.trim() !== ''), heading, amounts });
const pathOf = (href: string): string => href.slice(BASE.length);
const places = (measures: Iterable<{ readonly pillarRow: { readonly position: number } }>): readonly number[] => [...new Set([...measures].map(({ pillarRow }) => pillarRow.position))].sort((a, b) => a - b);

/** Every page that holds something to find, kind by kind. */
export function searchPages(publication: Publication): readonly SearchPage[] {
  const { strategy, explainers, pages, charts, dataPackage } = publication;
  const measuresOf = (ids: readonly string[]) => ids.flatMap((id) => strategy.measures.get(id) ?? []);
  return [
    ...[...strategy.measures.values()].map((measure): SearchPage => ({
      kind: 'measures', path: `measures/${measure.id}/`, pillars: [measure.pillarRow.position], title: both((language) => measure[`name_${language}`]), names: [],
      passages: both((language) => [passage([
        measure[`summary_${language}`], measure[`basis_${language}`],
        [...measure.parts.map((part) => part[`name_${language}`]), ...measure.topics.map((topic) => topic[`name_${language}`]), ...measure.audiences.map((audience) => audience[`name_${language}`])].join(' · '),
        measure.bodies.map((body) => body[`name_${language}`]).join(' · '),
      ])]),
    })),
    ...[...explainers.values()].map((twins): SearchPage => ({ kind: 'explainers', path: `explainers/${twins.slug}/`, pillars: twins.pillar === undefined || twins.pillar === 0 ? places(measuresOf(twins.measures)) : [twins.pillar], ...prose(publication, twins) })),
    ...[...strategy.pillars.values()].map((pillar): SearchPage => ({
      kind: 'pillar', path: `pillars/${pillar.id}/`, pillars: [pillar.position], title: both((language) => pillar[`name_${language}`]), names: [pillar.short_en, pillar.short_ko],
      passages: both((language) => [passage([pillar[`summary_${language}`]])]),
    })),
    ...[...strategy.terms.values()].map((term): SearchPage => ({
      kind: 'glossary', path: `glossary/#${term.id}`, pillars: places(term.measures), title: both((language) => term[`term_${language}`]), names: [...(term.abbreviation === null ? [] : [term.abbreviation]), ...term.synonyms.map(({ text }) => text)],
      passages: both((language) => [passage([term[`plain_${language}`], term[`not_to_confuse_${language}`]])]),
    })),
    ...[...charts.values()].map((declaration): SearchPage => {
      const chart = both((language) => declaredChart(publication, declaration, language).chart);
      return { kind: 'charts', path: `charts/${declaration.slug}/`, pillars: places(measuresOf(declaration.measures ?? [])), title: both((language) => chart[language].title), names: [], passages: both((language) => [passage([chart[language].subtitle, chart[language].alt, ...chart[language].notes])]) };
    }),
    ...[...dataPackage.tables.values()].map((table): SearchPage => {
      const view = both((language) => tableView(dataPackage, table, language));
      return { kind: 'data', path: `data/${table.name}/`, pillars: [], title: both((language) => view[language].name), names: [table.name], passages: both((language) => [passage([view[language].description, view[language].fields.map(({ title }) => title).join(' · ')])]) };
    }),
    ...answeredPairs(strategy).map(({ audience, need, lines }): SearchPage => {
      const title = both((language) => `${audience[`name_${language}`]}: ${need[`question_${language}`]}`);
      return { kind: 'for', path: pathOf(address('en', 'for', audience.id, need.id)), pillars: places(lines.map(({ measureRow }) => measureRow)), title, names: [], passages: both((language) => [passage(lines.flatMap((line) => [line[`text_${language}`], line[`where_${language}`]]), title[language])]) };
    }),
    ...(sections(publication).results ? [{ kind: 'about', path: pathOf(address('en', 'results')), pillars: [], title: both((language) => word(language, 'results')), names: LANGUAGES.map((language) => word(language, 'resultsNames')), passages: both((language) => [passage([word(language, 'resultsLead'), word(language, 'resultsHow')])]) } satisfies SearchPage] : []),
    ...[...pages.values()].map((twins): SearchPage => ({ kind: 'about', path: twins.slug === 'about' ? 'about/' : `about/${twins.slug}/`, pillars: [], ...prose(publication, twins) })),
    ...[...strategy.measures.values()].flatMap((measure) => measure.facts.map((fact): SearchPage => {
      const view = both((language) => factView(fact, language));
      const money = fact.unit === 'KRW' || fact.unit === 'USD' ? [fact.value, fact.value_low, fact.value_high, fact.value_before].filter((value) => value !== null) : [];
      return { kind: 'facts', path: pathOf(view.en.href), pillars: [measure.pillarRow.position], title: both((language) => factTitle(view[language])), names: [], on: `measures/${measure.id}/`, passages: both((language) => [passage([view[language].statement], view[language].label, money)]) };
    })),
    ...[...strategy.sources.values()].map((source): SearchPage => {
      const link = both((language) => sourceLink(source, language));
      return { kind: 'sources', path: pathOf(link.en.href), pillars: places(source.facts.map(({ measureRow }) => measureRow)), title: both((language) => link[language].title), names: [], passages: both((language) => [passage([[link[language].publisher, source.host, link[language].date].filter(Boolean).join(' · ')], link[language].title)]) };
    }),
  ];
}

/** A fact by what it counts and the figure, or by the beginning of what it states. */
function factTitle({ label, figure, statement }: FactView): string {
  if (label !== '') return figure === '' ? label : `${label}: ${figure}`;
  return statement.length <= TITLE_LENGTH ? statement : `${statement.slice(0, statement.lastIndexOf(' ', TITLE_LENGTH))} …`;
}

/** A text with a passage for what it is about and for each of its sections, numbers and names in their places. */
function prose(publication: Publication, { in: texts }: Twins): Pick<SearchPage, 'title' | 'names' | 'passages'> {
  return { title: both((language) => texts[language].title), names: [], passages: both((language) => [passage([texts[language].description], texts[language].description), ...sectionPassages(publication, texts[language], language)]) };
}

function sectionPassages({ strategy }: Publication, { sections: parts }: Prose, language: Language): readonly Passage[] {
  return parts.map(({ heading, pieces }) => {
    const text = pieces.map((piece) => {
      if (typeof piece === 'string') return piece;
      const { id = '', show = 'value' } = piece.attributes;
      if (piece.component === 'Measure') return strategy.measures.get(id)?.[`name_${language}`] ?? '';
      const fact = piece.component === 'Fact' ? strategy.facts.get(id) : undefined;
      return fact === undefined ? '' : shownFigure(fact, show, language);
    }).join('');
    return passage(text.split('\n').map((line) => line.replace(/\s+/g, ' ').replace(/ (?=[.,)])/g, '').trim()), heading);
  }).filter(({ lines, heading }) => lines.length > 0 || heading !== '');
}
