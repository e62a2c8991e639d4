import type { Files } from '../../src/package/sample-package.ts';
import { madeWords } from './made-words.ts';
import { planOf } from './plan.ts';

const both = (en: string, ko: string) => ({ en, ko });
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const SITE = {
  name: both('A made plan', '지어낸 계획'), description: both('A plan that was made to be measured.', '재려고 지어낸 계획.'), headline: both('A made plan', '지어낸 계획'), lede: both('For the bench.', '벤치용.'), publisher: both('Bench', '벤치'),
  licence: { name: both('CC0', 'CC0'), address: 'https://creativecommons.org/publicdomain/zero/1.0/' },
};

const CHART = {
  kind: 'line', table: 'observations', x: 'period', y: 'value', series: 'indicator', unit: 'KRW', axis: 'time',
  title: both('A made series', '지어낸 계열'), subtitle: both('A year', '한 해'), alt: both('A line.', '선.'), notes: [both('A note.', '유의점.')], measures: ['measure-0'],
};

/** The files of a whole site around a made plan of so many measures, by their path, and a query in each language that finds something. */
export function benchSite(size: number): { readonly files: Files; readonly queries: { readonly en: string; readonly ko: string } } {
  const { en, ko } = madeWords(3, 1);
  return {
    files: {
      ...Object.fromEntries(Object.entries(planOf(size)).map(([name, content]) => [`data/${name}`, content])),
      'content/site.json': json(SITE),
      'content/charts/series.json': json(CHART),
    },
    queries: { en, ko },
  };
}
