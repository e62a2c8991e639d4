import { address } from '../i18n/address.ts';
import type { Language } from '../i18n/language.ts';
import type { Measure } from '../strategy/strategy.ts';
import type { Link } from './link.ts';
import { audienceAddress } from './reader-links.ts';

/** The measures that concern one kind of reader. */
export interface Means {
  readonly audience: Link;
  readonly measures: readonly Link[];
}

/** Measures by whom they concern, the audiences in the order of their table. */
export function meansFor(measures: readonly Measure[], language: Language): readonly Means[] {
  const audiences = new Map(measures.flatMap((measure) => measure.audiences.map((audience) => [audience.id, audience] as const)));
  return [...audiences.values()].toSorted((a, b) => a.position - b.position).map((audience) => ({
    audience: { name: audience[`name_${language}`], href: audienceAddress(audience, language) },
    measures: measures.filter((measure) => measure.audiences.includes(audience)).map((measure) => ({ name: measure[`name_${language}`], href: address(language, 'measures', measure.id) })),
  }));
}
