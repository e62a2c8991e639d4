import { describe, expect, test } from 'vitest';
import { changeSchema, linesAfter, put, replace, type Edit } from './sample-package.ts';

const facts = (from: string, to: string) => replace('facts.csv', from, to);

const withRule = (rule: object): Edit => changeSchema('facts', (schema) => { (schema.rules as object[]).push(rule); });
const past = withRule({ rule: 'past', fields: ['period_start', 'period_end'] });
const differ = withRule({ rule: 'differ', fields: ['value_low', 'value_high'] });

describe('what tables and rows must agree on', () => {
  test.each<[kind: string, edits: Edit[], lines: string[]]>([
    ['duplicate key', [facts('rate,', 'fund,')], ['data/facts.csv:3:1 id: expected a value that no other row has, found "fund" as in line 2 – change one of the two rows, or delete one']],
    ['duplicate key of two columns', [
      changeSchema('units', (schema) => { schema.primaryKey = ['id', 'label']; }), put('units.csv', 'id,label\nKRW,won\npercent,%\nKRW,won\nKRW,원\n'),
    ], ['data/units.csv:4:5 id+label: expected values that no other row has together, found "KRW + won" as in line 2 – change one of the two rows, or delete one']],
    ['values that only look alike when they are joined', [changeSchema('units', (schema) => { schema.primaryKey = ['id', 'label']; }), put('units.csv', 'id,label\nKRW,won\npercent,%\na + b,c\na,b + c\n')], []],
    ['empty part of a key', [changeSchema('units', (schema) => { schema.primaryKey = ['id', 'label']; }), replace('units.csv', 'KRW,won', 'KRW,')], ['data/units.csv:2:5 label: expected a value, since it is part of the key, found nothing – fill the cell']],
    ['duplicate of a unique column', [changeSchema('units', (schema) => { schema.fields[1].constraints = { unique: true }; }), replace('units.csv', 'percent,%', 'percent,won')], ['data/units.csv:3:9 label: expected a value that no other row has, found "won" as in line 2 – change one of the two rows, or delete one']],
    ['two empty cells of a unique column', [changeSchema('units', (schema) => { schema.uniqueKeys = [['label']]; }), put('units.csv', 'id,label\nKRW,\npercent,\n')], []],
    ['dangling reference', [facts('rate,percent', 'rate,euro')], ['data/facts.csv:3:6 unit: expected the id of a row in units, found "euro" – correct it, or add the row to data/units.csv']],
    ['dangling reference within a table', [
      changeSchema('units', (schema) => { schema.foreignKeys = [{ fields: 'label', reference: { fields: 'id' } }]; }), put('units.csv', 'id,label\nKRW,KRW\npercent,won\n'),
    ], ['data/units.csv:3:9 label: expected the id of a row in units, found "won" – correct it, or add the row to data/units.csv']],
    ['figure without unit', [facts('fund,KRW', 'fund,')], ['data/facts.csv:2:6 unit: expected a value, since value is "1700000000000", found nothing – fill unit']],
    ['won not whole', [facts('1700000000000', '1700000000000.5')], ['data/facts.csv:2:10 value: expected a whole number, found "1700000000000.5" – write the amount in its base unit, without decimals']],
    ['period end before start', [facts('2026-06', '2025-12')], ['data/facts.csv:2:35 period_end: expected at least 2026-01, the period_start, found "2025-12" – correct one of the two, or exchange them']],
    ['a year that holds the month of its start', [facts('2026-06', '2026')], []],
    ['a month of no calendar', [facts('2026-06', '2026-13')], ['data/facts.csv:2:35 period_end: expected a year, month or date of the calendar, found "2026-13" – write it as 2026, 2026-01 or 2026-01-21']],
    ['value_low above value_high', [facts('100,200', '200,100')], ['data/facts.csv:5:16 value_high: expected at least 200, the value_low, found "100" – correct one of the two, or exchange them']],
    ['value_low alone', [facts('100,200', '100,')], ['data/facts.csv:5:16 value_high: expected a value, since value_low has one, found nothing – fill value_low and value_high, or leave all of them empty']],
    ['value and value_low', [facts('KRW,,100', 'KRW,150,100')], ['data/facts.csv:5:15 value_low: expected a value in only one of value and value_low, found "100" – leave the others empty']],
    ['neither value nor note', [facts('100,200', ',')], ['data/facts.csv:5:11 value: expected a value in value, value_low or note, found nothing – fill one of them']],
    ['a day ahead', [past, facts('2025,2025', '2025,2026-02'), facts('2026-01,2026-06', ',')], ['data/facts.csv:3:27 period_end: expected 2026-01-31 or before, the day the data speak of, found "2026-02" – correct it, or bring "as_of" of the package forward']],
    ['the day itself, and a year that holds it', [past, facts('2025,2025', '2026,2026-01-31'), facts('2026-01,2026-06', ',2026')], []],
    ['a day ahead, where the day the data speak of is none', [past, replace('datapackage.json', '2026-01-31', '2026-02-31')], ['data/datapackage.json:8:12 as_of: expected a date of the calendar, found "2026-02-31" – correct it: there is no such day']],
    ['two cells that must differ', [differ, facts('100,200', '100,100')], ['data/facts.csv:5:16 value_high: expected another value than in value_low, found "100" – correct one of them, or delete the row']],
    ['value before without value', [facts('2.5,,,2', ',,,2')], ['data/facts.csv:3:14 value: expected a value, since value_before is "2", found nothing – fill value']],
  ])('%s', (_, edits, lines) => expect(linesAfter(...edits)).toEqual(lines));
});

