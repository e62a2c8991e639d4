import { address } from '../i18n/address.ts';
import { dateText } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import type { Event } from '../strategy/strategy.ts';
import { factAddress } from './fact-view.ts';
import { EVENT_WORDS } from './state-view.ts';

/** A dated step, in one language. */
export interface EventView {
  readonly id: string;
  readonly iso: string;
  readonly date: string;
  readonly type: string;
  readonly title: string;
  readonly done: boolean;
  readonly group: number;
  readonly measure: { readonly name: string; readonly href: string };
  readonly evidence: readonly { readonly id: string; readonly href: string }[];
}

export function eventView(event: Event, asOf: string, language: Language): EventView {
  const measure = event.partRow.measureRow;
  return {
    id: event.id,
    iso: event.date,
    date: dateText(event.date, language, event.precision),
    type: EVENT_WORDS[event.type][language === 'en' ? 0 : 1].replace(/ since$/, ''),
    title: event[`title_${language}`],
    done: event.date <= asOf && event.type !== 'due',
    group: measure.pillarRow.position,
    measure: { name: measure[`name_${language}`], href: address(language, 'measures', measure.id) },
    evidence: event.facts.map((fact) => ({ id: fact.id, href: factAddress(fact, language) })),
  };
}
