import { put, type Edit } from '../../package/sample-package.ts';
import { changeJson } from '../../strategy/sample-strategy.ts';
import { row, type Broken } from './broken.ts';

const WRECKS = 'content/charts/wrecks.json';
const both = (en: string, ko = en) => ({ en, ko });
const wrecks = (change: Readonly<Record<string, unknown>>) => changeJson<object>(WRECKS, (value) => { Object.assign(value, change); });
const chart = (value: Readonly<Record<string, unknown>>): Edit => put('content/charts/x.json', `${JSON.stringify({ title: both('X', '엑스'), subtitle: both('X', '엑스'), alt: both('X', '엑스'), ...value }, null, 2)}\n`);
const dots = (more: Readonly<Record<string, unknown>>) => chart({ kind: 'dot', table: 'observations', x: 'period', y: 'value', unit: 'persons', ...more });

/** Declarations that name what the tables have not, or draw what cannot be drawn. */
export const CHARTS: readonly Broken[] = [
  ['a kind that is none', [wrecks({ kind: 'pie' })], ['content/charts/wrecks.json:2:11 kind: expected one of "line", "step", "bar", "stacked-bar", "dot", "range", "matrix", "target", "was-now", "timeline", found "pie" – write one of them']],
  ['a property of its own', [wrecks({ onclick: 'alert()' })], ['content/charts/wrecks.json:35:14 onclick: expected a property that is known here, found "onclick" – correct its name or delete it']],
  ['a list in place of a declaration', [put(WRECKS, '[]\n')], ['content/charts/wrecks.json:1:1 expected a value of type object, found [] – correct the value']],
  ['a title in one language', [wrecks({ title: { en: 'Wrecks' } })], ['content/charts/wrecks.json:14:12 title: expected a property "ko", found none – add it']],
  ['a table that is none', [wrecks({ table: 'observation' })], ['content/charts/wrecks.json:3:12 table: expected a table of the package, found "observation" – correct the name']],
  ['a column that is none', [wrecks({ x: 'year' })], ['content/charts/wrecks.json:9:8 x: expected a column of observations, found "year" – write one of id, indicator, period, value, source']],
  ['a column that every object has', [wrecks({ x: 'constructor', y: '__proto__' })], [
    'content/charts/wrecks.json:9:8 x: expected a column of observations, found "constructor" – write one of id, indicator, period, value, source',
    'content/charts/wrecks.json:10:8 y: expected a column of observations, found "__proto__" – write one of id, indicator, period, value, source',
  ]],
  ['a path over a column that refers to nothing', [wrecks({ series: 'period.indicator' })], ['content/charts/wrecks.json:11:13 series: expected a path over foreign keys, found "period.indicator" – end it at period, or add the foreign key to the schema of observations']],
  ['a path that never ends', [wrecks({ series: Array.from({ length: 3000 }, () => 'source').join('.') })], ['content/charts/wrecks.json:11:13 series: expected a column of sources, found "source" – write one of id, publisher, host, address, title, description_en, description_ko, language, date']],
  ['values that are no numbers', [wrecks({ y: 'period' })], ['content/charts/wrecks.json:10:8 y: expected a column of numbers, found "period" of type string – name another column']],
  ['a filter that no row passes', [wrecks({ filter: { indicator: ['wreck'] } })], ['content/charts/wrecks.json:6:7 filter.indicator.0: expected a value that indicator has in observations, found "wreck" – correct or delete it']],
  ['two values at one place', [row('observations', 'wrecks-2020-b,wrecks,2020,6,paper')], ['content/charts/wrecks.json:4:13 filter: expected one value for each x of a series, found two for wrecks at 2020 – narrow the filter so that one remains']],
  ['a place that is left out and named', [wrecks({ to: '2018' })], [
    'content/charts/wrecks.json:15:11 title.en: expected a value of this chart, such as {series@x}, found {wrecks@2020} – name a series and an x that the rows have',
    'content/charts/wrecks.json:16:11 title.ko: expected a value of this chart, such as {series@x}, found {wrecks@2020|으로로} – name a series and an x that the rows have',
  ]],
  ['a text that names a value that is none', [wrecks({ title: both('To {wrecks@2019}', '{wrecks@2019|으로로}') })], [
    'content/charts/wrecks.json:15:11 title.en: expected a value of this chart, such as {series@x}, found {wrecks@2019} – name a series and an x that the rows have',
    'content/charts/wrecks.json:16:11 title.ko: expected a value of this chart, such as {series@x}, found {wrecks@2019|으로로} – name a series and an x that the rows have',
  ]],
  ['a text that names what every object has', [wrecks({ title: both('To {constructor@__proto__}', '{constructor@__proto__}') })], [
    'content/charts/wrecks.json:15:11 title.en: expected a value of this chart, such as {series@x}, found {constructor@__proto__} – name a series and an x that the rows have',
    'content/charts/wrecks.json:16:11 title.ko: expected a value of this chart, such as {series@x}, found {constructor@__proto__} – name a series and an x that the rows have',
  ]],
  ['a particle that is written out', [wrecks({ title: both('To {wrecks@2020}', '{wrecks@2020}으로') })], ['content/charts/wrecks.json:16:11 title.ko: expected the value with its particle, {wrecks@2020|으로로}, found {wrecks@2020}으로 – write it so']],
  ['another value in one language', [wrecks({ title: both('To {wrecks@2020}', '{wrecks@2018|으로로}') })], ['content/charts/wrecks.json:16:11 title.ko: expected the values of the English text, {wrecks@2020}, found {wrecks@2018} – name the same values in both']],
  ['a number that is written out', [wrecks({ alt: both('A line to 7 people.', '7명에 이르는 선.') })], [
    'content/charts/wrecks.json:23:11 alt.en: expected a number that comes from the data, found "7 people" – add the fact to data/facts.csv and write <Fact id="…" />',
    'content/charts/wrecks.json:24:11 alt.ko: expected a number that comes from the data, found "7명" – add the fact to data/facts.csv and write <Fact id="…" />',
  ]],
  ['a unit that is none', [wrecks({ unit: 'people' })], ['content/charts/wrecks.json:12:11 unit: expected the id of a unit, found "people" – correct it, or add the row']],
  ['a measure that is none', [wrecks({ measures: ['lamp'] })], ['content/charts/wrecks.json:33:5 measures.0: expected the id of a measure, found "lamp" – correct or delete it']],
  ['an order of what is not there', [wrecks({ order: ['wrecks', 'storms'] })], ['content/charts/wrecks.json:35:12 order: expected a series or value that the rows have, found "storms" – correct or delete it']],
  ['a label of what is not there', [wrecks({ labels: { storms: both('Storms', '폭풍') } })], ['content/charts/wrecks.json:36:15 labels.storms: expected a series or value that the rows have, found "storms" – correct or delete it']],
  ['a note at a place that is not there', [wrecks({ annotations: [{ x: '2019', text: both('A note.', '유의점.') }] })], ['content/charts/wrecks.json:37:12 annotations.0.x: expected an x that the rows have, found "2019" – correct or delete it']],
  ['a logarithm of nothing', [dots({ scale: 'log' }), row('observations', 'wrecks-2021,wrecks,2021,0,paper')], ['content/charts/x.json:19:12 scale: expected values above zero on a logarithmic scale, found 0 for 2021 – write "linear", or narrow the filter']],
  ['a part of itself', [dots({ within: { 2017: '2017' } })], ['content/charts/x.json:20:13 within.2017: expected a whole that is no part of its own part, found "2017" – correct one of the two']],
  ['parts of each other, in a circle', [dots({ within: { 2017: '2018', 2018: '2020', 2020: '2017' } })], [
    'content/charts/x.json:20:13 within.2017: expected a whole that is no part of its own part, found "2018" – correct one of the two',
    'content/charts/x.json:21:13 within.2018: expected a whole that is no part of its own part, found "2020" – correct one of the two',
    'content/charts/x.json:22:13 within.2020: expected a whole that is no part of its own part, found "2017" – correct one of the two',
  ]],
  ['a part that is larger than its whole', [dots({ within: { 2017: '2020' } })], ['content/charts/x.json:20:13 within.2017: expected a whole no smaller than 2017, found "2020" – name another whole, or correct a value']],
  ['bars of nothing', [chart({ kind: 'bar', table: 'observations', x: 'period', unit: 'persons' })], ['content/charts/x.json:1:1 expected either "y" or "count", found neither – name the column of values, or the one that is counted']],
  ['changes of another table', [chart({ kind: 'was-now', table: 'observations' })], ['content/charts/x.json:15:12 table: expected "facts", the table that such a chart draws, found "observations" – write that, or choose another kind']],
  ['a target that is none', [chart({ kind: 'target', table: 'observations', x: 'period', y: 'value', unit: 'persons', target: { table: 'facts', row: 'goal', y: 'value' } })], ['content/charts/x.json:21:12 target.row: expected the key of a row of facts, found "goal" – correct it, or add the row']],
];
