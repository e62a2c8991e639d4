import { describe, expect, test } from 'vitest';
import { faultReport } from './fault.ts';
import { changeDescriptor, linesAfter, put, readFiles, remove, replace, sampleFiles, type Edit, type Loose } from './sample-package.ts';

test('a valid package has no faults and gives typed, frozen rows', () => {
  const { faults, dataPackage } = readFiles(sampleFiles());
  expect(faults).toEqual([]);
  expect(dataPackage).toMatchObject({ name: 'sample', version: '1.0.0', asOf: '2026-01-31' });
  expect([...(dataPackage?.tables.keys() ?? [])]).toEqual(['units', 'facts', 'kinds']);
  const facts = dataPackage?.tables.get('facts');
  expect(facts?.byKey('rate')).toEqual({ id: 'rate', unit: 'percent', value: 2.5, value_low: null, value_high: null, value_before: 2, period_start: '2025', period_end: '2025', note: '첫 줄\n둘째 줄' });
  expect(dataPackage?.tables.get('kinds')?.rows).toEqual([
    { integer: 1, number: -2.5, boolean: true, date: '2026-01-31', year: '2026', yearmonth: '2026-01', time: '09:30:00', datetime: '2026-01-31T09:30:00Z', any: 'x', uri: 'https://example.org/', code: 'a-1', state: 'new' },
  ]);
  expect(Object.isFrozen(facts?.rows) && Object.isFrozen(facts?.rows[0])).toBe(true);
});

const DESCRIPTOR = 'datapackage.json';
const firstResource = (edit: (resource: Loose) => void) => changeDescriptor(({ resources }) => edit(resources[0]));

describe('each fault of a descriptor is told at its place', () => {
  test.each<[kind: string, edit: Edit, lines: string[]]>([
    ['no descriptor', remove(DESCRIPTOR), ['data/datapackage.json:1:1 expected a file data/datapackage.json, found none – add the file, or correct the path']],
    ['no resources', replace(DESCRIPTOR, '"resources"', '"tables"'), ['data/datapackage.json:1:1 expected a property "resources", found none – add it']],
    ['no object', put(DESCRIPTOR, 'null\n'), ['data/datapackage.json:1:1 expected a value of type object, found null – correct the value']],
    ['a resource that is none', changeDescriptor((value) => { value.resources.push(null); }), ['data/datapackage.json:40:5 resources.3: expected a value of type object, found null – correct the value']],
    ['no day', changeDescriptor((value) => { delete value.as_of; }), ['data/datapackage.json:1:1 as_of: expected a property "as_of": the day the data speak of, found none – add "as_of": "2026-01-31" with that day']],
    ['a day that does not exist', replace(DESCRIPTOR, '2026-01-31', '2026-02-31'), ['data/datapackage.json:8:12 as_of: expected a date of the calendar, found "2026-02-31" – correct it: there is no such day']],
    ['a day that is none', replace(DESCRIPTOR, '"2026-01-31"', '5'), ['data/datapackage.json:8:12 as_of: expected a value of type string, found 5 – correct the value']],
    ['a title in one language', firstResource((one) => { delete one['ko:title']; }), ['data/datapackage.json:10:5 resources.0.ko:title: expected a title in every language (en, ko), found none in "ko" – write "ko:title"']],
    ['a title of spaces', firstResource((one) => { one.title = ' '; }), ['data/datapackage.json:14:16 resources.0.title: expected a title in every language (en, ko), found none in "en" – write "title"']],
    ['a resource twice', firstResource((one) => { one.name = 'facts'; }), ['data/datapackage.json:21:15 resources.1.name: expected a name that no other resource has, found "facts" – rename one of them']],
    ['a NUL in a path', replace(DESCRIPTOR, '"units.csv"', '"un\0its.csv"'), ['data/datapackage.json:12:18 expected text, found a NUL character – delete it']],
    ['a NUL in the name of a property', replace(DESCRIPTOR, '"resources"', '"resour\0ces"'), ['data/datapackage.json:9:10 expected text, found a NUL character – delete it']],
    ['a NUL in the day', replace(DESCRIPTOR, '2026-01-31', '20\u000026-01-31'), ['data/datapackage.json:8:15 expected text, found a NUL character – delete it']],
    ['a NUL in a name that others refer to', replace(DESCRIPTOR, '"name": "units"', '"name": "un\0its"'), ['data/datapackage.json:11:18 expected text, found a NUL character – delete it']],
    ['a domain that is not known', changeDescriptor((value) => { value.domain = 'strateggy'; }), ['data/datapackage.json:41:13 domain: expected one of "strategy", found "strateggy" – write one of them']],
    ['a table that no resource names', put('more/unit.csv', 'id\n'), ['data/more/unit.csv:1:1 expected a file that a resource names, found one that nothing reads – name it in data/datapackage.json, or delete it']],
    ['a schema that no resource names', put('schemas/unit.json', '{}\n'), ['data/schemas/unit.json:1:1 expected a file that a resource names, found one that nothing reads – name it in data/datapackage.json, or delete it']],
    ['notes beside the tables', (files) => { for (const name of ['README.md', 'LICENSE', '.hidden/units.csv', 'schemas/.units.json']) files[name] = 'x\n'; }, []],
    ['a table under another name than its resource says', (files) => { files['unit.csv'] = files['units.csv'] ?? ''; delete files['units.csv']; }, ['data/datapackage.json:12:15 resources.0.path: expected a file data/units.csv, found none – add the file, or correct the path']],
    ['a schema that is none', firstResource((one) => { one.schema = 5; }), ['data/datapackage.json:18:17 resources.0.schema: expected a value of type string or object, found 5 – correct the value']],
    ['no schema', firstResource((one) => { delete one.schema; }), ['data/datapackage.json:10:5 resources.0.schema: expected a Table Schema for the table, found none – add "schema": the path of a schema, or the schema itself']],
    ['a dialect that is not read', firstResource((one) => { one.dialect = { delimiter: ';', commentChar: '#' }; }), [
      'data/datapackage.json:20:22 resources.0.dialect.delimiter: expected one of ",", found ";" – write one of them',
      'data/datapackage.json:21:24 resources.0.dialect.commentChar: expected a property that is known here, found "commentChar" – correct its name or delete it',
    ]],
    ['another size and hash than the file has', firstResource((one) => { Object.assign(one, { bytes: 5, hash: 'sha256:00' }); }), [
      'data/datapackage.json:19:16 resources.0.bytes: expected 27, the size of the file, found 5 – correct it or delete it',
      'data/datapackage.json:20:15 resources.0.hash: expected sha256:ad1388b0532d2c5b29df762c33c26386526fc94cc9d4a3c34c23211bc68f1e56, the hash of the file, found "sha256:00" – correct it or delete it',
    ]],
  ])('%s', (_, edit, lines) => expect(linesAfter(edit)).toEqual(lines));
});

