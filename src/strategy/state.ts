import type { DomainRow } from './rows.ts';

type EventRow = Pick<DomainRow<'events'>, 'date' | 'type'>;

/** The states of a part, from nothing known to running. */
export const STAGES = ['not-checked', 'dropped', 'planned', 'before-parliament', 'enacted', 'in-force'] as const;
export type Stage = (typeof STAGES)[number];

/** The state of a part on a day, the event that decided it, and the event ahead that it waits for. */
export interface State<Event extends EventRow> {
  readonly stage: Stage;
  readonly decidedBy: Event | undefined;
  /** For what is enacted: the coming day on which it takes effect. */
  readonly takesEffect: Event | undefined;
}

const STAGE_OF: Readonly<Record<EventRow['type'], Stage | undefined>> = {
  announced: 'planned',
  'bill-filed': 'before-parliament',
  passed: 'enacted',
  promulgated: 'enacted',
  'in-force': 'in-force',
  opened: 'in-force',
  held: 'in-force',
  'result-published': 'in-force',
  evaluated: 'in-force',
  withdrawn: 'dropped',
  due: undefined,
};

/** The types of event that may lie ahead: a date that was set, and the day on which what is enacted takes effect. */
export const MAY_LIE_AHEAD: readonly EventRow['type'][] = ['due', 'in-force'];

/** The state that a type of event brings a part to; undefined for one that never decides. */
export const stageAfter = (type: EventRow['type']): Stage | undefined => STAGE_OF[type];

/**
 * The written rule: of the events up to and including `asOf` the furthest step decides, and among equal steps the
 * earliest; a withdrawal decides over all that came before it. Due dates and days ahead never decide.
 */
export function stateOf<Event extends EventRow>(events: readonly Event[], asOf: string): State<Event> {
  const past = events.filter((event) => event.date <= asOf && STAGE_OF[event.type] !== undefined).toSorted((a, b) => a.date.localeCompare(b.date));
  const withdrawn = past.findLastIndex((event) => event.type === 'withdrawn');
  const counted = withdrawn < 0 ? past : past.slice(withdrawn);
  const rank = (event: Event) => STAGES.indexOf(STAGE_OF[event.type] ?? 'not-checked');
  const decidedBy = counted.reduce<Event | undefined>((best, event) => (best === undefined || rank(event) > rank(best) ? event : best), undefined);
  const stage = decidedBy === undefined ? 'not-checked' : (STAGE_OF[decidedBy.type] ?? 'not-checked');
  const takesEffect = stage === 'enacted' ? events.filter((event) => event.type === 'in-force' && event.date > asOf).toSorted((a, b) => a.date.localeCompare(b.date))[0] : undefined;
  return { stage, decidedBy, takesEffect };
}
