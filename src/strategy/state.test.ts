import { describe, expect, test } from 'vitest';
import { EVENT_TYPES } from './rows.ts';
import { stateOf, type Stage } from './state.ts';

type Type = (typeof EVENT_TYPES)[number];
const on = (date: string, type: Type) => ({ date, type });
const AS_OF = '2020-06-30';

describe('each type of event, by itself and past, decides one state', () => {
  const stages: Readonly<Record<Type, Stage>> = {
    announced: 'planned', 'bill-filed': 'before-parliament', passed: 'enacted', promulgated: 'enacted', 'in-force': 'in-force', opened: 'in-force', held: 'in-force',
    'result-published': 'in-force', evaluated: 'in-force', withdrawn: 'dropped', due: 'not-checked',
  };
  test.each(EVENT_TYPES.map((type) => [type, stages[type]] as const))('%s: %s', (type, stage) => {
    const event = on('2020-01-01', type);
    expect(stateOf([event], AS_OF)).toEqual({ stage, decidedBy: stage === 'not-checked' ? undefined : event, takesEffect: undefined });
  });
});

describe('of several events the furthest step decides, the earliest of equal ones, in whatever order they stand', () => {
  const announced = on('2020-01-31', 'announced');
  const filed = on('2020-02-01', 'bill-filed');
  const passed = on('2020-03-02', 'passed');
  const promulgated = on('2020-03-20', 'promulgated');
  const inForce = on('2021-01-01', 'in-force');
  const later = on('2022-01-01', 'in-force');
  const withdrawn = on('2020-04-01', 'withdrawn');
  const again = on('2020-05-01', 'announced');
  test.each<[what: string, events: ReturnType<typeof on>[], stage: Stage, decidedBy: object | undefined, takesEffect: object | undefined]>([
    ['nothing', [], 'not-checked', undefined, undefined],
    ['steps of a law', [announced, filed, passed], 'enacted', passed, undefined],
    ['the same from last to first', [passed, filed, announced], 'enacted', passed, undefined],
    ['a step back in time that is no step back', [passed, on('2020-05-01', 'announced')], 'enacted', passed, undefined],
    ['equal steps', [promulgated, passed], 'enacted', passed, undefined],
    ['a day ahead on which an enacted law takes effect', [passed, later, inForce], 'enacted', passed, inForce],
    ['a day ahead of what is only planned', [announced, inForce], 'planned', announced, undefined],
    ['a day ahead alone', [inForce], 'not-checked', undefined, undefined],
    ['a due date that is past', [announced, on('2020-02-02', 'due')], 'planned', announced, undefined],
    ['a due date beside an enacted law', [passed, on('2020-12-31', 'due')], 'enacted', passed, undefined],
    ['a withdrawal over a further step', [passed, withdrawn], 'dropped', withdrawn, undefined],
    ['a withdrawal of a law that would take effect', [passed, withdrawn, inForce], 'dropped', withdrawn, undefined],
    ['a withdrawal and a new announcement', [passed, withdrawn, again], 'planned', again, undefined],
    ['two withdrawals', [announced, withdrawn, again, on('2020-06-01', 'withdrawn')], 'dropped', on('2020-06-01', 'withdrawn'), undefined],
    ['a withdrawal ahead', [announced, on('2020-07-01', 'withdrawn')], 'planned', announced, undefined],
    ['a new announcement on the day of the withdrawal, told after it', [withdrawn, on('2020-04-01', 'announced')], 'planned', on('2020-04-01', 'announced'), undefined],
  ])('%s', (_, events, stage, decidedBy, takesEffect) => expect(stateOf(events, AS_OF)).toEqual({ stage, decidedBy, takesEffect }));

  test('without the event that decided, the state is another', () => {
    const events = [announced, filed, passed];
    const { decidedBy } = stateOf(events, AS_OF);
    expect(stateOf(events.filter((event) => event !== decidedBy), AS_OF)).toEqual({ stage: 'before-parliament', decidedBy: filed, takesEffect: undefined });
  });

  test.each([['2020-03-01', 'before-parliament'], ['2020-03-02', 'enacted'], ['2020-12-31', 'enacted'], ['2021-01-01', 'in-force']])('an event counts from its own day on: as of %s %s', (asOf, stage) =>
    expect(stateOf([filed, passed, inForce], asOf).stage).toBe(stage));
});
