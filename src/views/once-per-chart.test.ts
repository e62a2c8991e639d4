import { expect, test } from 'vitest';
import { samplePublication } from '../texts/sample-publication.ts';
import { oncePerChart } from './once-per-chart.ts';

test('a thing is made once for each publication, declaration and language', () => {
  const publication = samplePublication();
  const chart = publication.charts.get('wrecks');
  if (chart === undefined) throw new Error('no chart');
  let made = 0;
  const of = oncePerChart(() => (made += 1));
  expect([of(publication, chart, 'en'), of(publication, chart, 'en'), of(publication, chart, 'ko'), of(publication, { ...chart }, 'en'), of({ ...publication }, chart, 'en'), of(publication, chart, 'ko')]).toEqual([1, 1, 2, 3, 4, 2]);
});
