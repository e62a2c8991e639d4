import { expect, inject, it } from 'vitest';
import { htmlFaults } from './html-rules.ts';
import { builtPages } from './pages.ts';

it('every page is HTML as the standard has it', () => expect(htmlFaults(builtPages(inject('dist'))).slice(0, 40)).toEqual([]));
