import { describe, expect, test } from 'vitest';
import { put, replace, type Edit } from '../package/sample-package.ts';
import { changeJson } from '../strategy/sample-strategy.ts';
import { sampleAfter, samplePublication } from './sample-publication.ts';

const FILE = 'content/charts/wrecks.json';
type Chart = Record<string, unknown> & { filter: Record<string, unknown>; title: Record<string, unknown>; notes: Record<string, unknown>[] };
const chart = (edit: (chart: Chart) => void): Edit => changeJson(FILE, edit);
const BREAKS = { table: 'observations', x: 'period', filter: { indicator: ['wrecks'] } };
const observation = (row: string): Edit => (files) => { files['data/observations.csv'] = `${String(files['data/observations.csv'])}${row}\n`; };
/** Lets values be empty, which the domain does not: as of a table of another package. */
const emptyValue: readonly Edit[] = [replace('data/observations.csv', ',2018,8,', ',2018,,'), (files) => {
  for (const name of Object.keys(files)) if (name.startsWith('content/explainers')) delete files[name];
}, changeJson<{ fields: { name: string; constraints?: object }[] }>('data/schemas/observations.json', ({ fields }) => fields.filter(({ name }) => name === 'value').forEach((field) => { delete field.constraints; }))];

/** Lets the indicator of the sample say its unit and its measure. */
const OF_MEASURE: readonly Edit[] = [replace('data/indicators.csv', 'id,title_en,title_ko\nwrecks,Wrecks,난파', 'id,title_en,title_ko,unit,measure\nwrecks,Wrecks,난파,percent,keepers'), changeJson<{ fields: object[] }>('data/schemas/indicators.json', (schema) => {
  schema.fields.push(...['unit', 'measure'].map((name) => ({ name, type: 'string', title: name, 'ko:title': name, description: name, 'ko:description': name })));
})];

test('a right declaration is read with its file’s name', () => expect(samplePublication().charts.get('wrecks')).toMatchObject({ slug: 'wrecks', kind: 'line', table: 'observations', measures: ['lamps'] }));

