import { expect, inject, it } from 'vitest';
import { htmlFaults } from './html-rules.ts';
import { KIND_PATHS } from './kinds.ts';
import { builtPages } from './pages.ts';

const kinds = new Set(KIND_PATHS.map((at) => at.replace(/\?.*/, '')));

it('a page of each kind is HTML as the standard has it', () => {
  const pages = builtPages(inject('dist')).filter((page) => kinds.has(page.path));
  expect(pages.length).toBe(kinds.size);
  expect(htmlFaults(pages).slice(0, 20)).toEqual([]);
});

it('so is every page of another package', () => expect(htmlFaults(builtPages(inject('golden'))).slice(0, 20)).toEqual([]));
