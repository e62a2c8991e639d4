import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageFiles } from './files.ts';
import { changeDescriptor, linesAfter, put, remove, type Edit } from './sample-package.ts';

const pathOf = (name: string) => changeDescriptor(({ resources }) => Object.assign(resources[0], { path: name }));
const refused = (name: string, why: string) => `data/datapackage.json:12:15 resources.0.path: expected a path inside the package, such as facts.csv, found ${name}, ${why} – put the file into the package and name it from there`;
const FILE = 'data/datapackage.json:12:15 resources.0.path: expected a file data/';

describe('nothing outside the package is read, and a file that is not there is told', () => {
  test.each<[kind: string, edits: Edit[], line: string]>([
    ['missing file', [remove('units.csv')], `${FILE}units.csv, found none – add the file, or correct the path`],
    ['missing schema', [remove('schemas/units.json')], 'data/datapackage.json:18:17 resources.0.schema: expected a file data/schemas/units.json, found none – add the file, or correct the path'],
    ['a folder', [pathOf('schemas')], `${FILE}schemas, found a folder – add the file, or correct the path`],
    ['a file within a file', [pathOf('facts.csv/units.csv')], `${FILE}facts.csv/units.csv, found none – add the file, or correct the path`],
    ['a name too long', [pathOf('x'.repeat(5000))], `${FILE}${'x'.repeat(988)}…, found one that cannot be read (ENAMETOOLONG) – see to it that it can be read`],
    ['a path upwards', [pathOf('../units.csv')], refused('"../units.csv"', 'a path that leaves the package')],
    ['a path down and upwards', [pathOf('schemas/../units.csv')], refused('"schemas/../units.csv"', 'a path that leaves the package')],
    ['a path upwards in the manner of Windows', [pathOf('..\\units.csv')], refused('"..\\\\units.csv"', 'a path that leaves the package')],
    ['an absolute path', [pathOf('/etc/passwd')], refused('"/etc/passwd"', 'an absolute path')],
    ['a drive', [pathOf('C:\\units.csv')], refused('"C:\\\\units.csv"', 'an address')],
    ['an address', [pathOf('https://example.org/units.csv')], refused('"https://example.org/units.csv"', 'an address')],
    ['the address of a file', [pathOf('file:///etc/passwd')], refused('"file:///etc/passwd"', 'an address')],
    ['a hidden file', [pathOf('.git/config')], refused('".git/config"', 'a path with an empty or hidden step')],
    ['a home folder', [pathOf('~/units.csv')], refused('"~/units.csv"', 'a path with an empty or hidden step')],
    ['an empty step', [pathOf('schemas//units.json')], refused('"schemas//units.json"', 'a path with an empty or hidden step')],
    ['a space that cannot be seen', [pathOf('units\u200B.csv')], refused('"units\\u{200b}.csv"', 'a path with a character that cannot be seen')],
    ['the query of an address', [pathOf('units.csv?x=1')], refused('"units.csv?x=1"', 'a path with a character that addresses use otherwise')],
    ['an escape of an address', [pathOf('%2e%2e/units.csv')], refused('"%2e%2e/units.csv"', 'a path with a character that addresses use otherwise')],
    ['markup', [pathOf('<b>.csv')], refused('"<b>.csv"', 'a path with a character that addresses use otherwise')],
    ['a link outwards', [put('units.csv', { link: '/etc/passwd' })], refused('"units.csv"', 'a link that leaves the package')],
    ['a folder that is a link outwards', [put('elsewhere', { link: '/etc' }), pathOf('elsewhere/passwd')], refused('"elsewhere/passwd"', 'a link that leaves the package')],
    ['a link in a circle', [put('units.csv', { link: 'units.csv' })], `${FILE}units.csv, found one that cannot be read (ELOOP) – see to it that it can be read`],
  ])('%s', (_, edits, line) => expect(linesAfter(...edits)).toEqual([line]));

  test('a link within the package is followed', () => expect(linesAfter((files) => { files['copy.csv'] = files['units.csv'] ?? ''; }, put('units.csv', { link: 'copy.csv' }))).toEqual([]));

  test('the descriptor itself', () => expect(linesAfter(put('datapackage.json', { link: '/etc/passwd' }))).toEqual([
    'data/datapackage.json:1:1 expected a path inside the package, such as facts.csv, found "datapackage.json", a link that leaves the package – put the file into the package and name it from there',
  ]));

  test.skipIf(process.platform === 'win32')('a pipe, on which reading would wait', () => {
    const root = mkdtempSync(path.join(tmpdir(), 'package-'));
    mkdirSync(path.join(root, 'data'));
    const pipe = path.join(root, 'data', 'units.csv');
    execFileSync('mkfifo', [pipe]);
    // Ends the wait, should it begin, so that this test fails and does not hang.
    const writer = spawn('sh', ['-c', 'sleep 1; : > "$0"', pipe]);
    const read = packageFiles(root, 'data').read('units.csv');
    writer.kill();
    rmSync(root, { recursive: true });
    expect(read).toMatchObject({ found: 'something that is no file' });
  });
});
