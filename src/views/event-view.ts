import { address } from '../i18n/address.ts';
import { dateText } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import { word } from '../i18n/words.ts';
import type { Event } from '../strategy/strategy.ts';
import { factAddress } from './fact-view.ts';
import { EVENT_WORDS } from './state-view.ts';

/** A dated step, in one language. */
export interface EventView {
  readonly id: string;
  readonly iso: string;
  readonly date: string;
  readonly type: string;
  /** The type as it is read beside the date: what lies ahead is still to come. */
  readonly step: string;
  readonly title: string;
  readonly done: boolean;
  readonly group: number;
  readonly measure: { readonly name: string; readonly href: string };
  readonly evidence: readonly { readonly id: string; readonly href: string }[];
  /** What the step is in each facet of a list that is sorted out. */
  readonly marks?: string;
}

export function eventView(event: Event, asOf: string, language: Language): EventView {
  const measure = event.partRow.measureRow;
  const type = EVENT_WORDS[event.type][language === 'en' ? 0 : 1].replace(/ since$/, '');
  const done = event.date <= asOf && event.type !== 'due';
  return {
    id: event.id,
    iso: event.date,
    date: dateText(event.date, language, event.precision),
    type,
    // What was only set for a date says so itself, and that date may lie behind us.
    step: done || event.type === 'due' ? type : word(language, 'ahead', type),
    title: event[`title_${language}`],
    done,
    group: measure.pillarRow.position,
    measure: { name: measure[`name_${language}`], href: address(language, 'measures', measure.id) },
    evidence: event.facts.map((fact) => ({ id: fact.id, href: factAddress(fact, language) })),
  };
}
