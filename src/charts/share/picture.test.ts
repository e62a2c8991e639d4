import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import type { ShareBody, ShareView } from '../../views/share-view.ts';
import { inside, leaves, textBox } from '../box.ts';
import { layoutFaults } from '../faults.ts';
import { SAMPLES } from '../goldens/samples.ts';
import type { Text } from '../scene.ts';
import { sharePicture } from './picture.ts';

const TITLES: Readonly<Record<Language, readonly string[]>> = {
  en: ['Pears', 'Most orchards grow pears, and growers in every district say that they would rather grow plums and apples', 'Supercalifragilisticexpialidocious orchards'],
  ko: ['배', '과수원 대부분은 배를 기르지만 재배자들은 자두와 사과를 더 기르고 싶다고 말하며 지원 한도는 2,572억 원으로 늘었다', '중장기해외공동재배프로젝트참여중소과수원지원사업운영위원회'],
};
const row = (language: Language, index: number) => ({
  group: index % 4, label: TITLES[language][index % 3] ?? '', was: language === 'en' ? 'KRW 999.9 million' : '9억 9,990만 원', now: language === 'en' ? 'up to KRW 1.25 trillion a year' : '최대 1조 2,500억 원 이상', instruments: index === 1 ? { was: TITLES[language][0] ?? '', now: TITLES[language][1] ?? '' } : undefined,
  state: { text: language === 'en' ? 'In force or running' : '시행·운영 중', detail: language === 'en' ? 'takes effect second half of 2026' : '2026년 하반기 시행 예정' },
});
const step = (language: Language, index: number) => ({ id: `s${index}`, dateText: language === 'en' ? `${index + 1} September 2026` : `2026년 9월 ${index + 1}일`, title: TITLES[language][index % 3] ?? '', group: index, done: index < 2 });
const bodies = (language: Language): readonly ShareBody[] => [
  { kind: 'none' }, { kind: 'ledger', rows: [0, 1, 2, 3].map((index) => row(language, index)) }, { kind: 'ledger', rows: [row(language, 2)] }, { kind: 'steps', steps: [0, 1, 2, 3].map((index) => step(language, index)) },
  ...[SAMPLES.line, SAMPLES.bar, SAMPLES['stacked-bar']].flatMap((sample) => { const chart = sample(language); return 'series' in chart ? [{ kind: 'chart', chart } as const] : []; }),
];
const view = (language: Language, title: string, body: ShareBody): ShareView => ({
  language, title, body, site: language === 'en' ? 'Orchard Data' : '과수원 데이터', kicker: language === 'en' ? 'Explainer' : '해설', group: 3, lead: TITLES[language][1] ?? '', groups: [1, 2, 3].map((group) => ({ group, name: TITLES[language][0] ?? '' })),
  credit: ['Source: Orchard Office and 12 more', 'Last checked: 25 November 2026'], foot: ['Independent. Not a government publication. · 독립 사이트입니다. 정부 간행물이 아닙니다.', 'example.org/a/very/long/base/path/of/a/publication · Creative Commons Attribution 4.0 International · As of 25 November 2026'], alt: '',
});
const texts = (picture: ReturnType<typeof sharePicture>): Text[] => leaves(picture.marks).filter((mark) => mark.type === 'text');
const faultsOf = (picture: ReturnType<typeof sharePicture>) => [
  ...layoutFaults(picture), ...texts(picture).filter(({ size }) => size < 24).map(({ text }) => `smaller than 24: ${text}`),
  ...texts(picture).filter((text) => !inside(textBox(text), { x0: 0, y0: 0, x1: 1200, y1: 630 })).map(({ text }) => `outside: ${text}`),
];

const cases = LANGUAGES.flatMap((language) => TITLES[language].flatMap((title) => bodies(language).map((body) => ({ language, title, body, kind: body.kind }))));

describe('a share picture has every text inside, at 24 px or more, none over another', () => {
  test.each(cases)('$language, $kind: $title', ({ language, title, body }) => {
    const picture = sharePicture(view(language, title, body));
    expect([picture.width, picture.height]).toEqual([1200, 630]);
    expect(faultsOf(picture)).toEqual([]);
  });

  test('whatever the title', () => {
    const words = { en: fc.constantFrom('pears', 'KRW', '50', 'billion', 'a', 'supplementary', 'growers’', '–'), ko: fc.constantFrom('배', '과수원', '2,572억', '원으로', '늘었다', '지원사업(과수)', 'KRW') };
    const any = fc.constantFrom(...LANGUAGES).chain((language) => fc.tuple(fc.constant(language), fc.array(words[language], { minLength: 1, maxLength: 24 }), fc.constantFrom(...bodies(language))));
    fc.assert(fc.property(any, ([language, title, body]) => { expect(faultsOf(sharePicture(view(language, title.join(' '), body)))).toEqual([]); }), { seed: 7, numRuns: 200 });
  });
});

describe('a headline', () => {
  test.each(LANGUAGES.flatMap((language) => bodies(language).map((body) => ({ language, kind: body.kind, body }))))('$language, $kind: is whole, and broken at spaces', ({ language, body }) => {
    const title = language === 'en' ? 'Growers pick more plums than pears' : '재배자는 배보다 자두를 더 많이 딴다';
    const lines = texts(sharePicture(view(language, title, body))).filter(({ weight, size }) => weight === 700 && size !== 28).map(({ text }) => text);
    let rest = title;
    for (const line of lines.filter((text) => title.includes(text))) rest = rest.replace(line, '').trim();
    expect(rest).toBe('');
    expect(lines.filter((text) => title.includes(text)).join(' ')).toBe(title);
  });
});

test('of a chart whose rows have no room the first are drawn, and a remark says of how many', () => {
  const sample = SAMPLES.bar('en');
  if (!('series' in sample)) throw new Error('the sample has series');
  const points = Array.from({ length: 14 }, (_, index) => ({ x: `c${index}`, label: `Orchard ${index}`, value: index + 1, text: `${index + 1}`, note: '' }));
  const said = texts(sharePicture(view('en', 'Pears', { kind: 'chart', chart: { ...sample, axis: 'category', breaks: [], series: [{ id: 'a', name: 'Pears', points }] } }))).map(({ text }) => text).join(' ');
  expect(said).toMatch(/The first \d of 14 rows/);
  expect(said).toContain('Orchard 0');
});
