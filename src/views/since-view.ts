import { dateText, onDate } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import { word, type Word } from '../i18n/words.ts';
import type { Stage } from '../strategy/state.ts';
import type { Event, Part } from '../strategy/strategy.ts';
import { eventView, type EventView } from './event-view.ts';

/** Since when something holds, in plain words: a plan and a bill are called so, and what lies ahead is told as such. */
export interface SinceView {
  readonly stage: Stage;
  readonly text: string;
  /** What was due on a day that has gone by without a step. */
  readonly overdue: EventView | undefined;
  /** Steps ahead, the next first; not the one that the text names. */
  readonly ahead: readonly EventView[];
}

/** The word for the step that decided a state, where the step alone says it. */
const STEP: Readonly<Partial<Record<Event['type'], Word>>> = { opened: 'sinceOpened', held: 'sinceHeld', 'result-published': 'sinceResult', evaluated: 'sinceEvaluated', 'bill-filed': 'sinceBill', announced: 'sincePlan', withdrawn: 'sinceDropped' };

export function sinceView({ state, events }: Part, asOf: string, language: Language): SinceView {
  const { stage, decidedBy, takesEffect } = state;
  // The step that announced a plan or filed a bill is not what was due.
  const steps = events.filter((event) => event.type !== 'due' && event.date <= asOf && (event !== decidedBy || stage === 'in-force' || stage === 'enacted'));
  const overdue = events.findLast((due) => due.type === 'due' && due.date <= asOf && !steps.some(({ date }) => date >= firstDay(due)));
  return {
    stage,
    text: sinceText(decidedBy, takesEffect, language),
    overdue: overdue === undefined ? undefined : eventView(overdue, asOf, language),
    ahead: events.filter((event) => event.date > asOf && event !== takesEffect).map((event) => eventView(event, asOf, language)),
  };
}

/** The first day that a date means, as exactly as it is known: a step in the same half-year may be what was due in it. */
function firstDay({ date, precision }: Event): string {
  if (precision === 'half-year') return `${date.slice(0, 4)}-${date.slice(5, 7) <= '06' ? '01' : '07'}-01`;
  return precision === 'month' ? `${date.slice(0, 7)}-01` : precision === 'year' ? `${date.slice(0, 4)}-01-01` : date;
}

function sinceText(decidedBy: Event | undefined, takesEffect: Event | undefined, language: Language): string {
  if (decidedBy === undefined) return word(language, 'stillOpen');
  if (takesEffect !== undefined) return word(language, 'sinceEnacted', onDate(takesEffect.date, language, takesEffect.precision));
  if (decidedBy.type === 'in-force') return word(language, 'sinceInForce', dateText(decidedBy.date, language, decidedBy.precision));
  return word(language, STEP[decidedBy.type] ?? 'sinceEnactedOpen', onDate(decidedBy.date, language, decidedBy.precision));
}
