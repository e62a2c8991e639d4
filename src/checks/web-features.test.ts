import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FLOOR } from '../styles/floor.ts';
import { cssWords } from './css-words.ts';
import { OLD_STYLES, STYLE_FEATURES } from './web-features.ts';

const folder = path.resolve(import.meta.dirname, '../styles');
const sheets = readdirSync(folder).filter((file) => file.endsWith('.css')).map((file) => readFileSync(path.join(folder, file), 'utf8'));

/** `outline: none solid` as what it stands for: the property and each keyword. */
const each = (property: string, keywords: Iterable<string>) => [property, ...[...keywords].map((keyword) => `${property}: ${keyword}`)];
const { names, properties } = cssWords(sheets);
const used = new Set([...names, ...[...properties].flatMap(([property, keywords]) => each(property, keywords))]);
const listed = new Set([...OLD_STYLES, ...STYLE_FEATURES.map(({ name }) => name)].flatMap((line) => {
  const [, property = '', keywords = ''] = /^([a-z-]+): (.+)$/.exec(line) ?? [];
  return property === '' ? [line] : each(property, keywords.split(' '));
}));

describe('what the styles use', () => {
  it('is known, with the browsers that have it', () => expect([...used].filter((name) => !listed.has(name))).toEqual([]));

  it('is all that is listed', () => expect([...listed].filter((name) => !used.has(name))).toEqual([]));

  it('is not missed where a browser of the last two years lacks it', () => {
    const floor = [FLOOR.chrome, FLOOR.firefox, FLOOR.safari];
    const newer = STYLE_FEATURES.filter(({ since }) => since.some((version, index) => version === undefined || version > (floor[index] ?? 0)));
    expect(newer.filter(({ without, prefixed }) => without === undefined && prefixed === undefined)).toEqual([]);
    expect(STYLE_FEATURES.filter((feature) => (feature.without !== undefined || feature.prefixed !== undefined) && !newer.includes(feature))).toEqual([]);
  });

  it('takes nothing else with it: a selector that a browser does not know stands in a rule of its own, and what rests on it asks first', () => {
    for (const sheet of sheets) {
      const rules = [...sheet.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]*::details-content[^{};]*)\{/g)].map(([, selector = '']) => selector.trim());
      expect(rules.filter((selector) => selector.includes(',') && !selector.startsWith('@supports'))).toEqual([]);
    }
    const facets = readFileSync(path.join(folder, 'facets.css'), 'utf8');
    expect(facets.indexOf('@supports selector(::details-content)')).toBeLessThan(facets.indexOf('details::details-content'));
  });
});

describe('the words of a style sheet', () => {
  it.each<[css: string, words: readonly string[]]>([
    ['@media (min-width: 3rem) and (prefers-contrast: more) { a:hover { color: red } }', ['@media', '(min-width)', '(prefers-contrast)', ':hover', 'color: red']],
    ['p { --own: x; text-wrap: pretty; width: calc(var(--own) + 1px) }', ['text-wrap: pretty', 'calc()', 'var()', 'width']],
    [':root:has(> p)::before { content: "display: grid"; /* display: flex */ }', [':root', ':has', '::before', 'content']],
    ['@container (inline-size > 30rem) { p { animation: mine 1s } }', ['@container', '(inline-size)', 'animation']],
  ])('%s', (css, words) => {
    const { names: found, properties: given } = cssWords([css]);
    expect([...found, ...[...given].flatMap(([property, keywords]) => (keywords.size === 0 ? [property] : [...keywords].map((keyword) => `${property}: ${keyword}`)))].toSorted()).toEqual([...words].toSorted());
  });
});
