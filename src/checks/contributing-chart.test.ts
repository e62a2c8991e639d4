import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { drawChart, SIZES } from '../charts/draw.ts';
import { layoutFaults } from '../charts/faults.ts';
import { svgText } from '../charts/svg.ts';
import { LANGUAGES } from '../i18n/language.ts';
import schema from '../texts/profile/chart.schema.json' with { type: 'json' };
import { checkedPublication } from '../texts/publication.ts';
import { declaredChart } from '../views/declared-chart.ts';
import { workedExamples } from './worked-examples.ts';

const home = path.resolve(import.meta.dirname, '../..');
const guide = readFileSync(path.join(home, 'CONTRIBUTING.md'), 'utf8');
const section = guide.slice(guide.indexOf('## Add a chart'), guide.indexOf('## Write an explainer'));
const step = workedExamples(section)[0]?.steps[0];
if (step?.does !== 'write') throw new Error('the section begins with no chart');
const { file, text: example } = step;
const root = mkdtempSync(path.join(tmpdir(), 'declared-'));
afterAll(() => { rmSync(root, { recursive: true }); });

test('the chart that CONTRIBUTING.md declares in ten lines is checked and drawn as it stands there', () => {
  expect(example.trim().split('\n')).toHaveLength(10);
  for (const folder of ['data', 'content']) cpSync(path.join(home, folder), path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, file), example);
  const publication = checkedPublication(root);
  const declaration = publication.charts.get(path.basename(file, '.json'));
  if (declaration === undefined) throw new Error(`${file} was not read`);
  for (const language of LANGUAGES) {
    const { chart, sources } = declaredChart(publication, declaration, language);
    expect(chart.title).toContain(language === 'en' ? 'USD 112.349 billion' : '1,123억 4,900만 달러를');
    expect(sources.length).toBeGreaterThan(0);
    for (const size of SIZES) {
      const scene = drawChart(chart, size);
      expect(layoutFaults(scene)).toEqual([]);
      expect(svgText(scene, { id: 'x', title: chart.title, description: chart.alt })).toMatch(/class="point"/);
    }
  }
});

test('CONTRIBUTING.md names every kind and every property that is not plain', () => {
  const missing = [...schema.properties.kind.enum, ...Object.keys(schema.properties).filter((name) => !['kind', 'table', 'from', 'to', 'order', 'without', 'name', 'least'].includes(name))].filter((name) => !section.includes(`\`${name}\``) && !section.includes(`"${name}"`));
  expect(missing).toEqual([]);
});
