import type { Language } from '../../i18n/language.ts';
import { word } from '../../i18n/words.ts';
import { QUESTIONS, type Answers } from '../../texts/answers.ts';
import { shownFigure } from '../../texts/figure.ts';
import { mdxTree, type Node } from '../../texts/mdx-tree.ts';
import type { Publication } from '../../texts/publication.ts';
import { columnLabels } from '../../views/column-labels.ts';
import { declaredChart } from '../../views/declared-chart.ts';
import { disputedAddress } from '../../views/disputed-view.ts';
import { endpoints } from '../../views/endpoints.ts';
import { factAddress } from '../../views/fact-view.ts';
import { ledgerRow } from '../../views/ledger-view.ts';
import { measureSummary } from '../../views/measure-view.ts';
import { stateCases } from '../../views/state-view.ts';
import { blocks, link, list, place, plain, section, table } from './markdown.ts';
import { ledgerLine } from './row-markdown.ts';

type Attributes = Readonly<Record<string, string>>;

/** Prose as CommonMark: what is written is that already, but for its components, which print what they do on the page. In code nothing is a component. */
export function proseMarkdown(publication: Publication, body: string, language: Language): string {
  const tree = mdxTree(body);
  if (!('type' in tree)) throw new Error(`prose is no MDX although it was checked: ${tree.found}`);
  let at = 0;
  const parts = componentsIn(tree).flatMap(({ name, attributes, start, end }) => {
    const before = body.slice(at, start);
    at = end;
    return [before, componentText(publication, name, attributes, language)];
  });
  return [...parts, body.slice(at)].join('').trim();
}

/** The components of a tree in the order they are read, and where each stands in the text. */
function componentsIn({ type, name, attributes = [], children = [], position }: Node): readonly { readonly name: string; readonly attributes: Attributes; readonly start: number; readonly end: number }[] {
  if (type !== 'mdxJsxFlowElement' && type !== 'mdxJsxTextElement') return children.flatMap(componentsIn);
  return [{ name: name ?? '', attributes: Object.fromEntries(attributes.map((one) => [one.name ?? '', String(one.value)])), start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }];
}

/** The answers in short, a line each. */
export const answersMarkdown = (publication: Publication, answers: Answers, language: Language): string => {
  const names = { what: 'questionWhat', changed: 'questionChanged', when: 'questionWhen', whom: 'questionWhom', know: 'questionKnow' } as const;
  return list(QUESTIONS.map((question) => `**${word(language, names[question])}** ${answers[question].map((part) => ('text' in part ? plain(part.text) : componentText(publication, part.reference.component, part.reference.attributes, language))).join('')}`));
};

function componentText(publication: Publication, component: string, attributes: Attributes, language: Language): string {
  const { strategy, charts, dataPackage } = publication;
  const { id = '', show = 'value', slug = '', facts = '' } = attributes;
  const fact = strategy.facts.get(id);
  switch (component) {
    case 'Fact': {
      if (fact === undefined) break;
      const disputed = ['date', 'month', 'period'].includes(show) ? undefined : disputedAddress(fact, language);
      return `${disputed === undefined ? '' : `(${link(word(language, 'differs'), disputed)}) `}${link(shownFigure(fact, show, language), factAddress(fact, language))}`;
    }
    case 'Evidence':
      if (fact === undefined) break;
      return `(${link(word(language, 'evidence'), factAddress(fact, language))})`;
    case 'Measure': {
      const measure = strategy.measures.get(id);
      if (measure === undefined) break;
      const { name, href } = measureSummary(measure, language);
      return link(name, href);
    }
    case 'WasNow': return list(facts.split(' ').flatMap((one) => strategy.facts.get(one) ?? []).map((one) => ledgerLine(ledgerRow(one, language), language)));
    case 'Chart': {
      const declaration = charts.get(slug);
      if (declaration === undefined) break;
      const { chart, href } = declaredChart(publication, declaration, language);
      return blocks(`**${word(language, 'chartOf', plain(chart.title))}** (${plain(chart.subtitle)}) ${plain(chart.alt)}`, list(chart.notes.map(plain)), `[${word(language, 'chartPage')}](${place(href)})`);
    }
    case 'Endpoints': return blocks(...endpoints(publication, language).map(({ name, endpoints: own }) => section(2, name, list(own.map(({ pattern, says, example }) => `\`${pattern}\` – ${plain(says)} ${link(example, example)}`)))));
    case 'StateCases': {
      const types = columnLabels(dataPackage, 'events', 'type', language);
      return table([word(language, 'eventType'), word(language, 'stateAfter')], stateCases(language).map(({ type, state }) => [types.get(type) ?? type, state ?? word(language, 'noState')]));
    }
  }
  throw new Error(`prose names <${component} ${JSON.stringify(attributes)}> although it was checked`);
}
