import { describe, expect, test } from 'vitest';
import { replace, type Edit } from '../package/sample-package.ts';
import { sampleAfter } from './sample-publication.ts';

const FACTS = 'data/facts.csv';
describe('a row says the same in both languages, and what its cells say', () => {
  test.each<[what: string, edit: Edit, lines: string[]]>([
    ['a number in one language', replace('data/measures.csv', 'Lamps are changed.', 'Lamps are changed in 25 places.'), ['data/measures.csv:2:59 summary_ko: expected the numbers of the English text, 25, found "등을 바꾼다." – make both texts say the same']],
    ['another year in one language', replace('data/measures.csv', 'Lamps are changed.,등을 바꾼다.', 'Changed in 2021.,2020년에 바꾼다.'), [
      'data/measures.csv:2:27 summary_en: expected the numbers of the Korean text, 2020, found "Changed in 2021." – make both texts say the same', 'data/measures.csv:2:44 summary_ko: expected the numbers of the English text, 2021, found "2020년에 바꾼다." – make both texts say the same',
    ]],
    ['a sentence left untranslated', replace('data/measures.csv', '등을 바꾼다.', 'Lamps are changed.'), ['data/measures.csv:2:46 summary_ko: expected a text in Korean, found "Lamps are changed." – translate it']],
    ['a value that its sentences do not say', replace(FACTS, ',1700000000000,', ',1800000000000,'), [
      `${FACTS}:2:28 statement_en: expected a sentence that says the value, 1800000000000, found "cap in English. A fine of KRW 1 trillion becomes a levy of K…" – correct the sentence or the number`,
      `${FACTS}:2:105 statement_ko: expected a sentence that says the value, 1800000000000, found "cap의 설명. 벌금 1조 원이 부담금 1조 7,000억 원이 된다." – correct the sentence or the number`,
    ]],
  ])('%s', (_, edit, lines) => expect(sampleAfter(edit).lines).toEqual(lines));
});
