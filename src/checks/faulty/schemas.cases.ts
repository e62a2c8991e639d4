import { replace } from '../../package/sample-package.ts';
import { changeJson } from '../../strategy/sample-strategy.ts';
import type { Broken } from './broken.ts';

type Loose = Record<string, unknown>;
interface Descriptor extends Loose { resources: [Loose, Loose, ...Loose[]] }
interface Schema extends Loose { fields: [Loose, Loose, ...Loose[]] }

const DESCRIPTOR = 'data/datapackage.json';
const descriptor = (change: Loose) => changeJson<Descriptor>(DESCRIPTOR, (value) => { Object.assign(value, change); });
const first = (change: Loose) => changeJson<Descriptor>(DESCRIPTOR, ({ resources }) => { Object.assign(resources[0], change); });
const units = (edit: (schema: Schema) => void) => changeJson<Schema>('data/schemas/units.json', edit);
const column = (change: Loose) => units(({ fields }) => { Object.assign(fields[1], change); });
const facts = (name: string, change: Loose) => changeJson<Schema>('data/schemas/facts.json', ({ fields }) => { Object.assign(fields.find((field) => field['name'] === name) ?? {}, change); });

/** Descriptors and schemas that no standard, no publisher and no address allows. */
export const SCHEMAS: readonly Broken[] = [
  ['no resources', [descriptor({ resources: undefined })], ['data/datapackage.json:1:1 expected a property "resources", found none – add it']],
  ['a list in place of a descriptor', [changeJson<Descriptor>(DESCRIPTOR, (value) => { for (const name of Object.keys(value)) delete value[name]; })], ['data/datapackage.json:1:1 expected a property "resources", found none – add it']],
  ['a domain that is not known', [descriptor({ domain: 'strateggy' })], ['data/datapackage.json:9:13 domain: expected one of "strategy", found "strateggy" – write one of them']],
  ['no day', [descriptor({ as_of: undefined })], ['data/datapackage.json:1:1 as_of: expected a property "as_of": the day the data speak of, found none – add "as_of": "2026-01-31" with that day']],
  ['a day that does not exist', [descriptor({ as_of: '2020-06-31' })], ['data/datapackage.json:8:12 as_of: expected a date of the calendar, found "2020-06-31" – correct it: there is no such day']],
  ['a version that leads out of the folder', [descriptor({ version: '../../1' })], ['data/datapackage.json:7:14 version: expected text that matches ^[0-9A-Za-z][0-9A-Za-z.+-]*$, found "../../1" – correct the value']],
  ['a name with markup', [descriptor({ name: '<b>plan</b>' })], ['data/datapackage.json:2:11 name: expected text that matches ^[a-z0-9][a-z0-9._-]*$, found "<b>plan</b>" – correct the value']],
  ['a title in one language', [descriptor({ 'ko:title': undefined })], ['data/datapackage.json:1:1 ko:title: expected a title in every language (en, ko), found none in "ko" – write "ko:title"']],
  ['a property twice', [replace(DESCRIPTOR, '"version": "1.0.0"', '"version": "1.0.0", "version": "1.0.1"')], ['data/datapackage.json:7:23 version: expected each property once, found "version" a second time – keep one of them']],
  ['a resource twice', [changeJson<Descriptor>(DESCRIPTOR, ({ resources }) => { resources.push(resources[0]); })], ['data/datapackage.json:312:15 resources.30.name: expected a name that no other resource has, found "pillars" – rename one of them']],
  ['a resource that is elsewhere', [first({ path: 'https://example.org/pillars.csv' })], ['data/datapackage.json:13:15 resources.0.path: expected a path inside the package, such as facts.csv, found "https://example.org/pillars.csv", an address – put the file into the package and name it from there']],
  ['a path out of the package', [first({ path: '../../../../etc/passwd' })], ['data/datapackage.json:13:15 resources.0.path: expected a path inside the package, such as facts.csv, found "../../../../etc/passwd", a path that leaves the package – put the file into the package and name it from there']],
  ['a path from the root', [first({ path: '/etc/passwd' })], ['data/datapackage.json:13:15 resources.0.path: expected a path inside the package, such as facts.csv, found "/etc/passwd", an absolute path – put the file into the package and name it from there']],
  ['a schema that is elsewhere', [first({ schema: 'https://example.org/schema.json' })], ['data/datapackage.json:19:17 resources.0.schema: expected a path inside the package, such as facts.csv, found "https://example.org/schema.json", an address – put the file into the package and name it from there']],
  ['a schema out of the package', [first({ schema: '../content/site.json' })], ['data/datapackage.json:19:17 resources.0.schema: expected a path inside the package, such as facts.csv, found "../content/site.json", a path that leaves the package – put the file into the package and name it from there']],
  ['several files in a resource', [first({ path: ['a.csv', 'b.csv'] })], ['data/datapackage.json:13:15 resources.0.path: expected a value of type string, found ["a.csv","b.csv"] – correct the value']],
  ['data in the descriptor', [first({ path: undefined, data: [['id']] })], ['data/datapackage.json:11:5 resources.0: expected a property "path", found none – add it']],
  ['another separator', [first({ dialect: { delimiter: ';' } })], ['data/datapackage.json:21:22 resources.0.dialect.delimiter: expected one of ",", found ";" – write one of them']],
  ['another hash than that of the file', [first({ hash: 'sha256:00' })], ['data/datapackage.json:20:15 resources.0.hash: expected sha256:191975d27852c0dc0d67fabf19362c1f5a9bd501959373ca086d1c9643b46001, the hash of the file, found "sha256:00" – correct it or delete it']],
  ['a type that is not known', [column({ type: 'text' })], ['data/schemas/units.json:20:15 fields.1.type: expected one of "string", "number", "integer", "boolean", "date", "year", "yearmonth", "datetime", "time", "any", found "text" – write one of them']],
  ['a pattern that does not compile', [column({ constraints: { required: true, pattern: '(' } })], ['data/schemas/units.json:23:20 fields.1.constraints.pattern: expected a regular expression, found "(" – correct it']],
  ['a pattern that looks back', [column({ constraints: { required: true, pattern: '(?<=a)b' } })], ['data/schemas/units.json:23:20 fields.1.constraints.pattern: expected a regular expression that no text can stall, as RE2 runs it, found "(?<=a)b" – write it without look-around and back-references, and with no more than 1000 repetitions']],
  ['a bound that is no number', [column({ type: 'number', constraints: { minimum: 'x' } })], ['data/schemas/units.json:22:20 fields.1.constraints.minimum: expected a value of type number, found "x" – correct the value']],
  ['categories of two kinds', [column({ categories: ['a', { value: 'b' }] })], ['data/schemas/units.json:26:9 fields.1.categories.1: expected a value of type string, found {"value":"b"} – correct the value']],
  ['a key without its column', [units((schema) => { schema['primaryKey'] = 'key'; })], ['data/schemas/units.json:70:17 primaryKey: expected a column of this table, found "key" – correct the name, or declare the column']],
  ['a reference to a table that is not there', [units((schema) => { schema['foreignKeys'] = [{ fields: 'one_en', reference: { resource: 'words', fields: 'id' } }]; })], ['data/schemas/units.json:75:21 foreignKeys.0.reference.resource: expected a resource of this package, found "words" – correct the name, or add the resource']],
  ['references in a circle, which lead to nothing', [units((schema) => { schema['foreignKeys'] = [{ fields: 'id', reference: { resource: 'facts', fields: 'unit' } }, { fields: 'one_en', reference: { resource: '', fields: 'many_en' } }]; })], ['data/units.csv:4:9 one_en: expected the many_en of a row in units, found "person" – correct it, or add the row to data/units.csv']],
  ['a rule that is not known', [units((schema) => { schema['rules'] = [{ rule: 'sum', fields: ['id'] }]; })], ['data/schemas/units.json:73:15 rules.0.rule: expected one of "together", "requires", "apart", "any", "order", "whole", "calendar", "past", "differ", found "sum" – write one of them']],
  ['no columns', [units((schema) => { schema['fields'] = [] as unknown as Schema['fields']; })], ['data/schemas/units.json:2:13 fields: expected a list of at least 1 item, found [] – add one, or delete the property']],
  ['a column without a name', [column({ name: undefined })], ['data/schemas/units.json:14:5 fields.1: expected a property "name", found none – add it']],
  ['a comparator that nothing can say', [facts('comparator', { categories: [{ value: 'at_most', label: 'at most', 'ko:label': '이하' }, { value: 'never', label: 'never', 'ko:label': '결코' }] })], ['data/facts.csv:1:1 comparator: expected a column with no other values than exact, approx, at_most, at_least, more_than, less_than, found never – correct the schema of facts, or rename the table if it means something else']],
  ['a number that may be text', [facts('value', { type: 'string' })], ['data/facts.csv:1:1 value: expected a column of type number, possibly empty, found type string – correct the schema of facts, or rename the table if it means something else']],
  ['a column that the domain needs and may be empty', [facts('statement_en', { constraints: {} })], ['data/facts.csv:1:1 statement_en: expected a column of type string, found a column that may be empty – correct the schema of facts, or rename the table if it means something else']],
  ['a table of the domain that refers to nothing', [changeJson<Schema>('data/schemas/events.json', (schema) => { delete schema['foreignKeys']; })], ['data/events.csv:1:1 part: expected a column that refers to the id of parts, found no such foreign key – add it to the schema of events']],
];
