import { describe, expect, test } from 'vitest';
import { stateOf } from '../strategy/state.ts';
import type { Event, Part } from '../strategy/strategy.ts';
import { samplePublication } from '../texts/sample-publication.ts';
import { sinceView } from './since-view.ts';

const { strategy } = samplePublication();
const [sample] = strategy.events;

type Step = readonly [type: Event['type'], date: string, precision?: Event['precision']];

/** A part whose events are these, as of 30 June 2020. */
function since(steps: readonly Step[], language: 'en' | 'ko' = 'en') {
  if (sample === undefined) throw new Error('the sample has no events');
  const events = steps.map(([type, date, precision = 'day']): Event => ({ ...sample, id: `${type}-${date}`, type, date, precision, title_en: `${type} title` }));
  const part: Part = { ...sample.partRow, events, state: stateOf(events, strategy.asOf) };
  return sinceView(part, strategy.asOf, language);
}

describe('says in plain words since when', () => {
  test.each<[steps: Step[], en: string, ko: string]>([
    [[['in-force', '2020-03-02']], 'In force since 2 March 2020', '2020년 3월 2일부터 시행 중'],
    [[['opened', '2020-03-02', 'month']], 'Opened in March 2020', '2020년 3월 시작'],
    [[['opened', '2020-03-02', 'half-year']], 'Opened in the first half of 2020', '2020년 상반기 시작'],
    [[['held', '2020-03-02']], 'Held on 2 March 2020', '2020년 3월 2일 개최'],
    [[['result-published', '2020-03-02']], 'Running; a result was published on 2 March 2020', '운영 중, 2020년 3월 2일 결과 공표'],
    [[['evaluated', '2020-03-02', 'year']], 'Running; evaluated in 2020', '운영 중, 2020년 평가'],
    [[['passed', '2020-03-02'], ['in-force', '2021-01-01']], 'Enacted, not yet in force; takes effect on 1 January 2021', '입법은 끝났지만 아직 시행 전, 2021년 1월 1일 시행 예정'],
    [[['promulgated', '2020-03-02']], 'Enacted on 2 March 2020; no day of taking effect was found', '2020년 3월 2일 입법 완료, 시행일은 확인되지 않음'],
    [[['bill-filed', '2020-03-02']], 'Only a bill, not a law; filed on 2 March 2020', '아직 법이 아닌 법안, 2020년 3월 2일 발의'],
    [[['announced', '2020-03-02']], 'Only a plan; announced on 2 March 2020', '아직 계획 단계, 2020년 3월 2일 발표'],
    [[['announced', '2020-01-02'], ['withdrawn', '2020-03-02']], 'Dropped on 2 March 2020', '2020년 3월 2일 철회'],
    [[], 'No dated step was found', '날짜가 확인된 단계 없음'],
  ])('%j: %s', (steps, en, ko) => expect([since(steps).text, since(steps, 'ko').text]).toEqual([en, ko]));
});

test('tells what lies ahead, but not twice the day of taking effect', () => {
  const ahead = (steps: readonly Step[]) => since(steps).ahead.map(({ date, title }) => `${date}: ${title}`);
  expect(ahead([['in-force', '2020-03-02'], ['due', '2022-12-31', 'year']])).toEqual(['2022: due title']);
  expect(ahead([['passed', '2020-03-02'], ['in-force', '2021-01-01'], ['due', '2021-05-31', 'month']])).toEqual(['May 2021: due title']);
});

describe('says what was due and has not come', () => {
  test.each<[what: string, steps: Step[], overdue: string | undefined]>([
    ['a plan on its day', [['announced', '2020-01-02'], ['due', '2020-05-31']], '31 May 2020'],
    ['a plan announced in the half-year in which it was due', [['announced', '2020-01-02'], ['due', '2020-06-30', 'half-year']], 'first half of 2020'],
    ['one that opened within its half-year', [['announced', '2019-01-02'], ['opened', '2020-02-01'], ['due', '2020-06-30', 'half-year']], undefined],
    ['a second step of one that opened before', [['opened', '2020-02-01'], ['due', '2020-05-31', 'month']], 'May 2020'],
    ['a second plan in the year in which it was due', [['announced', '2019-01-02'], ['announced', '2020-02-02'], ['due', '2020-06-30', 'half-year']], undefined],
    ['one whose day is ahead', [['announced', '2020-01-02'], ['due', '2020-12-31', 'year']], undefined],
  ])('%s', (_, steps, overdue) => expect(since(steps).overdue?.date).toBe(overdue));
});
