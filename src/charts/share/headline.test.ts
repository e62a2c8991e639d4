import { expect, test } from 'vitest';
import { headline } from './headline.ts';
import { cut } from './paragraph.ts';

const BOX = { width: 470, height: 260, most: 46 };

test.each([
  ['en', 'Pears', BOX, 46, ['Pears']],
  ['en', 'Contributions to the orchard fund grew to KRW 257.2 billion in 2020', BOX, 42, ['Contributions to the', 'orchard fund grew', 'to KRW 257.2 billion', 'in 2020']],
  ['ko', '과수원 출연은 2020년 2,572억 원으로 늘었다', BOX, 46, ['과수원 출연은', '2020년', '2,572억 원으로', '늘었다']],
  ['ko', '중장기해외공동재배프로젝트 한도', BOX, 34, ['중장기해외공동재배프로젝트', '한도']],
  ['en', 'Growers pick more plums than pears', { width: 1100, height: 70, most: 60 }, 54, ['Growers pick more plums than pears']],
] as const)('%s "%s" is as large as its box has room for, broken at spaces', (language, title, box, size, texts) => {
  expect(headline(title, box, language)).toMatchObject({ size, texts });
});

test('more than fits is cut with an ellipsis, in as many lines as there may be', () => {
  expect(cut('pears and plums and apples and quinces', 2, 150, 24, 'en')).toEqual(['pears and', 'plums and…']);
  expect(cut('pears', 1, 150, 24, 'en')).toEqual(['pears']);
});