describe('a condition may lead over a foreign key, also within the table', () => {
  const rule = (column: string) => changeSchema('facts', (schema) => { schema.rules = [{ rule: 'requires', field: 'value', needs: 'note', when: { [column]: ['won'] } }]; });
  const told = ['data/facts.csv:2:43 note: expected a value, since value is "1700000000000", found nothing – fill note'];
  test.each<[kind: string, edits: Edit[], lines: string[]]>([
    ['where it holds', [rule('unit.label'), facts('과수 기금', '')], told],
    ['where it does not', [rule('unit.label'), replace('units.csv', 'KRW,won', 'KRW,krw'), facts('과수 기금', '')], []],
    ['within the table', [rule('unit.note'), changeSchema('facts', (schema) => { schema.foreignKeys = [{ fields: 'unit', reference: { fields: 'id' } }]; }), facts('fund,KRW', 'fund,range'), facts('rate,percent', 'rate,fund'), facts('range,KRW,,100,200,,,,', 'range,fund,,100,200,,,,won'), facts('과수 기금', '')], [told[0]?.replace('2:43', '2:45') ?? '']],
  ])('%s', (_, edits, lines) => expect(linesAfter(...edits)).toEqual(lines));
});

const EURO = 'data/facts.csv:3:6 unit: expected the id of a row in units, found "euro" – correct it, or add the row to data/units.csv';
const VALUE = 'data/facts.csv:3:14 value: expected a decimal number, found "2.5 p" – write digits, with a point for decimals, such as 1700000000000 or -2.5';

