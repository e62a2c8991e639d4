import { describe, expect, test } from 'vitest';
import { changeDescriptor, changeSchema, linesAfter, remove, replace, type Edit, type LooseSchema } from './sample-package.ts';

const unitsSchema = (edit: (schema: LooseSchema) => void) => changeSchema('units', edit);

describe('each fault of a Table Schema is told at its place, and its table is checked as far as it goes', () => {
  test.each<[kind: string, edit: (schema: LooseSchema) => void, lines: string[]]>([
    ['unknown type', ({ fields }) => { fields[1].type = 'text'; }, ['16:15 fields.1.type: expected one of "string", "number", "integer", "boolean", "date", "year", "yearmonth", "datetime", "time", "any", found "text" – write one of them']],
    ['no name', ({ fields }) => { delete fields[1].name; }, ['14:5 fields.1: expected a property "name", found none – add it']],
    ['a constraint that is not read', ({ fields }) => { fields[1].constraints = { jsonSchema: {} }; }, ['22:23 fields.1.constraints.jsonSchema: expected a property that is known here, found "jsonSchema" – correct its name or delete it']],
    ['other words for true', ({ fields }) => { Object.assign(fields[1], { type: 'boolean', trueValues: ['yes'] }); }, ['21:21 fields.1.trueValues: expected nothing here: this publisher does not read it, found ["yes"] – delete the property']],
    ['a format of another type', ({ fields }) => { Object.assign(fields[1], { type: 'date', format: 'uri' }); }, ['21:17 fields.1.format: expected one of "default", found "uri" – write one of them']],
    ['missing values of two kinds', (schema) => { schema.missingValues = [1]; }, ['29:5 missingValues.0: expected a value of type string, found 1 – correct the value']],
    ['categories of two kinds', ({ fields }) => { fields[1].categories = [{ value: 'won' }, '%']; }, ['25:9 fields.1.categories.1: expected a value of type object, found "%" – correct the value']],
    ['pattern that does not compile', ({ fields }) => { fields[1].constraints = { pattern: '(' }; }, ['22:20 fields.1.constraints.pattern: expected a regular expression, found "(" – correct it']],
    ['pattern that compiles only in brackets', ({ fields }) => { fields[1].constraints = { pattern: 'a)(b' }; }, ['22:20 fields.1.constraints.pattern: expected a regular expression, found "a)(b" – correct it']],
    ['category that is not of the type', ({ fields }) => { fields[1].categories = ['won', '%', '% ']; }, ['24:9 fields.1.categories.2: expected no space at either end, found "% " – write "%"']],
    ['bound that is not of the type', ({ fields }) => { fields[1].constraints = { minimum: ' ' }; }, ['22:20 fields.1.constraints.minimum: expected no space at either end, found " " – leave the cell empty']],
    ['column twice', ({ fields }) => { fields.push(fields[1]); }, ['23:15 fields.2.name: expected each column once, found "label" a second time – rename or delete one of them']],
    ['key without its column', (schema) => { schema.primaryKey = 'key'; }, ['23:17 primaryKey: expected a column of this table, found "key" – correct the name, or declare the column']],
    ['unique key without its column', (schema) => { schema.uniqueKeys = [['key']]; }, ['29:5 uniqueKeys.0: expected a column of this table, found "key" – correct the name, or declare the column']],
    ['foreign key without its column', (schema) => { schema.foreignKeys = [{ fields: 'key', reference: { fields: 'id' } }]; }, ['30:17 foreignKeys.0.fields: expected a column of this table, found "key" – correct the name, or declare the column']],
    ['foreign key to no resource', (schema) => { schema.foreignKeys = [{ fields: 'label', reference: { resource: 'unit', fields: 'id' } }]; }, ['32:21 foreignKeys.0.reference.resource: expected a resource of this package, found "unit" – correct the name, or add the resource']],
    ['foreign key to no column', (schema) => { schema.foreignKeys = [{ fields: 'label', reference: { resource: 'facts', fields: 'key' } }]; }, ['33:19 foreignKeys.0.reference.fields: expected a column of facts, found "key" – correct the name, or declare the column there']],
    ['foreign key of uneven length', (schema) => { schema.foreignKeys = [{ fields: 'label', reference: { fields: ['id', 'label'] } }]; }, ['29:5 foreignKeys.0: expected as many columns on both sides, found 1 and 2 – name the same number of columns']],
    ['unknown rule', (schema) => { schema.rules = [{ rule: 'sum', fields: ['id'] }]; }, ['30:15 rules.0.rule: expected one of "together", "requires", "apart", "any", "order", "whole", "calendar", "past", "differ", found "sum" – write one of them']],
    ['rule without its column', (schema) => { schema.rules = [{ rule: 'requires', field: 'id', needs: 'key' }]; }, ['29:5 rules.0: expected a column of this table, found "key" – correct the name, or declare the column']],
    ['condition that leads nowhere', (schema) => { schema.rules = [{ rule: 'any', fields: ['id'], when: { 'label.id': ['x'] } }]; }, ['35:21 rules.0.when.label.id: expected a column of this table, or one that a foreign key leads to, found "label.id" – correct the name']],
    ['label without its column', (schema) => { schema.label.ko = 'name'; }, ['26:11 label.ko: expected a column of this table, found "name" – correct the name, or declare the column']],
    ['label in one language', (schema) => { delete schema.label.ko; }, ['24:12 label: expected a column for every language (en, ko), found none for ko – name the column, the same where one serves all']],
    ['category named in one language', ({ fields }) => { fields[1].categories = [{ value: 'won', label: 'Won' }, { value: '%' }]; }, ['22:9 fields.1.categories.0.ko:label: expected a label in every language (en, ko), found none in "ko" – write "ko:label"']],
  ])('%s', (_, edit, lines) => expect(linesAfter(unitsSchema(edit))).toEqual(lines.map((line) => `data/schemas/units.json:${line}`)));
});

test('a character that could not be read is told, and nothing that follows from it', () => {
  const withNul = (word: string): Edit => (files) => { files['schemas/units.json'] = String(files['schemas/units.json']).replace(`"${word}"`, `"${word.slice(0, 2)}\0${word.slice(2)}"`); };
  expect(linesAfter(withNul('string'))).toEqual(['data/schemas/units.json:5:18 expected text, found a NUL character – delete it']);
  expect(linesAfter(withNul('name'))).toEqual(['data/schemas/units.json:4:10 expected text, found a NUL character – delete it']);
});

test('a pattern that does not compile hides no other fault of its table', () => {
  expect(linesAfter(unitsSchema(({ fields }) => { fields[0].constraints = { required: true, pattern: '[' }; }), replace('units.csv', 'percent,%', 'percent,% '))).toEqual([
    'data/schemas/units.json:12:20 fields.0.constraints.pattern: expected a regular expression, found "[" – correct it',
    'data/units.csv:3:9 label: expected no space at either end, found "% " – write "%"',
  ]);
});

test('a schema may stand in the descriptor itself', () => {
  const inline = changeDescriptor(({ resources }) => { resources[0].schema = { fields: [{ name: 'id' }, { name: 'label', title: 'Label', 'ko:title': '이름', description: 'x', 'ko:description': 'x' }] }; });
  const lines = linesAfter(inline, remove('schemas/units.json'));
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe('data/datapackage.json:20:11 resources.0.schema.fields.0.title: expected a title in every language (en, ko), found none in "en" – write "title"');
});
