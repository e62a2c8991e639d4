import Papa from 'papaparse';
import { csvText } from '../../exports/csv-text.ts';
import { csvCell } from '../../package/csv-cell.ts';
import type { Edit, Files } from '../../package/sample-package.ts';
import { changeJson } from '../../strategy/sample-strategy.ts';
import { filesAfter } from '../../texts/sample-publication.ts';
import { HOSTILE, LEADS, NUMERIC, SHORT, WITHOUT_BRACES } from './payloads.ts';

/** Columns of texts that are no sentences: they are looked for in texts, or printed beside a figure. */
const NAMES: Readonly<Record<string, readonly string[]>> = { units: ['one_en', 'many_en', 'after_ko', 'name_en', 'name_ko'], synonyms: ['text'] };
/** Texts in columns that are not named after a language. */
const OTHERS: Readonly<Record<string, readonly string[]>> = { sources: ['title'], changes: ['was'] };

/** The sample publication with hostile texts wherever a text may stand; it passes every check. */
export const hostileFiles = (): Files => filesAfter(...ROWS, keyedTables, hostileTables, hostileDescriptor, hostileSite, hostileChart, hostileProse);

const append = (file: string, line: string): Edit => (files) => { files[file] = `${String(files[file])}${line}\n`; };
/** A text in Korean is told by its letters. */
export const KOREAN = '등대에 관한 글이다. '.repeat(90).trim();
const hostileIn = (column: string) => (column.endsWith('_ko') || column.startsWith('ko:') ? `${HOSTILE} ${KOREAN}` : HOSTILE);
/** What the sample has no row of, so that the publication has a page of every kind. */
const ROWS: readonly Edit[] = [
  append('data/changes.csv', '2020-06-15,facts,range,value_low,a,5,Read again.,다시 읽었다.'),
  append('data/readings.csv', 'cap-2020-06-01,cap,,release,2020-06-01,agrees,As it stands.,그대로다.'),
  append('data/terms.csv', ['storm', `storm${SHORT}`, `폭풍${SHORT} 등대에 관한 이름`, `STM${SHORT}`, 'Wind.', '바람.', 'Not rain.', '비가 아니다.'].map(csvCell).join(',')),
];

/** Releases are compared by key: where the sample has none, all that must be there is one. */
function keyedTables(files: Files): void {
  for (const name of Object.keys(files).filter((one) => one.startsWith('data/schemas/'))) {
    changeJson<{ primaryKey?: unknown; fields: { name: string; constraints?: { required?: boolean } }[] }>(name, (schema) => { schema.primaryKey ??= schema.fields.filter(({ constraints }) => constraints?.required === true).map((field) => field.name); })(files);
  }
}

/** Every text of every table; what stands empty stays so. */
function hostileTables(files: Files): void {
  let count = 0;
  for (const name of Object.keys(files).filter((one) => one.endsWith('.csv'))) {
    const table = name.slice('data/'.length, -'.csv'.length);
    const [columns = [], ...rows] = Papa.parse<string[]>(String(files[name]), { skipEmptyLines: true }).data;
    const text = (column: string, cell: string) => {
      if (cell === '') return cell;
      if (NAMES[table]?.includes(column) === true) return `${cell}${SHORT}${column.endsWith('_ko') ? ' 등대에 관한 이름' : ''}`;
      return (/_(en|ko)$/.test(column) && !column.startsWith('term_')) || OTHERS[table]?.includes(column) === true ? `${LEADS[count++ % LEADS.length] ?? ''}${cell} ${hostileIn(column)}` : cell;
    };
    files[name] = csvText(columns, rows.map((cells) => cells.map((cell, index) => text(columns[index] ?? '', cell))));
  }
}

/** Titles and descriptions of the package, its tables, columns and categories. */
function hostileDescriptor(files: Files): void {
  for (const name of Object.keys(files).filter((one) => /^data\/.*\.json$/.test(one))) files[name] = `${JSON.stringify(hostileWords(JSON.parse(String(files[name]))), null, 2)}\n`;
  changeJson<Record<string, unknown>>('data/datapackage.json', (descriptor) => Object.assign(descriptor, { keywords: [HOSTILE], contributors: [{ title: HOSTILE, organization: HOSTILE, roles: [HOSTILE] }], sources: [{ title: HOSTILE, path: 'https://example.org/?a="><b>' }] }))(files);
}

function hostileWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hostileWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, /^(ko:)?(title|description|label)$/.test(name) && typeof inner === 'string' ? `${inner} ${hostileIn(name)} ${NUMERIC}` : hostileWords(inner)]));
}

type Words = Record<'en' | 'ko', string>;
const made = ({ en, ko }: Words, more: string): Words => ({ en: `${en} ${more}`, ko: `${ko} ${more} ${KOREAN}` });

function hostileSite(files: Files): void {
  changeJson<Record<'name' | 'description' | 'headline' | 'lede' | 'publisher', Words> & { licence: { name: Words }; home: { facts: { name: Words }[] } }>('content/site.json', (site) => {
    for (const name of ['name', 'description', 'headline', 'publisher'] as const) site[name] = made(site[name], HOSTILE);
    site.lede = made(site.lede, WITHOUT_BRACES);
    site.licence.name = made(site.licence.name, HOSTILE);
    for (const fact of site.home.facts) fact.name = made(fact.name, HOSTILE);
  })(files);
}

function hostileChart(files: Files): void {
  changeJson<Record<'title' | 'subtitle' | 'alt', Words> & { notes: Words[]; labels?: unknown; annotations?: unknown }>('content/charts/wrecks.json', (chart) => {
    for (const name of ['title', 'subtitle', 'alt'] as const) chart[name] = made(chart[name], WITHOUT_BRACES);
    chart.notes = chart.notes.map((note) => made(note, WITHOUT_BRACES));
    chart.labels = { wrecks: made({ en: 'Wrecks', ko: '난파' }, WITHOUT_BRACES) };
    chart.annotations = [{ x: '2018', text: made({ en: 'A storm', ko: '폭풍' }, WITHOUT_BRACES) }];
  })(files);
}

/** Signs of markup in MDX, each behind a backslash; in code they stand as they are, beside what would be a component. An address is a link to where it says. */
const escaped = HOSTILE.replaceAll('https://elsewhere.invalid', 'https://example.org').replace(/[\\`*_{}[\]<>#&|~!:]/g, '\\$&');
const CODE = `${HOSTILE} <Fact id="cap" /> <Nothing />`;
const TITLE = HOSTILE.replace(/["\\]/g, '\\$&').replaceAll('{', '');

function hostileProse(files: Files): void {
  for (const name of Object.keys(files).filter((one) => one.endsWith('.mdx'))) {
    const [heading, more] = name.endsWith('/ko.mdx') ? ['제목', ` ${KOREAN}`] : ['A heading', ''];
    const front = String(files[name]).replace(/^(title|description): "(.*)"$/gm, (_, property: string, text: string) => `${property}: ${JSON.stringify(`${text} ${HOSTILE}${more}`)}`);
    const text = `${escaped}${more}`;
    const blocks = [`## ${heading} ${text}`, text, `- ${text}`, `> ${text}`, `[${text}](https://example.org/?a=%22%3E "${TITLE}")`, `\`\`\`\` ${CODE} \`\`\`\``, `~~~~~js\n${CODE}\n~~~~~`];
    files[name] = `${front}\n${blocks.join('\n\n')}\n`;
  }
}
