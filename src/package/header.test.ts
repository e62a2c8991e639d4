import { describe, expect, test } from 'vitest';
import { linesAfter, put, replace } from './sample-package.ts';

const units = (text: string) => put('units.csv', text);

describe('a header that is not that of the schema is told once, and rows and references below it are not', () => {
  test.each([
    ['unknown column', 'id,label,note\nKRW,won,\npercent,%,\n', ['data/units.csv:1:10 note: expected a column that the schema declares, found "note" – correct the name, or declare the column in the schema']],
    ['unknown column that the rows do not have', 'id,label,note\nKRW,won\npercent,%\n', ['data/units.csv:1:10 note: expected a column that the schema declares, found "note" – correct the name, or declare the column in the schema']],
    ['comma at the end', 'id,label,\nKRW,won\npercent,%\n', ['data/units.csv:1:10 expected a column that the schema declares, found an empty name – correct the name, or declare the column in the schema']],
    ['missing column', 'id\nKRW\npercent\n', ['data/units.csv:1:3 label: expected a column "label", found none – add it, or delete it from the schema']],
    ['missing key column', 'label\nwon\n%\n', ['data/units.csv:1:6 id: expected a column "id", found none – add it, or delete it from the schema']],
    ['missing column that the rows have', 'id\nKRW,won\npercent,%\n', ['data/units.csv:1:3 label: expected a column "label", found none – add it, or delete it from the schema']],
    ['misspelt key column', 'ID,label\nKRW,won\npercent,%\n', ['data/units.csv:1:1 ID: expected the column "id", found "ID" – correct the name, or declare the column in the schema']],
    ['misplaced column', 'label,id\nwon,KRW\n%,percent\n', ['data/units.csv:1:1 label: expected the column "id", in the order of the schema, found "label" – put the columns in that order']],
    ['duplicate header', 'id,label,id\nKRW,won,x\npercent,%,y\n', ['data/units.csv:1:10 id: expected each column once, found "id" a second time – rename or delete one of them']],
    ['duplicate in place of another', 'id,id\nKRW,won\npercent,%\n', ['data/units.csv:1:4 id: expected the column "label", found "id" a second time – rename or delete one of them']],
    ['space in a header', 'id, label\nKRW,won\npercent,%\n', ['data/units.csv:1:4  label: expected the column "label", found " label" – correct the name, or declare the column in the schema']],
    ['semicolons', 'id;label\nKRW;won, 원\npercent;%\n', ['data/units.csv:1:1 expected cells parted by commas, found semicolons – save the file as CSV with commas']],
    ['tabs', 'id\tlabel\nKRW\twon\npercent\t%\n', ['data/units.csv:1:1 expected cells parted by commas, found tabs – save the file as CSV with commas']],
  ])('%s', (_, text, lines) => expect(linesAfter(units(text))).toEqual(lines));
});

test('a column is read by its name, wherever it stands', () => {
  expect(linesAfter(replace('facts.csv', 'id,unit,value,', 'id,value,unit,'), replace('facts.csv', 'rate,percent,2.5', 'rate,2.5%,percent'), replace('facts.csv', 'fund,KRW,1700000000000', 'fund,1700000000000,KRW'), replace('facts.csv', 'range,KRW,', 'range,,KRW'))).toEqual([
    'data/facts.csv:1:4 value: expected the column "unit", in the order of the schema, found "value" – put the columns in that order',
    'data/facts.csv:3:6 value: expected a decimal number, found "2.5%" – write 2.5',
  ]);
});
