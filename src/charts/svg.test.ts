import { expect, test } from 'vitest';
import { drawChart, SIZES } from './draw.ts';
import { DRAWINGS } from './goldens/samples.ts';
import type { Token } from './scene.ts';
import { scene } from './scene.ts';
import type { Palette } from './svg.ts';
import { svgText } from './svg.ts';
import { line } from './words.ts';

const TOKENS: readonly Token[] = ['ink', 'soft', 'rule', 'paper', 'accent', 'g0', 'g1', 'g2', 'g3', 's0', 's1', 's2', 's3', 's4', 's5'];
const palette = Object.fromEntries(TOKENS.map((token, index) => [token, `#0000${String(index).padStart(2, '0')}`])) as unknown as Palette;
const every = Object.values(DRAWINGS).flatMap((sample) => SIZES.map((size) => ({ view: sample('ko'), size })));
const options = { id: 'a', title: 't', description: 'd' };

test('markup in a text, a title, a name or a description stays text', () => {
  const evil = `</text><script>alert("1")</script>&'\u0000\ud800`;
  const marks = [{ ...line(evil, 0, 0), title: evil, data: { series: evil } }];
  const svg = svgText(scene(10, 10, marks), { id: 'a', title: evil, description: evil });
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('\u0000');
  expect(svg.match(/&lt;\/text&gt;&lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt;&amp;&#39;/g)).toHaveLength(5);
});

test('title and description label the drawing by ids derived from its own', () => {
  const svg = svgText(scene(10, 10, []), { id: 'wages-wide', title: 'Wages', description: 'Two lines' });
  expect(svg).toContain('role="img" aria-labelledby="wages-wide-title wages-wide-desc"');
  expect(svg).toContain('<title id="wages-wide-title">Wages</title>');
  expect(svg).toContain('<desc id="wages-wide-desc">Two lines</desc>');
});

test.each(every)('$view.kind, $size: colours are tokens, or with a palette its values; no style, no script', ({ view, size }) => {
  const drawn = drawChart(view, size);
  const page = svgText(drawn, options);
  expect(page).not.toMatch(/#[0-9a-f]{3,8}"/i);
  expect(page).not.toMatch(/style|<script|NaN|undefined|Infinity/);
  const file = svgText(drawn, { ...options, palette });
  expect(file).not.toContain('var(');
  expect(file).not.toContain('undefined');
});

test.each(every)('$view.kind, $size: every element that is opened is closed', ({ view, size }) => {
  const open: string[] = [];
  for (const [, close, name = '', empty] of svgText(drawChart(view, size), options).matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (close === '/') expect(open.pop()).toBe(name);
    else if (empty !== '/') open.push(name);
  }
  expect(open).toEqual([]);
});
