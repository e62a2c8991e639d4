import { describe, expect, test } from 'vitest';
import type { Event, Fact, Measure } from '../strategy/strategy.ts';
import { inOrder, largestAmount, newestStep, nextStep } from './measure-order.ts';

const fact = (id: string, more: Partial<Fact>): Fact => ({ id, kind: 'term', unit: 'KRW', instrument: 'finance', value: null, value_low: null, value_high: null, ...more }) as Fact;
const event = (date: string, type: Event['type'] = 'announced'): Event => ({ id: `${type}-${date}`, date, type }) as Event;
const measure = (name_en: string, name_ko: string, events: readonly Event[], facts: readonly Fact[] = []): Measure => ({ id: name_en, name_en, name_ko, parts: [{ events }, { events: [] }], facts }) as unknown as Measure;
const AS_OF = '2020-06-30';

describe('the largest single amount', () => {
  test.each([
    ['is one of finance or budget', [fact('a', { value: 5 }), fact('b', { value: 7, instrument: 'budget' })], 'b'],
    ['is not a fine or a threshold', [fact('a', { value: 5 }), fact('b', { value: 7, instrument: 'law' })], 'a'],
    ['is a term, not a result or background', [fact('a', { value: 5 }), fact('b', { value: 7, kind: 'result' }), fact('c', { value: 8, kind: 'context' })], 'a'],
    ['is in won', [fact('a', { value: 5 }), fact('b', { value: 7, unit: 'percent' })], 'a'],
    ['may be the upper end of a range', [fact('a', { value: 5 }), fact('b', { value_low: 4, value_high: 6 })], 'b'],
    ['is never a sum', [fact('a', { value: 5 }), fact('b', { value: 5 }), fact('c', { value: 9 })], 'c'],
    ['is missing where none is named', [fact('a', { instrument: 'law', value: 5 }), fact('b', {})], undefined],
  ] as const)('%s', (_, facts, id) => expect(largestAmount(measure('x', 'x', [], facts))?.id).toBe(id));
});

describe('of the steps of all parts', () => {
  const steps = measure('x', 'x', [event('2020-09-01', 'due'), event('2020-06-30', 'opened'), event('2020-06-30', 'due'), event('2020-01-01'), event('2021-01-01', 'in-force')]);
  test('the newest is the last that was taken', () => expect(newestStep(steps, AS_OF)?.id).toBe('opened-2020-06-30'));
  test('the next is the first that lies ahead', () => expect(nextStep(steps, AS_OF)?.id).toBe('due-2020-09-01'));
  test('there may be neither', () => expect([newestStep(measure('x', 'x', [event('2021-01-01', 'due')]), AS_OF), nextStep(measure('x', 'x', [event('2020-01-01')]), AS_OF)]).toEqual([undefined, undefined]));
});

describe('measures', () => {
  const measures = [measure('beta', '나무', [], [fact('a', { value: 5 })]), measure('Alpha', '하늘', [event('2020-01-01')]), measure('gamma 10', '가람', [event('2020-05-01')]), measure('gamma 9', '다리', [event('2020-05-01')], [fact('b', { value: 9 })])];
  test.each([
    ['newest', 'en', ['gamma 10', 'gamma 9', 'Alpha', 'beta']],
    ['amount', 'en', ['gamma 9', 'beta', 'gamma 10', 'Alpha']],
    ['name', 'en', ['Alpha', 'beta', 'gamma 9', 'gamma 10']],
    ['name', 'ko', ['gamma 10', 'beta', 'gamma 9', 'Alpha']],
  ] as const)('by %s in %s', (order, language, names) => expect(inOrder(measures, order, AS_OF, language).map(({ name_en }) => name_en)).toEqual(names));
});
