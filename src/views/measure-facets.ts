import { bothWords } from '../i18n/words.ts';
import { STAGES } from '../strategy/state.ts';
import type { Measure } from '../strategy/strategy.ts';
import { oncePer } from '../texts/once-per.ts';
import type { Publication } from '../texts/publication.ts';
import { columnLabels } from './column-labels.ts';
import { usedFacets, type Facet } from './facet-view.ts';
import { pillarsInOrder } from './pillar-view.ts';
import { stageText } from './state-view.ts';

const named = (row: { readonly id: string; readonly name_en: string; readonly name_ko: string }) => ({ id: row.id, name: { en: row.name_en, ko: row.name_ko } });

/** By what measures can be sorted out: pillar, instruments of its facts, states of its parts, whom it concerns, bodies in it. A measure may have several values of all but the first. */
export const measureFacets = oncePer(({ strategy, dataPackage }: Publication): readonly Facet<Measure>[] => {
  const measures = [...strategy.measures.values()];
  const [english, korean] = [columnLabels(dataPackage, 'facts', 'instrument', 'en'), columnLabels(dataPackage, 'facts', 'instrument', 'ko')];
  const audiences = [...new Set(measures.flatMap((measure) => measure.audiences))].toSorted((a, b) => a.position - b.position);
  const bodies = [...Map.groupBy(measures.flatMap((measure) => measure.bodies), (body) => body)].map(([body, { length }]) => ({ body, count: length })).toSorted((a, b) => b.count - a.count || a.body.id.localeCompare(b.body.id, 'en'));
  return usedFacets<Measure>([
    { id: 'pillar', name: bothWords('pillar'), values: pillarsInOrder(strategy).map((pillar) => ({ id: pillar.id, name: { en: pillar.short_en, ko: pillar.short_ko }, group: pillar.position })), of: ({ pillar }) => [pillar] },
    { id: 'state', name: bothWords('stateOfPart'), values: STAGES.toReversed().map((stage) => ({ id: stage, name: { en: stageText(stage, 'en'), ko: stageText(stage, 'ko') } })), of: ({ parts }) => parts.map(({ state }) => state.stage) },
    { id: 'audience', name: bothWords('audiences'), values: audiences.map(named), of: (measure) => measure.audiences.map(({ id }) => id) },
    { id: 'instrument', name: bothWords('instrument'), values: [...english].map(([id, name]) => ({ id, name: { en: name, ko: korean.get(id) ?? name } })), of: ({ facts }) => facts.map(({ instrument }) => instrument) },
    { id: 'body', name: bothWords('bodies'), values: bodies.map(({ body }) => named(body)), of: (measure) => measure.bodies.map(({ id }) => id) },
  ], measures);
});
