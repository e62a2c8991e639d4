import { expect, test } from 'vitest';
import { Names } from './names.ts';
import { nearestTerms } from './nearest-terms.ts';

const names = new Names({ kinds: [['measures', 1], ['glossary', 2]], pillars: ['', '', ''], names: [['measures/x/', 'lanterns', '등롱'], ['glossary/#lantern', 'lantern', '등불', 'lamp'], ['glossary/#keeper', 'keeper', '등대지기']], on: [], nouns: [], kept: [], bodies: [] });

test.each<[query: string, language: 'en' | 'ko', terms: string[]]>([
  ['lanturm', 'en', ['lantern']], ['lampp', 'en', ['lantern (lamp)']], ['등대지가', 'ko', ['등대지기']], ['등대지가', 'en', ['keeper (등대지기)']], ['', 'en', []], ['qqqqqqqqqqqq', 'en', []],
])('the terms nearest to “%s” in %s', (query, language, terms) => expect(nearestTerms(names, query, language, 1).map(({ title }) => title)).toEqual(terms));
