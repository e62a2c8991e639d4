import { expect, test } from 'vitest';
import type { Fact } from '../strategy/strategy.ts';
import { samplePublication } from '../texts/sample-publication.ts';
import { difference } from './difference.ts';

const cap = samplePublication().strategy.facts.get('cap');
if (cap === undefined) throw new Error('no cap');
const plain: Fact = { ...cap, instruments: undefined };
const units = samplePublication().strategy.facts.get('range')?.unitRow;

test.each<[what: string, fact: Fact, en: string, ko: string]>([
  ['an amount that grows', plain, 'KRW 700 billion more (our arithmetic)', '7,000억 원 늘어남 (직접 계산)'],
  ['one that falls', { ...plain, value: 400000000000 }, 'KRW 600 billion less (our arithmetic)', '6,000억 원 줄어듦 (직접 계산)'],
  ['a percentage, without the noise of binary', { ...plain, value: 0.7, value_before: 1, unitRow: units }, '0.3 percentage points less (our arithmetic)', '0.3%포인트 줄어듦 (직접 계산)'],
  ['another instrument', cap, 'Another instrument: no difference is worked out', '수단이 달라져 차이를 계산하지 않음'],
  ['no value before', { ...plain, value_before: null }, '', ''],
])('%s', (_, fact, en, ko) => expect([difference(fact, 'en'), difference(fact, 'ko')]).toEqual([en, ko]));
