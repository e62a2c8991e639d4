import { describe, expect, test } from 'vitest';
import { replace, type Edit } from '../package/sample-package.ts';
import { changeJson } from '../strategy/sample-strategy.ts';
import { sampleAfter } from './sample-publication.ts';

const FACTS = 'data/facts.csv';
const DESCRIPTOR = 'data/datapackage.json';
describe('the cells of a row, its sentences and what is printed beside them say the same', () => {
  test.each<[what: string, edits: readonly Edit[], lines: string[]]>([
    ['another unit', [replace(FACTS, ',,percent,', ',,KRW,')], [
      'data/units.csv:3:1 id: expected a row of facts that names it, found none – add one, or delete this row', `${FACTS}:3:30 statement_en: expected a sentence that says the unit, KRW, found "range in English. Of 5–10 percent." – correct the sentence or the unit`, `${FACTS}:3:65 statement_ko: expected a sentence that says the unit, KRW, found "range의 설명. 5~10%이다." – correct the sentence or the unit`,
    ]],
    ['a percentage, of points', [replace(FACTS, ',,percent,', ',,percentage_points,'), replace('data/units.csv', 'percent,percent,percent,%,percent,%', 'percentage_points,percentage point,percentage points,%p,percentage points,퍼센트포인트')], [
      `${FACTS}:3:30 statement_en: expected a sentence that says the unit, percentage_points, found "range in English. Of 5–10 percent." – correct the sentence or the unit`, `${FACTS}:3:65 statement_ko: expected a sentence that says the unit, percentage_points, found "range의 설명. 5~10%이다." – correct the sentence or the unit`,
    ]],
    ['another comparison', [replace(FACTS, 'a levy of KRW', 'a levy of at least KRW')], [`${FACTS}:2:189 comparator: expected "at_least", since statement_en says "at least KRW 1.7 trillion", found "at_most" – correct the sentence or the comparator`]],
    ['another comparison, after the number', [replace(FACTS, 'a levy of KRW 1.7 trillion', 'a levy of KRW 1.7 trillion or more')], [`${FACTS}:2:188 comparator: expected "at_least", since statement_en says "KRW 1.7 trillion or more", found "at_most" – correct the sentence or the comparator`]],
    ['another value compared', [replace(FACTS, 'A fine of KRW', 'A fine of at least KRW')], []],
    ['another day', [replace(FACTS, 'passed-on in English.,passed-on의 설명.', 'It passed on 3 March 2020.,2020년 3월 3일 통과했다.')], [`${FACTS}:4:96 date: expected a day that statement_en names, 3 March 2020, found "2020-03-02" – correct the sentence or the date`]],
    ['another number than is printed', [replace(FACTS, ',2021-01-01,,,law,,high', ',2021-01-01,,,law,KRW 1.8 trillion,high')], [`${FACTS}:2:146 value: expected the number that as_reported has, "KRW 1.8 trillion", found 1700000000000 – correct one of the two`]],
    ['the number that is printed', [replace(FACTS, ',2021-01-01,,,law,,high', ',2021-01-01,,,law,1조 7천억원,high')], []],
    ['a print without numbers', [replace(FACTS, ',2021-01-01,,,law,,high', ',2021-01-01,,,law,all of it,high')], []],
    ['an event on a day that no fact of it names', [replace('data/events.csv', 'lessons,2020-06-30', 'lessons,2020-06-29')], ['data/events.csv:5:9 date: expected a day that a fact of the event names, found "2020-06-29" – correct it, or name a fact of that day in event-facts']],
    ['an event in a month', [replace('data/events.csv', 'lessons,2020-06-30,day', 'lessons,2020-06-29,month')], []],
    ['a number in one language of the descriptor', [changeJson<Record<string, string>>(DESCRIPTOR, (descriptor) => { descriptor['description'] = 'Of 2020.'; })], [`${DESCRIPTOR}:6:21 ko:description: expected the numbers of the English text, 2020, found "등대와 등대지기에 관한 표 plan." – make both texts say the same`]],
    ['a description of a column left untranslated', [changeJson<{ fields: Record<string, string>[] }>('data/schemas/units.json', ({ fields }) => { if (fields[0] !== undefined) fields[0]['ko:description'] = 'The key of the row.'; })], ['data/schemas/units.json:8:25 fields.0.ko:description: expected a text in Korean, found "The key of the row." – translate it']],
  ])('%s', (_, edits, lines) => expect(sampleAfter(...edits).lines).toEqual(lines));
});
