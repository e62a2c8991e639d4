import { expect, test } from 'vitest';
import { shownFigure } from './figure.ts';
import { samplePublication } from './sample-publication.ts';

const { facts } = samplePublication().strategy;
test.each<[id: string, show: string, en: string, ko: string]>([
  ['cap', 'value', 'up to KRW 1.7 trillion', '최대 1조 7,000억 원'],
  ['cap', 'short', 'KRW 1.7 trillion', '1조 7,000억 원'],
  ['cap', 'was', 'KRW 1 trillion', '1조 원'],
  ['cap', 'was-now', 'KRW 1 trillion → up to KRW 1.7 trillion', '1조 원 → 최대 1조 7,000억 원'],
  ['range', 'value', '5–10 percent', '5–10%'],
  ['passed-on', 'date', '2 March 2020', '2020년 3월 2일'],
  ['passed-on', 'month', 'March 2020', '2020년 3월'],
])('<Fact id="%s" show="%s" /> prints %s', (id, show, en, ko) => {
  const fact = facts.get(id);
  if (fact === undefined) throw new Error(`no ${id}`);
  expect([shownFigure(fact, show, 'en'), shownFigure(fact, show, 'ko')]).toEqual([en, ko]);
});
