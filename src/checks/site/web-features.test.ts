import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { MARKUP_FEATURES, OLD_MARKUP, STYLE_FEATURES, TOO_NEW_FOR_SCRIPTS } from '../web-features.ts';
import { builtPages } from './pages.ts';

const dist = inject('dist');
const files = (ending: string) => ['', 'assets'].flatMap((folder) => readdirSync(path.join(dist, folder)).filter((file) => file.endsWith(ending)).map((file) => ({ file, text: readFileSync(path.join(dist, folder, file), 'utf8') })));

/** The elements and attributes of a page, as they are listed. */
function markup(html: string): string[] {
  return [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi)].flatMap(([, element = '', rest = '']) => [element, ...[...rest.replace(/"[^"]*"/g, '""').matchAll(/\s([\w:-]+)/g)].map(([, name = '']) => `${name}=`)]);
}

describe('the built site', () => {
  it('has no element or attribute that is not known, with the browsers that have it', () => {
    const [listed, used] = [new Set([...OLD_MARKUP, ...MARKUP_FEATURES.map(({ name }) => name)]), new Set([...builtPages(dist), ...builtPages(inject('golden'))].flatMap(({ html }) => markup(html)))];
    expect([...used].filter((name) => !listed.has(name) && !name.startsWith('data-'))).toEqual([]);
    expect([...listed].filter((name) => !used.has(name))).toEqual([]);
  });

  it('writes with a prefix what a browser of the last two years has under that name alone', () => {
    const styles = files('.css').map(({ text }) => text).join('\n');
    for (const { name } of STYLE_FEATURES.filter(({ prefixed }) => prefixed === true)) {
      const [property = '', keyword = ''] = name.split(': ');
      const count = (prefix: string) => [...styles.matchAll(new RegExp(`[{;]${prefix}${property}:[^;}]*\\b${keyword}\\b`, 'g'))].length;
      expect([name, count('-webkit-')]).toEqual([name, count('')]);
      expect(count('')).toBeGreaterThan(0);
    }
  });

  it('has no script that rests on what a browser of the last two years lacks', () => {
    const scripts = files('.js');
    expect(scripts.length).toBeGreaterThan(10);
    expect(scripts.flatMap(({ file, text }) => TOO_NEW_FOR_SCRIPTS.filter(([pattern]) => pattern.test(text)).map(([, what]) => `${file}: ${what}`))).toEqual([]);
  });
});
