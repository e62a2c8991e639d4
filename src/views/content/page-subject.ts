import { createHash } from 'node:crypto';
import type { Language } from '../../i18n/language.ts';
import { inLanguage } from '../../package/field.ts';
import type { Table } from '../../package/table.ts';
import type { Guidance } from '../../strategy/guidance.ts';
import type { Fact, Measure } from '../../strategy/strategy.ts';
import type { ChartDeclaration } from '../../texts/chart-declaration.ts';
import type { Twins } from '../../texts/prose.ts';
import type { Publication } from '../../texts/publication.ts';
import { ORDER } from '../facet-choice.ts';
import { facetViews } from '../facet-view.ts';
import { homeView } from '../home-view.ts';
import { measureFacets } from '../measure-facets.ts';
import { pressView } from '../press-view.ts';
import { timelineFacets } from '../timeline-view.ts';
import { inOneLanguage } from './one-language.ts';
import type { RowSubjects } from './row-subjects.ts';

/**
 * What a page is about in one language: the rows, texts and declarations that it shows, and the states that follow from them; never
 * words of the interface, formats or addresses, so that a change of the code moves no date. Undefined for a page that has no
 * content of its own, and for those of releases, which have their own days.
 */
export function pageSubject(publication: Publication, steps: readonly string[], language: Language, rows: RowSubjects): unknown {
  const { strategy, explainers, charts, pages, dataPackage, site } = publication;
  const [folder, id = '', value = ''] = steps;
  const prose = (twins: Twins | undefined) => twins && proseSubject(publication, twins, language, rows);
  const listed = (measures: Iterable<Measure>) => [...measures].map((measure) => [rows.measure(measure), measure.parts.flatMap(({ events }) => events.map(rows.event)), measure.facts.map(({ value: amount, value_high: high, unit }) => [amount, high, unit])]);
  switch (folder) {
    case undefined: {
      const { ledger, latest, upcoming, explainers: first, tables } = homeView(publication, language);
      return [
        inOneLanguage(site, language), ledger.map((row) => factOf(publication, row.id, rows)), [...strategy.pillars.values()].map(rows.pillar), [...latest, ...upcoming].map((event) => [event.iso, event.title, event.done, event.measure.name]),
        first.map(({ name, description }) => [name, description]), (site.home?.charts ?? []).flatMap((slug) => charts.get(slug) ?? []).map((chart) => chartSubject(publication, chart, language)), tables.map(({ name, description, rows: count }) => [name, description, count]),
      ];
    }
    case 'explainers': return id === '' ? [...explainers.values()].map((twins) => [twins.slug, twins.order, twins.in[language].title, twins.in[language].description]) : prose(explainers.get(id));
    case 'about': return prose(pages.get(id === '' ? 'about' : id));
    case 'pillars': {
      const pillar = strategy.pillars.get(id);
      const own = new Set(pillar?.measures.flatMap(({ parts }) => parts));
      return pillar && [rows.pillar(pillar), pillar.measures.map(rows.measure), pillar.measures.flatMap(({ facts }) => facts.filter((fact) => fact.was_now).map(rows.fact)), strategy.events.filter((event) => own.has(event.partRow)).map(rows.event)];
    }
    case 'measures': {
      if (id === '' || id === ORDER) return listed(strategy.measures.values());
      if (value !== '') return listed(facetViews(measureFacets(publication), [...strategy.measures.values()]).find((view) => view.facet.id === id && view.value.id === value)?.items ?? []);
      const measure = strategy.measures.get(id);
      return measure && measureSubject(measure, language, rows);
    }
    case 'for': {
      const lines = strategy.guidance.filter((line) => (id === '' || line.audiences.some((one) => one.id === id)) && (value === '' || line.need === value));
      return [[...strategy.audiences.keys()].map((one) => rows.row('audiences', one)), [...strategy.needs.keys()].map((one) => rows.row('needs', one)), value === '' ? lines.map((line) => [line.measureRow[`name_${language}`], line.need, line.audiences.map((one) => one.id)]) : lines.map((line) => guidanceSubject(line, rows))];
    }
    case 'timeline': return (id === '' ? strategy.events : (facetViews(timelineFacets(strategy), strategy.events).find((view) => view.facet.id === id && view.value.id === value)?.items ?? [])).map(rows.event);
    case 'results': return [...strategy.pillars.values()].map((pillar) => [rows.pillar(pillar), pillar.measures.map((measure) => [measure[`name_${language}`], measure.parts.map(rows.part), measure.facts.filter((fact) => fact.kind === 'result' || fact.was_now).map(rows.fact)])]);
    case 'charts': {
      const chart = charts.get(id);
      return id === '' ? [...charts.values()].map((one) => chartWords(publication, one, language)) : chart && chartSubject(publication, chart, language);
    }
    case 'data': {
      const table = dataPackage.tables.get(id);
      const described = (one: object) => [inLanguage(one, 'title', language), inLanguage(one, 'description', language)];
      return id === '' ? [described(dataPackage.descriptor), [...dataPackage.tables.values()].map((one) => [one.name, ...described(one.resource), one.rows.length])] : table && tableSubject(table, language);
    }
    case 'sources': {
      const source = strategy.sources.get(id);
      const told = ({ id: own, publisherRow }: NonNullable<typeof source>) => [rows.row('sources', own), publisherRow[`name_${language}`]];
      return id === '' ? [...strategy.sources.values()].map(told) : source && [told(source), source.facts.map((fact) => rows.row('facts', fact.id)), source.observations.length, source.terms.map((term) => term[`term_${language}`])];
    }
    case 'glossary': return [...strategy.terms.values()].map((term) => [rows.row('terms', term.id), term.measures.map((measure) => measure[`name_${language}`])]);
    case 'disputed': return id === '' ? strategy.disagreements.map((open) => [rows.row('disagreements', open.id), open.facts.map(rows.fact)]) : [...strategy.facts.values()].filter(({ confidence }) => confidence !== 'high').map((fact) => [fact.confidence, rows.row('facts', fact.id)]);
    case 'corrections': return inOneLanguage(strategy.changes, language);
    default: return undefined;
  }
}