describe('one mistake is told once: nothing is said that only follows from it', () => {
  test.each<[kind: string, edits: Edit[], lines: string[]]>([
    ['an unreadable value that another cell requires', [facts('2.5,,,2', '2.5 p,,,2')], [VALUE]],
    ['an unreadable value still needs its unit', [facts('rate,percent,2.5,', 'rate,,2.5 p,')], ['data/facts.csv:3:6 unit: expected a value, since value is "2.5 p", found nothing – fill unit', VALUE.replace('3:14', '3:7')]],
    ['an unreadable end of a range', [facts('100,200', '100,20O')], ['data/facts.csv:5:16 value_high: expected a decimal number, found "20O" – write digits, with a point for decimals, such as 1700000000000 or -2.5']],
    ['an unreadable lower end beside a value', [facts('KRW,,100', 'KRW,150,1OO')], ['data/facts.csv:5:15 value_low: expected a decimal number, found "1OO" – write digits, with a point for decimals, such as 1700000000000 or -2.5']],
    ['an unreadable reference and the rule that hangs on it', [facts('fund,KRW,1700000000000', 'fund, KRW,1.5')], ['data/facts.csv:2:6 unit: expected no space at either end, found " KRW" – write "KRW"']],
    ['a required cell that is empty and asked for by a rule', [changeSchema('facts', (schema) => { schema.fields[1].constraints = { required: true }; }), facts('fund,KRW', 'fund,')], ['data/facts.csv:2:6 unit: expected a value, found nothing – fill the cell']],
    ['a required cell that is empty asks nothing of others', [changeSchema('facts', (schema) => { schema.fields[3].constraints = { required: true }; })], [
      'data/facts.csv:2:24 value_low: expected a value, found nothing – fill the cell', 'data/facts.csv:3:18 value_low: expected a value, found nothing – fill the cell',
    ]],
    ['a key with a space', [replace('units.csv', 'KRW,', 'KRW ,')], ['data/units.csv:2:1 id: expected no space at either end, found "KRW " – write "KRW"']],
    ['a key with a space, and another that is looked for', [replace('units.csv', 'KRW,', 'KRW ,'), facts('rate,percent', 'rate,euro')], ['data/units.csv:2:1 id: expected no space at either end, found "KRW " – write "KRW"', EURO]],
    ['two keys with the same space', [replace('units.csv', 'KRW,won\n', 'KRW ,won\nKRW ,won\n')], ['data/units.csv:2:1 id: expected no space at either end, found "KRW " – write "KRW"', 'data/units.csv:3:1 id: expected no space at either end, found "KRW " – write "KRW"']],
    ['a key that is not of its pattern', [changeSchema('units', (schema) => { schema.fields[0].constraints = { required: true, pattern: '[a-z]+|[A-Z]+' }; }), replace('units.csv', 'KRW,', 'K-W,'), facts('fund,KRW', 'fund,K-W'), facts('range,KRW', 'range,K-W')], ['data/units.csv:2:1 id: expected text that matches [a-z]+|[A-Z]+, found "K-W" – follow the pattern']],
    ['a misspelt key that is not of its pattern', [changeSchema('units', (schema) => { schema.fields[0].constraints = { required: true, pattern: '[A-Za-z]+' }; }), replace('units.csv', 'KRW,', 'K-RW,')], ['data/units.csv:2:1 id: expected text that matches [A-Za-z]+, found "K-RW" – follow the pattern']],
    ['one empty key, where two others are looked for', [replace('units.csv', 'KRW,', ','), facts('rate,percent', 'rate,euro')], [
      'data/units.csv:2:1 id: expected a value, found nothing – fill the cell',
      'data/facts.csv:2:6 unit: expected the id of a row in units, found "KRW" – correct it, or add the row to data/units.csv',
      'data/facts.csv:3:6 unit: expected the id of a row in units, found "euro" – correct it, or add the row to data/units.csv',
      'data/facts.csv:5:7 unit: expected the id of a row in units, found "KRW" – correct it, or add the row to data/units.csv',
    ]],
    ['an empty key, which any reference may mean', [replace('units.csv', 'KRW,', ',')], ['data/units.csv:2:1 id: expected a value, found nothing – fill the cell']],
    ['a short row', [put('units.csv', 'id,label\nKRW\npercent,%\n')], ['data/units.csv:2:4 expected 2 cells, as in the header, found 1 – add what is missing, or a comma for each empty cell']],
    ['a long row', [replace('units.csv', 'KRW,won', 'KRW,won,원')], ['data/units.csv:2:9 expected 2 cells, as in the header, found 3 – put a cell that holds a comma in quotes, or delete what is too much']],
    ['a long row, and more other keys that are looked for than rows it may hold', [replace('units.csv', 'KRW,won', 'KRW,won,원'), facts('rate,percent', 'rate,euro'), facts('range,KRW', 'range,yen')], ['data/units.csv:2:9 expected 2 cells, as in the header, found 3 – put a cell that holds a comma in quotes, or delete what is too much', EURO, EURO.replace('3:6', '5:7').replace('euro', 'yen')]],
    ['a long row whose key comes last', [
      changeSchema('units', (schema) => { schema.fields.reverse(); }), put('units.csv', 'label,id\nwon, 원,KRW\n%,percent\n'), facts('rate,percent', 'rate,euro'), facts('range,KRW', 'range,yen'),
    ], ['data/units.csv:2:8 expected 2 cells, as in the header, found 3 – put a cell that holds a comma in quotes, or delete what is too much', EURO, EURO.replace('3:6', '5:7').replace('euro', 'yen')]],
    ['a row whose key has grown together with the next cell', [replace('units.csv', 'KRW,won', 'KRWwon')], ['data/units.csv:2:7 expected 2 cells, as in the header, found 1 – add what is missing, or a comma for each empty cell']],
    ['a row that holds two', [put('units.csv', 'id,label\nKRW,wonpercent,%\n')], ['data/units.csv:2:16 expected 2 cells, as in the header, found 3 – put a cell that holds a comma in quotes, or delete what is too much']],
    ['a table without its file', [(files) => { delete files['units.csv']; }], ['data/datapackage.json:12:15 resources.0.path: expected a file data/units.csv, found none – add the file, or correct the path']],
    ['a table whose schema is faulty', [changeSchema('units', (schema) => { schema.fields[0].type = 'text'; }), replace('units.csv', 'KRW,', 'KRW ,')], ['data/schemas/units.json:5:15 fields.0.type: expected one of "string", "number", "integer", "boolean", "date", "year", "yearmonth", "datetime", "time", "any", found "text" – write one of them']],
  ])('%s', (_, edits, lines) => expect(linesAfter(...edits)).toEqual(lines));
});