test('what is found only when all tables are read stands in the order of its table', () => {
  expect(linesAfter(replace('facts.csv', 'rate,percent', 'rate,euro'), replace('kinds.csv', ',true,', ',yes,')).map((line) => line.split(' ')[0])).toEqual(['data/facts.csv:3:6', 'data/kinds.csv:2:8']);
});

test('a schema that cannot be read stands in the order of its resource', () => {
  expect(linesAfter(put('schemas/kinds.json', '{\n'), replace('units.csv', 'won', 'won ')).map((line) => line.split(' ')[0])).toEqual(['data/units.csv:2:5', 'data/schemas/kinds.json:1:2']);
});

test('all faults of all files come in one run, in the order of the files, then the count', () => {
  const files = sampleFiles();
  const edits = [
    firstResource((one) => { delete one.description; }),
    replace('schemas/facts.json', '"The note."', '""'),
    replace('units.csv', 'percent,%', 'percent, %'),
    replace('facts.csv', 'rate,percent', 'rate,per cent'),
    replace('facts.csv', '1700000000000', '1.7조'),
    replace('kinds.csv', '2026-01-31,', '31 January,'),
  ];
  for (const edit of edits) edit(files);
  expect(faultReport(readFiles(files).faults).split('\n')).toEqual([
    'data/datapackage.json:10:5 resources.0.description: expected a description in every language (en, ko), found none in "en" – write "description"',
    'data/units.csv:3:9 label: expected no space at either end, found " %" – write "%"',
    'data/schemas/facts.json:75:22 fields.8.description: expected a description in every language (en, ko), found none in "en" – write "description"',
    'data/facts.csv:2:10 value: expected a decimal number, found "1.7조" – write 1700000000000',
    'data/facts.csv:3:6 unit: expected the id of a row in units, found "per cent" – correct it, or add the row to data/units.csv',
    'data/kinds.csv:2:13 date: expected a date, found "31 January" – write it as 2026-01-21',
    '6 faults.',
  ]);
});
