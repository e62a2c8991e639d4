import { put, replace } from '../../package/sample-package.ts';
import { bytes, row, type Broken } from './broken.ts';

const UNITS = 'data/units.csv';
const FACTS = 'data/facts.csv';
const HEADER = 'id,one_en,many_en,after_ko,name_en,name_ko';
const cell = (to: string) => replace(FACTS, ',5,10,,percent,', `,${to},10,,percent,`);

/** Tables whose cells, rows, columns, keys and references are not what the schema says. */
export const TABLES: readonly Broken[] = [
  ['semicolons', [bytes(UNITS, (text) => text.replaceAll(',', ';'))], ['data/units.csv:1:1 expected cells parted by commas, found semicolons – save the file as CSV with commas']],
  ['tabs', [bytes(UNITS, (text) => text.replaceAll(',', '\t'))], ['data/units.csv:1:1 expected cells parted by commas, found tabs – save the file as CSV with commas']],
  ['an empty table', [put(UNITS, '')], ['data/units.csv:1:1 expected a header with the names of the columns, found an empty file – write the header, as the schema lists the columns']],
  ['a header alone, in a table that others refer to', [put(UNITS, `${HEADER}\n`)], [
    'data/facts.csv:2:176 unit: expected the id of a row in units, found "KRW" – correct it, or add the row to data/units.csv',
    'data/facts.csv:3:92 unit: expected the id of a row in units, found "percent" – correct it, or add the row to data/units.csv',
    'data/facts.csv:5:85 unit: expected the id of a row in units, found "persons" – correct it, or add the row to data/units.csv',
    'content/charts/wrecks.json:12:11 unit: expected the id of a unit, found "persons" – correct it, or add the row',
  ]],
  ['no header', [replace(UNITS, `${HEADER}\n`, '')], [
    'data/units.csv:1:1 KRW: expected the column "id", found "KRW" – correct the name, or declare the column in the schema',
    'data/units.csv:1:5 won: expected the column "one_en", found "won" – correct the name, or declare the column in the schema',
    'data/units.csv:1:9 won: expected the column "many_en", found "won" – correct the name, or declare the column in the schema',
    'data/units.csv:1:13 원: expected the column "after_ko", found "원" – correct the name, or declare the column in the schema',
    'data/units.csv:1:15 won: expected the column "name_en", found "won" – correct the name, or declare the column in the schema',
    'data/units.csv:1:19 원: expected the column "name_ko", found "원" – correct the name, or declare the column in the schema',
  ]],
  ['a column less', [bytes(UNITS, (text) => text.split('\n').map((line) => line.split(',').slice(0, -1).join(',')).join('\n'))], ['data/units.csv:1:35 name_ko: expected a column "name_ko", found none – add it, or delete it from the schema']],
  ['a column under another name', [replace(UNITS, 'many_en', 'plural_en')], ['data/units.csv:1:11 plural_en: expected the column "many_en", found "plural_en" – correct the name, or declare the column in the schema']],
  ['a column twice', [replace(UNITS, 'many_en', 'one_en')], ['data/units.csv:1:11 one_en: expected the column "many_en", found "one_en" a second time – rename or delete one of them']],
  ['columns in another order', [replace(UNITS, 'one_en,many_en', 'many_en,one_en')], ['data/units.csv:1:4 many_en: expected the column "one_en", in the order of the schema, found "many_en" – put the columns in that order']],
  ['a row too short', [replace(UNITS, 'persons,person,people,명,people,사람', 'persons,person,people,명,people')], ['data/units.csv:4:31 expected 6 cells, as in the header, found 5 – add what is missing, or a comma for each empty cell']],
  ['a comma without quotes', [replace(UNITS, ',people,사람', ',people, or persons,사람')], ['data/units.csv:4:44 expected 6 cells, as in the header, found 7 – put a cell that holds a comma in quotes, or delete what is too much']],
  ['a quote within a cell', [replace(UNITS, ',people,명', ',"people" of all kinds,명')], ['data/units.csv:4:24 expected quotes only around a whole cell, doubled inside, found text after a closing quote – double the quotes inside the cell ("") or delete what follows']],
  ['a quote that is never closed', [replace(UNITS, 'percent,percent,percent', 'percent,"percent,percent')], ['data/units.csv:3:9 expected quotes only around a whole cell, doubled inside, found a quote that is never closed – close it, or double it if it belongs to the text']],
  ['a blank line', [replace(UNITS, '\npersons', '\n\npersons')], ['data/units.csv:4:1 expected a row, found a blank line – delete the line']],
  ['a NUL', [replace(UNITS, 'people,명', 'peo\0ple,명')], ['data/units.csv:4:19 expected text, found a NUL character – delete it']],
  ['what turns the direction of a text', [replace(UNITS, 'people,명', 'peo\u202Eple,명')], ['data/units.csv:4:19 expected text, found the character U+202E, which cannot be seen and changes how others are read – delete it']],
  ['a space at the end', [replace(UNITS, 'people,명', 'people ,명')], ['data/units.csv:4:16 many_en: expected no space at either end, found "people " – write "people"']],
  ['an amount as people write it', [cell('5조')], ['data/facts.csv:3:86 value_low: expected a decimal number, found "5조" – write 5000000000000']],
  ['a number with separators', [cell('"5,000"')], ['data/facts.csv:3:86 value_low: expected a decimal number, found "5,000" – write 5000']],
  ['a number with a unit', [cell('5%')], ['data/facts.csv:3:86 value_low: expected a decimal number, found "5%" – write 5']],
  ['a number with an exponent', [cell('5e3')], ['data/facts.csv:3:86 value_low: expected a decimal number, found "5e3" – write digits, with a point for decimals, such as 1700000000000 or -2.5']],
  ['a formula', [cell('=2+3')], ['data/facts.csv:3:86 value_low: expected a decimal number, found "=2+3" – write digits, with a point for decimals, such as 1700000000000 or -2.5']],
  ['a number that no computer keeps', [cell('12345678901234567890')], ['data/facts.csv:3:86 value_low: expected a number up to 9007199254740991, found "12345678901234567890" – use a larger unit: a larger number cannot be kept exactly']],
  ['digits that no computer keeps', [cell('5.12345678901234567')], ['data/facts.csv:3:86 value_low: expected a number of at most 15 digits, found "5.12345678901234567" – round it: more digits cannot be kept exactly']],
  ['a full-width digit', [cell('５')], ['data/facts.csv:3:86 value_low: expected a decimal number, found "５" – write 5']],
  ['no truth', [replace(FACTS, ',at_most,true,', ',at_most,TRUE,')], ['data/facts.csv:2:188 was_now: expected true or false, found "TRUE" – write true or false']],
  ['a value that is none of the categories', [replace(FACTS, ',at_most,true,', ',up_to,true,')], ['data/facts.csv:2:180 comparator: expected one of exact, approx, at_most, at_least, more_than, less_than, found "up_to" – write one of them, or add the new value to the schema']],
  ['an empty cell that must not be', [replace(FACTS, ',law,,high,,,2020-06-01\npassed', ',law,,,,,2020-06-01\npassed')], ['data/facts.csv:3:117 confidence: expected a value, found nothing – fill the cell']],
  ['a key twice', [row('units', 'KRW,won,won,원,won,원')], ['data/units.csv:5:1 id: expected a value that no other row has, found "KRW" as in line 2 – change one of the two rows, or delete one']],
  ['an empty key', [row('units', ',x,x,원,x,원')], ['data/units.csv:5:1 id: expected a value, found nothing – fill the cell']],
  ['a reference to nothing', [replace(FACTS, ',,,,persons,', ',,,,person,')], ['data/facts.csv:5:85 unit: expected the id of a row in units, found "person" – correct it, or add the row to data/units.csv']],
  ['a reference with a Cyrillic letter', [replace(FACTS, ',,,,persons,', ',,,,pеrsons,')], ['data/facts.csv:5:85 unit: expected the id of a row in units, found "pеrsons" – correct it, or add the row to data/units.csv']],
  ['a reference in another case', [replace(FACTS, ',,,,persons,', ',,,,Persons,')], ['data/facts.csv:5:85 unit: expected the id of a row in units, found "Persons" – correct it, or add the row to data/units.csv']],
  ['a table that was saved from a page', [put(UNITS, '<!doctype html>\n<title>Not found</title>\n')], [
    'data/units.csv:1:1 <!doctype html>: expected the column "id", found "<!doctype html>" – correct the name, or declare the column in the schema',
    'data/units.csv:1:16 one_en: expected a column "one_en", found none – add it, or delete it from the schema',
    'data/units.csv:1:16 many_en: expected a column "many_en", found none – add it, or delete it from the schema',
    'data/units.csv:1:16 after_ko: expected a column "after_ko", found none – add it, or delete it from the schema',
    'data/units.csv:1:16 name_en: expected a column "name_en", found none – add it, or delete it from the schema',
    'data/units.csv:1:16 name_ko: expected a column "name_ko", found none – add it, or delete it from the schema',
  ]],
  ['a key that JavaScript knows', [replace(FACTS, ',,,,persons,', ',,,,__proto__,')], ['data/facts.csv:5:85 unit: expected the id of a row in units, found "__proto__" – correct it, or add the row to data/units.csv']],
  ['a cell of 100,000 characters in place of a number', [cell('9'.repeat(100_000))], ['data/facts.csv:3:86 value_low: expected a number up to 9007199254740991, found "999999999999999999999999999999999999999999999999999999999999…" – use a larger unit: a larger number cannot be kept exactly']],
];