const factOf = ({ strategy }: Publication, id: string, rows: RowSubjects) => {
  const fact = strategy.facts.get(id);
  return fact && [rows.fact(fact), fact.partRow?.state.stage];
};

function measureSubject(measure: Measure, language: Language, rows: RowSubjects): unknown {
  return [
    rows.measure(measure), measure.pillarRow[`name_${language}`], measure.parts.map(rows.part), measure.facts.map(rows.fact), [...measure.bodies, ...measure.topics, ...measure.audiences].map((one) => one[`name_${language}`]),
    measure.terms.map(({ id }) => rows.row('terms', id)), measure.related.map(rows.measure),
  ];
}

const guidanceSubject = (line: Guidance, rows: RowSubjects) => [rows.row('guidance', line.id), rows.row('measures', line.measure), line.partRow && rows.part(line.partRow), line.facts.map(rows.fact)];

/** Prose with every fact that it prints or leads to. */
function proseSubject(publication: Publication, { in: texts, order, measures }: Twins, language: Language, rows: RowSubjects): unknown {
  const { title, description, body, answers, sections } = texts[language];
  const named = [...sections.flatMap(({ references }) => references), ...Object.values(answers ?? {}).flat().flatMap((part) => ('reference' in part ? [part.reference] : []))];
  const ids = new Set(named.flatMap(({ attributes: { id = '', facts = '' } }) => [id, ...facts.split(' ')]));
  const facts = [...ids].flatMap((id): readonly Fact[] => { const fact = publication.strategy.facts.get(id); return fact === undefined ? [] : [fact]; });
  return [
    title, description, order, body, answers && Object.values(answers).map((parts) => parts.map((part) => ('text' in part ? part.text : [part.reference.component, part.reference.attributes]))), facts.map((fact) => [rows.fact(fact), fact.partRow?.state.stage]),
    measures.map((id) => publication.strategy.measures.get(id)?.[`name_${language}`]), named.flatMap(({ attributes: { slug = '' } }) => publication.charts.get(slug) ?? []).map((chart) => chartSubject(publication, chart, language)),
  ];
}

function chartWords(publication: Publication, declaration: ChartDeclaration, language: Language): unknown {
  const { title, subtitle } = pressView(publication, declaration, language).chart;
  return [title, subtitle];
}

function chartSubject(publication: Publication, declaration: ChartDeclaration, language: Language): unknown {
  const { chart, rows, sources } = pressView(publication, declaration, language);
  return [chartWords(publication, declaration, language), chart.alt, inOneLanguage(declaration, language), rows.map(({ row, series, seriesLabel, x, xLabel, value, unit, note, sources: read }) => [row, series, seriesLabel, x, xLabel, value, unit, note, read]), sources.map(({ id, title, publisher, date }) => [id, title, publisher, date])];
}

function tableSubject({ resource, fields, bytes }: Table, language: Language): unknown {
  return [inLanguage(resource, 'title', language), inLanguage(resource, 'description', language), fields.map((field) => [field.name, field.type, inLanguage(field, 'title', language), inLanguage(field, 'description', language)]), createHash('sha256').update(bytes).digest('hex')];
}
