import { word } from '../../i18n/words.ts';
import { columnLabels } from '../../views/column-labels.ts';
import { explainersOf } from '../../views/explainer-view.ts';
import { measureView } from '../../views/measure-view.ts';
import { measuresView } from '../../views/measures-view.ts';
import { pillarView } from '../../views/pillar-view.ts';
import { blocks, link, list, plain, section } from './markdown.ts';
import { eventLine, eventList, factLine, ledgerLine, measureLine, stateText } from './row-markdown.ts';
import type { TwinMaker } from './twin.ts';

/** The list of measures, a measure, a pillar. */
export const measureTwin: TwinMaker = (publication, [folder, id = ''], language) => {
  const { strategy, dataPackage } = publication;
  const confidence = columnLabels(dataPackage, 'facts', 'confidence', language);
  if (folder === 'measures' && id === '') {
    const { title, description, total, measures } = measuresView(publication, language);
    const shown = measures.map(({ marks: _, ranks: __, ...measure }) => measure);
    return {
      kind: 'measures', title, description, view: { total, measures: shown }, facts: [],
      markdown: list(shown.map((measure) => [measureLine(measure), ...(measure.newest === undefined ? [] : [`  - ${eventLine(measure.newest, language, false)}`]), ...(measure.amount === undefined ? [] : [`  - ${plain(measure.amount.label)}: ${link(measure.amount.figure, measure.amount.href)}`])].join('\n'))),
    };
  }
  if (folder === 'measures') {
    const measure = strategy.measures.get(id);
    if (measure === undefined) return undefined;
    const view = measureView(strategy, measure, language);
    const explainers = explainersOf(publication, id, language);
    const kinds = [['term', 'terms'], ['result', 'publishedResults'], ['context', 'context']] as const;
    return {
      kind: 'measure', title: view.name, description: view.summary, view: { ...view, explainers }, facts: measure.facts,
      markdown: blocks(
        list([
          `${word(language, 'pillar')}: ${link(view.pillar.name, view.pillar.href)}`, `${word(language, 'bodies')}: ${view.bodies.map(plain).join(', ')}`,
          ...(view.audiences.length > 0 ? [`${word(language, 'audiences')}: ${view.audiences.map(({ name, href }) => link(name, href)).join(', ')}`] : []),
          `${word(language, 'basis')}: ${plain(view.basis || word(language, 'noBasis'))}`, `${word(language, 'topics')}: ${view.topics.map(plain).join(', ')}`, `${word(language, 'lastChecked')}: ${view.lastChecked}`,
        ]),
        section(2, word(language, 'wasNow'), list(view.ledger.map((row) => ledgerLine(row, language)))),
        section(2, word(language, 'states'), ...view.parts.map((part) => section(3, part.name, `**${plain(part.state.text)}** ${plain(part.state.detail)}`.trim(), eventList(part.events, language, false)))),
        section(2, word(language, 'evidence'), view.hasResult ? '' : word(language, 'noResult', view.lastChecked), ...kinds.map(([kind, name]) => section(3, word(language, name), list(view.facts.filter((fact) => fact.kind === kind).map((fact) => factLine(fact, language, confidence)))))),
        section(2, word(language, 'termsHere'), list(view.terms.map(({ name, href, meaning, not }) => `${link(name, href)}: ${plain(meaning)}${not === '' ? '' : ` ${word(language, 'notToConfuse')}: ${plain(not)}`}`))),
        section(2, word(language, 'relatedExplainers'), list(explainers.map(({ name, href }) => link(name, href)))),
        section(2, word(language, 'related'), list(view.related.map(measureLine))),
      ),
    };
  }
  const pillar = folder === 'pillars' ? strategy.pillars.get(id) : undefined;
  if (pillar === undefined) return undefined;
  const view = pillarView(strategy, pillar, language);
  return {
    kind: 'pillar', title: view.name, description: view.summary, view, facts: pillar.measures.flatMap(({ facts }) => facts.filter((fact) => fact.was_now)),
    markdown: blocks(plain(stateText(view.states)), section(2, word(language, 'wasNow'), word(language, 'wasNowSub'), list(view.ledger.map((row) => ledgerLine(row, language)))), section(2, word(language, 'measures'), list(view.measures.map(measureLine))), section(2, word(language, 'upcoming'), eventList(view.upcoming, language))),
  };
};
