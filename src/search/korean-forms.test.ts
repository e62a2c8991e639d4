import { expect, test } from 'vitest';
import { withAnalyser } from './analyser.ts';
import { koreanForms, nounsToKeep } from './korean-forms.ts';

const forms = (text: string) => withAnalyser((analyse) => koreanForms(analyse, text));

test.each<[text: string, found: string[]]>([
  ['온라인플랫폼을 쓴다.', ['온라인플랫폼', '온라인', '플랫폼']],
  ['상한을 둔다.', ['상한']],
  ['가격이 오르면 바꾼다.', ['가격', '오르']],
  ['GPU를 나눈다.', ['gpu']],
])('%s is found by %s', async (text, found) => expect((await forms(text)).forms).toEqual(expect.arrayContaining(found)));

test('the end of a compound finds it', async () => expect((await forms('납품 가격연동제를 둔다.')).forms).toEqual(expect.arrayContaining(['가격연동제', '연동제', '연동'])));
test('a sentence is analysed by itself: others around it change nothing', async () => {
  const [alone, among] = [await forms('회의 결과를 알린다.'), await forms('등대를 고친다. 회의 결과를 알린다.')];
  expect(among.forms).toEqual(expect.arrayContaining([...alone.forms]));
});
test('nouns that end as if in a particle are kept', async () => expect([...(await withAnalyser((analyse) => nounsToKeep(analyse, ['회의 결과를 도로에서 알린다.'])))].sort()).toEqual(['결과', '도로', '회의']));
test('an analysis is the same, whether it was kept or not', async () => {
  const text = `등대 ${process.pid}번 회의의 결과.`;
  expect(await forms(text)).toEqual(await forms(text));
});
