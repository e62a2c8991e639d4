import { address } from '../i18n/address.ts';
import type { Language } from '../i18n/language.ts';
import type { Fact } from '../strategy/strategy.ts';
import type { Publication } from '../texts/publication.ts';
import type { Twins } from '../texts/prose.ts';
import type { Link } from './link.ts';
import { meansFor, type Means } from './means-view.ts';

export interface ExplainerSummary extends Link {
  readonly id: string;
  readonly description: string;
}

/** An explainer's surroundings: its measures, the ones before and after, and when its facts were last checked. */
export interface ExplainerView extends ExplainerSummary {
  readonly group: number;
  readonly measures: readonly Link[];
  readonly previous: ExplainerSummary | undefined;
  readonly next: ExplainerSummary | undefined;
  readonly lastChecked: string;
  readonly means: readonly Means[];
}

export function explainerSummary(twins: Twins, language: Language): ExplainerSummary {
  return { id: twins.slug, name: twins.in[language].title, description: twins.in[language].description, href: address(language, 'explainers', twins.slug) };
}

const inOrder = ({ explainers }: Publication) => [...explainers.values()].toSorted((a, b) => a.order - b.order);

export const explainerSummaries = (publication: Publication, language: Language): readonly ExplainerSummary[] => inOrder(publication).map((twins) => explainerSummary(twins, language));

/** The facts that the sections of an explainer name, as often as they do. */
export function namedFacts({ strategy }: Publication, twins: Twins, language: Language): readonly Fact[] {
  return twins.in[language].sections.flatMap(({ references }) => references.flatMap(({ attributes }) => strategy.facts.get(attributes['id'] ?? '') ?? []));
}

export function explainerView(publication: Publication, twins: Twins, language: Language): ExplainerView {
  const { strategy } = publication;
  const all = inOrder(publication);
  const at = all.indexOf(twins);
  const neighbour = (index: number) => (all[index] === undefined ? undefined : explainerSummary(all[index], language));
  const measures = twins.measures.flatMap((id) => strategy.measures.get(id) ?? []);
  return {
    ...explainerSummary(twins, language),
    group: twins.pillar ?? 0,
    measures: measures.map((measure) => ({ name: measure[`name_${language}`], href: address(language, 'measures', measure.id) })),
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
    lastChecked: namedFacts(publication, twins, language).map((fact) => fact.checked_on).toSorted().at(-1) ?? strategy.asOf,
    means: meansFor(measures, language),
  };
}

/** The explainers that explain a measure. */
export function explainersOf(publication: Publication, measure: string, language: Language): readonly ExplainerSummary[] {
  return inOrder(publication).filter((twins) => twins.measures.includes(measure)).map((twins) => explainerSummary(twins, language));
}