describe('each fault of a declaration is told at its place', () => {
  const COLUMNS = 'write one of id, indicator, period, value, source';
  test.each<[what: string, edits: readonly Edit[], lines: string[]]>([
    ['a name that no address has', [put('content/charts/My chart.json', '{}\n')], ['content/charts/My chart.json:1:1 expected a file named with lower-case letters, digits and hyphens, ending in .json, found My chart.json – rename or delete it']],
    ['another ending', [put('content/charts/notes.txt', 'a\n')], ['content/charts/notes.txt:1:1 expected a file named with lower-case letters, digits and hyphens, ending in .json, found notes.txt – rename or delete it']],
    ['another kind', [chart((one) => { one['kind'] = 'pie'; })], [`${FILE}:2:11 kind: expected one of "line", "step", "bar", "stacked-bar", "dot", "range", "matrix", "target", "was-now", "timeline", found "pie" – write one of them`]],
    ['a line without unit', [chart((one) => { delete one['unit']; })], [`${FILE}:1:1 expected a property "unit", found none – add it`]],
    ['a property that is not known', [chart((one) => { one['colour'] = 'red'; })], [`${FILE}:35:13 colour: expected a property that is known here, found "colour" – correct its name or delete it`]],
    ['a title that names a number', [chart((one) => { one.title = { en: 'Wrecks fell to 7', ko: '난파가 줄었다' }; })], [`${FILE}:15:11 title.en: expected a number that comes from the data, found "7" – add the fact to data/facts.csv and write <Fact id="…" />`]],
    ['a year in one language', [chart((one) => { one.title = { en: 'Wrecks fell from 2017', ko: '난파가 줄었다' }; })], [`${FILE}:16:11 title.ko: expected the numbers of the English text, 2017, found "난파가 줄었다" – make both texts say the same`]],
    ['a wording off the glossary', [chart((one) => { one.title = { en: 'A penalty', ko: '난파' }; })], [`${FILE}:15:11 title.en: expected the wording of the glossary, "fine", found "penalty" – write fine`]],
    ['a title in one language', [chart((one) => { delete one.title['ko']; })], [`${FILE}:14:12 title: expected a property "ko", found none – add it`]],
    ['a table that is none', [chart((one) => { one['table'] = 'observation'; })], [`${FILE}:3:12 table: expected a table of the package, found "observation" – correct the name`]],
    ['columns that are none', [chart((one) => { one['x'] = 'year'; one['series'] = 'who'; one.filter = { what: ['wrecks'] }; })], [
      `${FILE}:5:13 filter.what: expected a column of observations, found "what" – ${COLUMNS}`, `${FILE}:9:8 x: expected a column of observations, found "year" – ${COLUMNS}`, `${FILE}:11:13 series: expected a column of observations, found "who" – ${COLUMNS}`,
    ]],
    ['a y that is none', [chart((one) => { one['y'] = 'values'; })], [`${FILE}:10:8 y: expected a column of observations, found "values" – ${COLUMNS}`]],
    ['a y of text', [chart((one) => { one['y'] = 'source'; })], [`${FILE}:10:8 y: expected a column of numbers, found "source" of type string – name another column`]],
    ['breaks of a table that is none', [chart((one) => { one['breaks'] = { ...BREAKS, table: 'break' }; })], [`${FILE}:36:14 breaks.table: expected a table of the package, found "break" – correct the name`]],
    ['columns of breaks that are none', [chart((one) => { one['breaks'] = { ...BREAKS, x: 'year', filter: { what: [] } }; })], [
      `${FILE}:37:10 breaks.x: expected a column of observations, found "year" – ${COLUMNS}`, `${FILE}:39:15 breaks.filter.what: expected a column of observations, found "what" – ${COLUMNS}`,
    ]],
    ['a value of breaks that is none', [chart((one) => { one['breaks'] = { ...BREAKS, filter: { indicator: ['wreck'] } }; })], [`${FILE}:40:9 breaks.filter.indicator.0: expected a value that indicator has in observations, found "wreck" – correct or delete it`]],
    ['a unit that is none', [chart((one) => { one['unit'] = 'ships'; })], [`${FILE}:12:11 unit: expected the id of a unit, found "ships" – correct it, or add the row`]],
    ['a measure that is none', [chart((one) => { one['measures'] = ['lamps', 'lamp']; })], [`${FILE}:34:5 measures.1: expected the id of a measure, found "lamp" – correct or delete it`]],
    ['a value of the filter that is none', [chart((one) => { one.filter = { indicator: ['wrecks', 'wreck'] }; })], [`${FILE}:7:7 filter.indicator.1: expected a value that indicator has in observations, found "wreck" – correct or delete it`]],
    ['no rows', [chart((one) => { one['from'] = '2030'; })], [`${FILE}:4:13 filter: expected rows to draw, found none – widen the filter or correct its values`]],
    ['two rows for one x', [observation('again,wrecks,2018,5,paper')], [`${FILE}:4:13 filter: expected one value for each x of a series, found two for wrecks at 2018 – narrow the filter so that one remains`]],
    ['an order of what is none', [chart((one) => { one['order'] = ['wrecks', 'wreck', '2018']; })], [`${FILE}:35:12 order: expected a series or value that the rows have, found "wreck" – correct or delete it`]],
    ['a value that no row has', [chart((one) => { one.title = { en: '{wrecks@2019} {wreck@2020} {wrecks@2020}', ko: '{@2020}' }; })], [
      `${FILE}:15:11 title.en: expected a value of this chart, such as {series@x}, found {wrecks@2019} – name a series and an x that the rows have`, `${FILE}:15:11 title.en: expected a value of this chart, such as {series@x}, found {wreck@2020} – name a series and an x that the rows have`,
      `${FILE}:16:11 title.ko: expected a value of this chart, such as {series@x}, found {@2020} – name a series and an x that the rows have`, `${FILE}:16:11 title.ko: expected the values of the English text, {wreck@2020}, {wrecks@2019}, {wrecks@2020}, found {@2020} – name the same values in both`,
    ]],
    ['another value in one language', [chart((one) => { one.title = { en: 'Wrecks fell to {wrecks@2020}', ko: '난파가 {wrecks@2018|으로로} 줄었다' }; })], [`${FILE}:16:11 title.ko: expected the values of the English text, {wrecks@2020}, found {wrecks@2018} – name the same values in both`]],
    ['a particle that would stay', [chart((one) => { one.title = { en: 'It was {wrecks@2020}', ko: '난파는 {wrecks@2020}으로 줄었다' }; })], [`${FILE}:16:11 title.ko: expected the value with its particle, {wrecks@2020|으로로}, found {wrecks@2020}으로 – write it so`]],
    ['a unit and a measure that its indicator has not', OF_MEASURE, [`${FILE}:12:11 unit: expected "percent", the unit of wrecks, found "persons" – correct one of the two`, `${FILE}:32:15 measures: expected "keepers", the measure of wrecks, among them, found ["lamps"] – add it, or correct the indicator`]],
    ['a value in a note that no row has', [chart((one) => { one.notes = [{ en: 'A {wrecks@2019}', ko: '가 {wrecks@2019}' }]; })], [`${FILE}:28:13 notes.0.en: expected a value of this chart, such as {series@x}, found {wrecks@2019} – name a series and an x that the rows have`, `${FILE}:29:13 notes.0.ko: expected a value of this chart, such as {series@x}, found {wrecks@2019} – name a series and an x that the rows have`]],
    ['a path that leads nowhere', [chart((one) => { one['series'] = 'source.publisher.town'; one['groups'] = ['value.id']; })], [
      `${FILE}:11:13 series: expected a column of publishers, found "town" – write one of id, name_en, name_ko, kind`, `${FILE}:36:5 groups.0: expected a path over foreign keys, found "value.id" – end it at value, or add the foreign key to the schema of observations`,
    ]],
    ['what is left out, and is not there', [chart((one) => { one['without'] = { period: ['2019'] }; })], [`${FILE}:37:7 without.period.0: expected a value that period has in observations, found "2019" – correct or delete it`]],
    ['an annotation at no x', [chart((one) => { one['annotations'] = [{ x: '2019', text: { en: 'A', ko: '가' } }]; })], [`${FILE}:37:12 annotations.0.x: expected an x that the rows have, found "2019" – correct or delete it`]],
    ['a label of what is not there', [chart((one) => { one['labels'] = { wreck: { en: 'A', ko: '가' } }; })], [`${FILE}:36:14 labels.wreck: expected a series or value that the rows have, found "wreck" – correct or delete it`]],
    ['a number in an annotation', [chart((one) => { one['annotations'] = [{ x: '2018', text: { en: '7 won', ko: '7원' } }]; })], [`${FILE}:39:15 annotations.0.text.en: expected a number that comes from the data, found "7 won" – add the fact to data/facts.csv and write <Fact id="…" />`, `${FILE}:40:15 annotations.0.text.ko: expected a number that comes from the data, found "7원" – add the fact to data/facts.csv and write <Fact id="…" />`]],
    ['bars of neither', [chart((one) => { one['kind'] = 'bar'; delete one['y']; })], [`${FILE}:1:1 expected either "y" or "count", found neither – name the column of values, or the one that is counted`]],
    ['a target that is none', [chart((one) => { one['kind'] = 'target'; one['target'] = { table: 'facts', row: 'cop', y: 'value' }; })], [`${FILE}:37:12 target.row: expected the key of a row of facts, found "cop" – correct it, or add the row`]],
    ['a target without a number', [chart((one) => { one['kind'] = 'target'; one['target'] = { table: 'facts', row: 'range', y: 'value' }; })], [`${FILE}:37:12 target.row: expected a row that has a number, found nothing in value of range – name another row`]],
    ['a part larger than its whole', [chart((one) => { one['kind'] = 'dot'; one['within'] = { 2018: '2020', 2017: '2019' }; })], [
      `${FILE}:36:13 within.2017: expected an x that the rows have, found "2019" – correct or delete it`, `${FILE}:37:13 within.2018: expected a whole no smaller than 2018, found "2020" – name another whole, or correct a value`,
    ]],
    ['a part of itself', [chart((one) => { one['kind'] = 'dot'; one['within'] = { 2018: '2018' }; })], [`${FILE}:36:13 within.2018: expected a whole that is no part of its own part, found "2018" – correct one of the two`]],
    ['zero on a logarithmic scale', [chart((one) => { one['kind'] = 'dot'; one['scale'] = 'log'; }), replace('data/observations.csv', ',2018,8,', ',2018,0,')], [`${FILE}:35:12 scale: expected values above zero on a logarithmic scale, found 0 for wrecks at 2018 – write "linear", or narrow the filter`]],
    ['bars on a logarithmic scale', [chart((one) => { one['kind'] = 'bar'; one['scale'] = 'log'; })], [`${FILE}:35:12 scale: expected "linear", found "log" – write that`]],
    ['a timeline of another table', [chart((one) => { one['kind'] = 'timeline'; })], [`${FILE}:3:12 table: expected "events", the table that such a chart draws, found "observations" – write that, or choose another kind`]],
  ])('%s', (_, edits, expected) => expect(sampleAfter(...edits).lines.filter((line) => line.startsWith('content/charts'))).toEqual(expected));

  test.each<[what: string, kind: string, table: string, filter: object, line: string | undefined]>([
    ['changes', 'was-now', 'facts', { was_now: ['true'] }, undefined],
    ['no changes', 'was-now', 'facts', { was_now: ['true'], kind: ['result'] }, `${FILE}:4:13 filter: expected rows to draw, found none – widen the filter or correct its values`],
    ['events', 'timeline', 'events', {}, undefined],
  ])('a chart of rows without x and y: %s', (_, kind, table, filter, line) => {
    const words = { en: 'A', ko: '가' };
    expect(sampleAfter(put(FILE, `${JSON.stringify({ kind, table, filter, title: words, subtitle: words, alt: words }, null, 2)}\n`)).lines).toEqual(line === undefined ? [] : [line]);
  });

  test('what is no JSON is told as that alone', () => {
    const { lines } = sampleAfter(put(FILE, 'line\n'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^content\/charts\/wrecks\.json:1:1 expected JSON, found /);
  });

  test('a number that is not there is not drawn as zero', () =>
    expect(sampleAfter(...emptyValue).lines).toContain(`${FILE}:4:13 filter: expected a number in each row that is drawn, found nothing for wrecks at 2018 – narrow the filter to rows that have one`));
});
