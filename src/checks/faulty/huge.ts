import type { Edit } from '../../package/sample-package.ts';
import { row } from './broken.ts';

/** Texts that a reader might take for the beginning of something, again and again. */
export const PIECES = [
  'a', 'word ', '한', 'ㄱ', '1', '1,', '1 ', '1,000', '1.', '1–', '1~', 'KRW 1 trillion ', '1조 ', '1만', '일', '원', '2020년 ', '1월 ', '2020 ', '1 January ', 'one million ', 'up to ', 'up to 1 ', '1 or more ', 'penalty ', 'fine ',
  '{', '{a}', '{@', '{*@*}', '(', '< ', '> ', '`', '_', '*', '[', '[a](', '- ', '# a\n', 'a\n', 'a\n\n', '&', '&amp;', '"', '.', '/', '<WasNow>', '<Fact id="cap" /> ', '\u0300', '\u200D',
] as const;

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
/** In place of one that stands there, first. */
const put = (file: string, from: string, to: string): Edit => (files) => {
  const text = String(files[file]);
  if (!text.includes(from)) throw new Error(`no ${from} in ${file}`);
  files[file] = text.replace(from, () => to);
};
const json = (text: string) => JSON.stringify(text).slice(1, -1);
const FACTS = 'data/facts.csv';
const WRECKS = 'content/charts/wrecks.json';
const ABOUT = 'content/pages/about/en.mdx';
const LAMPS = 'content/explainers/lamps/en.mdx';

/** Where a text of any length may stand. */
export const PLACES: Readonly<Record<string, (text: string) => Edit>> = {
  'a sentence': (text) => put(FACTS, 'passed-on in English.', cell(`x ${text} x`)),
  'a Korean sentence': (text) => put(FACTS, 'passed-on의 설명.', cell(`가 ${text} 가`)),
  'what was printed': (text) => put(FACTS, ',law,,high', `,law,${cell(`x${text}x`)},high`),
  'a number': (text) => put(FACTS, ',,5,10,', `,,${cell(text.trim())},10,`),
  'an id': (text) => put('data/topics.csv', 'safety,1', `${cell(text.trim())},1`),
  'a day': (text) => put('data/events.csv', 'lessons,2020-06-30', `lessons,${cell(text.trim())}`),
  'a name': (text) => put('data/measures.csv', 'New lamps', cell(`x ${text} x`)),
  'a line of guidance': (text) => put('data/guidance.csv', 'Text of fund-sight.', cell(`x ${text} x`)),
  'a term': (text) => put('data/terms.csv', 'levy,levy,부담금', `levy,${cell(`x${text}x`)},${cell(`가${text}가`)}`),
  'another wording': (text) => row('synonyms', `fine,en,${cell(`x${text}x`)},avoid`),
  'a unit': (text) => put('data/units.csv', 'persons,person,people', `persons,person,${cell(`x${text}x`)}`),
  'the address of a source': (text) => put('data/sources.csv', 'https://example.org/paper', cell(`https://example.org/${text.trim()}`)),
  'a host': (text) => put('data/sources.csv', 'daily,example.org', `daily,${cell(text.trim())}`),
  'an e-mail address': (text) => put('data/datapackage.json', '"name": "plan"', `"name": "plan", "contributors": [{ "email": "${json(text)}@" }]`),
  'the moment of the package': (text) => put('data/datapackage.json', '"version": "1.0.0"', `"version": "1.0.0", "created": "2020-01-01T00:00:00.${json(text)}"`),
  'a path': (text) => put('data/datapackage.json', '"path": "units.csv"', `"path": "${json(text)}"`),
  'a pattern': (text) => put('data/schemas/units.json', '"required": true', `"required": true, "pattern": "${json(text)}"`),
  prose: (text) => (files) => { for (const language of ['en', 'ko']) files[`content/pages/about/${language}.mdx`] = `${String(files[`content/pages/about/${language}.mdx`])}\n${text}\n`; },
  'a heading': (text) => (files) => { for (const language of ['en', 'ko']) files[`content/pages/about/${language}.mdx`] = `${String(files[`content/pages/about/${language}.mdx`])}\n## ${text.replaceAll('\n', ' ')}\n`; },
  'front matter': (text) => put(ABOUT, 'title: "About"', `title: ${text}`),
  'a title': (text) => put(ABOUT, 'title: "About"', `title: ${JSON.stringify(text)}`),
  'an answer': (text) => put(LAMPS, 'what: "{cap}"', `what: ${JSON.stringify(`{cap}${text}`)}`),
  'the title of a chart': (text) => put(WRECKS, 'Wrecks fell to', json(text)),
  'the Korean title of a chart': (text) => put(WRECKS, '난파가', json(text)),
  'a column of a chart': (text) => put(WRECKS, '"x": "period"', `"x": "${json(text)}"`),
  'the first sentence': (text) => put('content/site.json', 'For tests.', json(text)),
  'a contact': (text) => put('content/site.json', '"home"', `"contact": "${json(text)}@", "home"`),
  'a query': (text) => (files) => { files['content/search/queries.csv'] = `id,language,query,kind,pages,note\na,en,x,name,${cell(text.trim())},\n`; },
};

/** Rows without number, right ones and such as have a fault in each. */
export const ROWS: Readonly<Record<string, (number: number) => readonly [table: string, row: string][]>> = {
  observations: (n) => [['observations', `wrecks-${3000 + n},wrecks,${3000 + n},${n},paper`]],
  'facts with a source': (n) => [['facts', `f${n},lamps,lamps-law,term,,,f in English.,설명.,,,,,,,false,,,,,,law,,high,,,2020-06-01`], ['citations', `f${n},release,read`]],
  'facts without a source': (n) => [['facts', `f${n},lamps,lamps-law,term,,,f in English.,설명.,,,,,,,false,,,,,,law,,high,,,2020-06-01`]],
  'sources of nothing': (n) => [['sources', `s${n},office,example.org,https://example.org/${n},T,,,en,2020-01-31`]],
  'events without evidence': (n) => [['events', `e${n},2020-03-02,day,announced,lamps-fund,Event,등대에서 일어난 일`]],
  'guidance for nobody': (n) => [['guidance', `g${n},lamps,lamps-fund,sight,offer,Text.,등대에 관한 안내.,Where.,등대에 관한 창구.,,`]],
  'bodies that nothing names': (n) => [['bodies', `b${n},B,모임,board`]],
  'changes of nothing': (n) => [['changes', `2020-06-15,facts,f${n},value,1,2,A reason.,까닭.`]],
  disagreements: (n) => [['disagreements', `d${n},How?,어떻게?,Two texts.,두 글.`]],
  'measures without a part': (n) => [['measures', `m${n},light,Lamps,등,Lamps are changed.,등을 바꾼다.,,,strategy`]],
};

const pushed = (lines: string[], line: string) => { lines.push(line); return lines; };

/** Adds that many rows of a kind. */
export const manyRows = (kind: string, count: number): Edit => (files) => {
  const lines = new Map<string, string[]>();
  for (let number = 0; number < count; number++) for (const [table, line] of ROWS[kind]?.(number) ?? []) lines.set(table, pushed(lines.get(table) ?? [], line));
  for (const [table, own] of lines) row(table, own.join('\n'))(files);
};
