import { describe, expect, test } from 'vitest';
import { put, remove, replace, type Edit } from '../package/sample-package.ts';
import { sampleAfter, samplePublication } from './sample-publication.ts';

const EN = 'content/explainers/lamps/en.mdx';
const KO = 'content/explainers/lamps/ko.mdx';

test('twins hold each language’s words, and once what both share', () => {
  const twins = samplePublication().explainers.get('lamps');
  expect(twins).toMatchObject({ slug: 'lamps', order: 1, pillar: 1, measures: ['lamps'], in: { en: { title: 'Lamps', description: 'Lamps.' }, ko: { title: '등', description: '등.' } } });
  expect(samplePublication().pages.get('about')).toMatchObject({ order: 0, pillar: undefined, measures: [] });
});

const HEADINGS = 'give both languages the same headings';
const REFERENCES = 'give both languages the same references in this section';
describe('the languages are held to the same build', () => {
  test.each<[what: string, edit: Edit, lines: string[]]>([
    ['no Korean', remove(KO), [`${KO}:1:1 expected a file ${KO}, found none – write it`]],
    ['no English', remove(EN), [`${EN}:1:1 expected a file ${EN}, found none – write it`]],
    ['a heading of another depth', replace(KO, '## 이전', '### 이전'), [`${KO}:12:1 heading: expected a heading of depth 2, as in ${EN}:12, found depth 3 – ${HEADINGS}`]],
    ['a heading less', replace(KO, '## 이전\n', '이전\n'), [
      `${KO}:1:1 section: expected the references of ${EN}:1, found Chart wrecks extra, Evidence range extra, Fact cap was extra, Measure lamps extra, WasNow cap extra – ${REFERENCES}`,
      `${KO}:1:1 heading: expected a heading of depth 2, as in ${EN}:12, found none – ${HEADINGS}`,
    ]],
    ['a heading more', replace(KO, '<WasNow', '## 하나 더\n\n<WasNow'), [
      `${KO}:12:1 section: expected the references of ${EN}:12, found Chart wrecks missing, WasNow cap missing – ${REFERENCES}`, `${KO}:16:1 heading: expected no more headings, as in ${EN}, found depth 2 – ${HEADINGS}`,
    ]],
    ['a reference less', replace(KO, '<Evidence id="range" /> ', ''), [`${KO}:12:1 section: expected the references of ${EN}:12, found Evidence range missing – ${REFERENCES}`]],
    ['another value shown', replace(KO, ' show="was"', ''), [`${KO}:12:1 section: expected the references of ${EN}:12, found Fact cap was missing, Fact cap extra – ${REFERENCES}`]],
    ['a link less', replace(EN, 'It was', 'It was [so](https://example.org/)'), [`${KO}:12:1 section: expected the references of ${EN}:12, found link https://example.org/ missing – ${REFERENCES}`]],
    ['a year in one language', replace(KO, '이전에는', '2019년 이전에는'), [`${EN}:12:1 section: expected the numbers of the Korean text, 2019, found "It was    \\n\\n\\n" – make both texts say the same`]],
    ['a heading left untranslated', replace(KO, '## 이전', '## What was the cap'), [`${KO}:12:1 heading: expected a text in Korean, found "What was the cap" – translate it`]],
    ['the same in another order, and twice', replace(KO, '<Fact id="cap" show="was" /> <Evidence id="range" />', '<Evidence id="range" /> <Fact show="was" id="cap" /> <Evidence id="range" />'), []],
    ['another order among explainers', replace(KO, 'order: 1', 'order: 2'), [`${KO}:4:1 order: expected the same as in ${EN}:4, 1, found 2 – make the two equal`]],
    ['no pillar', replace(KO, 'pillar: 1\n', ''), [`${KO}:2:1 pillar: expected the same as in ${EN}:5, 1, found nothing – make the two equal`]],
    ['other measures', replace(KO, '- lamps', '- keepers'), [`${KO}:6:1 measures: expected the same as in ${EN}:6, ["lamps"], found ["keepers"] – make the two equal`]],
  ])('%s', (_, edit, lines) => expect(sampleAfter(edit).lines).toEqual(lines));
});

describe('front matter has what it must, and nothing else', () => {
  const inBoth = (from: string, to: string): Edit => (files) => { for (const file of [EN, KO]) replace(file, from, to)(files); };
  const each = (fault: string) => [EN, KO].map((file) => `${file}:${fault}`);
  test.each<[what: string, edit: Edit, lines: string[]]>([
    ['no title', replace(EN, 'title: "Lamps"\n', ''), [`${EN}:2:1 title: expected a title, found none – write title: "…"`]],
    ['an empty description', replace(EN, '"Lamps."', '" "'), [`${EN}:3:1 description: expected a text, found " " – write it in quotes`]],
    ['a title that is a number', replace(EN, '"Lamps"', '2026'), [`${EN}:2:1 title: expected a text, found 2026 – write it in quotes`]],
    ['an order in words', inBoth('order: 1', 'order: first'), each('4:1 order: expected a whole number, found "first" – write such as 2')],
    ['a pillar left empty', inBoth('pillar: 1', 'pillar:'), each('5:1 pillar: expected a whole number, found nothing – write such as 2')],
    ['measures that are no list', inBoth('measures:\n  - lamps', 'measures: lamps'), each('6:1 measures: expected a list of ids, found "lamps" – write "- id" on a line for each')],
    ['a measure that is none', inBoth('- lamps', '- lamp'), each('6:1 measures: expected ids of measures, found "lamp" – correct or delete it')],
    ['a measure twice', inBoth('  - lamps', '  - lamps\n  - lamps'), each('6:1 measures: expected each measure once, found "lamps" twice – delete one')],
    ['another property', replace(EN, 'order: 1', 'order: 1\nauthor: "A"'), [`${EN}:5:1 author: expected one of title, description, order, pillar, measures, checked_against, answers, found "author" – correct or delete it`]],
    ['a property named like one of every object', replace(EN, 'order: 1', 'order: 1\ntoString: "A"'), [`${EN}:5:1 toString: expected one of title, description, order, pillar, measures, checked_against, answers, found "toString" – correct or delete it`]],
  ])('%s', (_, edit, lines) => expect(sampleAfter(edit).lines).toEqual(lines));
});

test('two explainers do not stand in one place', () => {
  const second: Edit = (files) => { for (const file of [EN, KO]) files[file.replace('lamps', 'mirrors')] = String(files[file]); };
  expect(sampleAfter(second).lines).toEqual(['content/explainers/mirrors/en.mdx:4:1 order: expected a place of its own, found 1, the place of lamps – write another number in both languages']);
});

describe('a missing or broken twin hides no fault of the other', () => {
  test.each<[what: string, edits: Edit[], files: string[]]>([
    ['missing', [remove(KO), replace(EN, 'id="range"', 'id="rang"')], [EN, KO]],
    ['broken', [put(EN, '---\ntitle: a\n---\n\n<Fact\n'), replace(KO, 'id="range"', 'id="rang"')], [EN, KO]],
  ])('%s', (_, edits, files) => expect(sampleAfter(...edits).lines.map((line) => line.split(':')[0]).toSorted()).toEqual(files));
});

test.each([['content/explainers/Lamps 2/en.mdx', 'content/explainers/Lamps 2', 'Lamps 2'], ['content/pages/readme.md', 'content/pages/readme.md', 'readme.md']])('%s has no address', (file, at, name) =>
  expect(sampleAfter(put(file, 'a\n')).lines).toEqual([`${at}:1:1 expected a folder named with lower-case letters, digits and hyphens, found ${name} – rename or delete it`]));
