import { describe, expect, test } from 'vitest';
import { bareFigureFinder } from './bare-figures.ts';
import { checkedTables } from './checked-tables.ts';
import { samplePublication } from './sample-publication.ts';

const find = bareFigureFinder(checkedTables(samplePublication().dataPackage.tables, []));
const NOW = '<Fact id="cap" />';
const WAS = '<Fact id="cap" show="was" />';
const MONTH = '<Fact id="passed-on" show="month" />';
const DATE = '<Fact id="passed-on" show="date" />';

describe('a number with a unit, an amount and a date are found, with the fact that prints them', () => {
  test.each<[text: string, language: 'en' | 'ko', found: [string, string | undefined][]]>([
    ['up to KRW 1.7 trillion', 'en', [['KRW 1.7 trillion', NOW]]],
    ['KRW 1,700,000,000,000 at most', 'en', [['KRW 1,700,000,000,000', NOW]]],
    ['from 1 trillion won', 'en', [['1 trillion won', WAS]]],
    ['some 1.7 trillion, it says', 'en', [['1.7 trillion', NOW]]],
    ['1 person and 34 percent, 2.5% or 2 percentage points', 'en', [['1 person', '<Fact id="pupils" />'], ['34 percent', undefined], ['2.5%', undefined], ['2 percentage points', undefined]]],
    ['on 2 March 2020, or 2 March', 'en', [['2 March 2020', DATE], ['2 March', DATE]]],
    ['$20,000, ₩5 billion and 350 suppliers, 5-fold', 'en', [['$20,000', undefined], ['₩5 billion', undefined], ['350', undefined], ['5', undefined]]],
    ['two trillion won, ten percent', 'en', [['two trillion won', undefined], ['ten percent', undefined]]],
    ['March 2, 2020, March 2nd, 2nd March 2020', 'en', [['March 2, 2020', DATE], ['March 2nd', DATE], ['2nd March 2020', DATE]]],
    ['in March 2020, on 2020-03-02', 'en', [['March 2020', MONTH], ['2020-03-02', DATE]]],
    ['2020년 3월, 2020. 3. 2., 2020.03.02', 'ko', [['2020년 3월', MONTH], ['2020. 3. 2.', DATE], ['2020.03.02', DATE]]],
    ['협력사 350, 4천만 원', 'ko', [['350', undefined], ['4천만 원', undefined]]],
    ['최대 1조 7,000억 원', 'ko', [['1조 7,000억 원', NOW]]],
    ['1.7조 규모, 1조원이었다', 'ko', [['1.7조', NOW], ['1조원', WAS]]],
    ['5,000만 원과 34%, 1명', 'ko', [['5,000만 원', undefined], ['34%', undefined], ['1명', '<Fact id="pupils" />']]],
    ['2020년 3월 2일, 3월 2일', 'ko', [['2020년 3월 2일', DATE], ['3월 2일', DATE]]],
    ['3년 동안 25개 기업', 'ko', [['3년', undefined], ['25개', undefined]]],
    ['tier 2 has 350 suppliers, 300 or more workers, 24 firms, a ratio of 1:20', 'en', [['350', undefined], ['300', undefined], ['24', undefined], ['1', '<Fact id="pupils" />']]],
    ['in 12/26 firms', 'en', [['12', undefined], ['26', undefined]]],
    ['2차 협력사 350곳, 목표 30, 300인 이상, 10인당, 3사람, 3·5개, 24시', 'ko', [['350곳', undefined], ['30', undefined], ['300', undefined], ['10', undefined], ['3', undefined], ['3', undefined], ['5개', undefined]]],
    ['매출 3배', 'ko', [['3배', undefined]]],
  ])('%s', (text, language, found) => expect(find(text, language).map((one) => [one.found, one.instead])).toEqual(found));
});

describe('years, acts and versions are no figures', () => {
  test.each<[text: string, language: 'en' | 'ko']>([
    ['in 2026, from 2026 to 2030, by mid-2026', 'en'], ['Act No. 21377, Article 43(2)', 'en'], ['Attribution 4.0', 'en'], ['In 2026 people were told', 'en'], ['three pillars', 'en'], ['the 1st round, Articles 43 and 44, a 0', 'en'],
    ['tier 1 and tier 2, tier-2 suppliers, second-tier suppliers, 1st- and 2nd-tier firms', 'en'], ['2025/26, 2024–26, the 2026-30 plan, the 1990s', 'en'], ['COVID-19, K-Discovery, B2B, the G20, H100, 5G, 3D', 'en'],
    ['a 24-hour hotline, at 3 pm, 1:1 matching, the top 10', 'en'], ['Article 25, paragraph 1, item 3, Annex 2, chapter 3, table 1, art. 5', 'en'], ['phase 2, Round 3, step 1, version 2.1, ISO 9001, Scope 3 emissions', 'en'],
    ['2차 협력사, 1차·2차 협력사, 1·2차 협력사, 1~3차 협력사', 'ko'], ['2024~26년, 2025/26 회계연도, 1990년대', 'ko'], ['코로나19, 5·18 민주화운동, 6·3 대선, B2B, G20', 'ko'], ['제3자, 1인당 소득, 4대 그룹, 10대 기업, 1:1 매칭, 24시간 상담, 오후 3시', 'ko'],
    ['제10조의2, 별표 2, 그림 1, ISO 9001, 스코프 3 배출, 2단계, 3라운드, 1사 1촌, 배달앱 3사는 3사의', 'ko'],
    ['2026년, 2026~2030년', 'ko'], ['법률 제21377호 제43조', 'ko'], ['저작자표시 4.0', 'ko'], ['2030년대', 'ko'], ['세 축', 'ko'], ['뉴스1은 전했다', 'ko'], ['제1차, 2차 회의, 상위 10대 기업, 1분기, 0에서 시작', 'ko'],
  ])('%s', (text, language) => expect(find(text, language)).toEqual([]));
});
