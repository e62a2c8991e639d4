import { describe, expect, test } from 'vitest';
import { changeDescriptor, linesAfter, type Edit } from './sample-package.ts';

/** The first resource with another path or schema, which is there. */
const moved = (property: 'path' | 'schema', to: string): readonly Edit[] => [
  (files) => { const from = property === 'path' ? 'units.csv' : 'schemas/units.json'; files[to] = files[from] ?? ''; delete files[from]; },
  changeDescriptor(({ resources }) => Object.assign(resources[0], { [property]: to })),
];
const PATH = 'data/datapackage.json:12:15 resources.0.path: expected a path';
const SCHEMA = 'data/datapackage.json:18:17 resources.0.schema: expected a path';
const taken = (found: string, instead: string) => ` that nothing else is published under, found "${found}" – rename the file, such as ${instead}`;

describe('two files never get one address', () => {
  test.each<[what: string, edits: readonly Edit[], lines: string[]]>([
    ['a table where it may be', moved('path', 'rows/units.csv'), []],
    ['a table under the name of another', moved('path', 'facts.excel.csv'), [PATH + taken('facts.excel.csv', 'rows/units.csv')]],
    ['a table where its own rows for Excel lie', moved('path', 'units.excel.csv'), [PATH + taken('units.excel.csv', 'rows/units.csv')]],
    ['a table where the codebook lies', moved('path', 'codebook/codebook.csv'), [PATH + taken('codebook/codebook.csv', 'rows/units.csv')]],
    ['a page in place of a table', moved('path', 'units/index.html'), [`${PATH} that ends in .csv, found "units/index.html" – rename the file`]],
    ['a schema where the rows lie as JSON', moved('schema', 'facts.json'), [SCHEMA + taken('facts.json', 'schemas/units.json')]],
    ['a schema beside its table', moved('schema', 'units.schema.json'), []],
    ['a schema where the metadata of a table lie', moved('schema', 'facts.csv-metadata.json'), [SCHEMA + taken('facts.csv-metadata.json', 'schemas/units.json')]],
    ['a schema where a page for programs lies', moved('schema', 'facts/facts.en.json'), [SCHEMA + taken('facts/facts.en.json', 'schemas/units.json')]],
    ['a schema where the page of all tables lies', moved('schema', 'data.ko.json'), [SCHEMA + taken('data.ko.json', 'schemas/units.json')]],
    ['a schema where a citation lies', moved('schema', 'facts/facts.ko.csl.json'), [SCHEMA + taken('facts/facts.ko.csl.json', 'schemas/units.json')]],
    ['a schema where the citation of the package lies', moved('schema', 'sample.en.csl.json'), [SCHEMA + taken('sample.en.csl.json', 'schemas/units.json')]],
    ['a script in place of a schema', moved('schema', 'x.js'), [`${SCHEMA} that ends in .json, found "x.js" – rename the file`]],
    ['a table that is called as the descriptor', [changeDescriptor(({ resources }) => Object.assign(resources[2] as object, { name: 'datapackage' }))], ['data/datapackage.json:31:15 resources.2.name: expected another name than that of the descriptor, found "datapackage" – rename the table']],
    ['a version that leads elsewhere', [changeDescriptor((descriptor) => Object.assign(descriptor, { version: '../1' }))], ['data/datapackage.json:7:14 version: expected text that matches ^[0-9A-Za-z][0-9A-Za-z.+-]*$, found "../1" – correct the value']],
  ])('%s', (_, edits, lines) => expect(linesAfter(...edits)).toEqual(lines));
});
