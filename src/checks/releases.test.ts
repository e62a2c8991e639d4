import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultLine, inFileOrder } from '../package/fault.ts';
import { readPublication } from '../texts/publication.ts';
import { append, edit, PLAY, REASON, release, releasedSite, unreleasedSite } from './played-releases.ts';

const made: string[] = [];
const kept = (root: string) => { made.push(root); return root; };
afterAll(() => { for (const root of made) rmSync(root, { recursive: true, force: true }); });

/** A site with the first release, made once; each case gets a copy. */
let first = '';
beforeAll(() => { first = kept(releasedSite(1)); });
function copyOfFirst(): string {
  const root = kept(mkdtempSync(path.join(tmpdir(), 'released-')));
  cpSync(first, root, { recursive: true });
  return root;
}

const linesOf = (root: string) => inFileOrder(readPublication(root).faults).map(faultLine);
const read = (root: string, file: string) => readFileSync(path.join(root, file), 'utf8');
/** Every file of the releases and the descriptor, to tell whether a run changed anything. */
const stateOf = (root: string) => [...readdirSync(path.join(root, 'public'), { recursive: true, encoding: 'utf8' }).sort(), read(root, 'data/datapackage.json')];

describe('releases that are made one after the other', () => {
  const root = kept(unreleasedSite());

  it.each(PLAY)('$version, since $said', ({ day, version, said, change }) => {
    change(root);
    expect(linesOf(root)).toEqual([]);
    const { status, said: told } = release(root, day);
    expect(told).toBe(`Release ${version} (${said}) of ${day} is frozen in public/releases/${version}/. Commit it together with data/datapackage.json.\n`);
    expect(status).toBe(0);
    const descriptor = JSON.parse(read(root, 'data/datapackage.json')) as { version: string; created: string };
    expect([descriptor.version, descriptor.created]).toEqual([version, `${day}T00:00:00+09:00`]);
    expect(linesOf(root)).toEqual([]);
    for (const file of ['datapackage.json', 'visitors.csv', 'visitors.schema.json', 'changes.csv']) expect(read(root, `public/releases/${version}/data/${file}`)).toBe(read(root, `data/${file}`));
    // Whoever downloads a release proves with a common tool that it is whole.
    expect(execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: path.join(root, 'public/releases', version), encoding: 'utf8' }).trim().split('\n').every((line) => line.endsWith(': OK'))).toBe(true);
  });

  it('a run after that changes nothing', () => {
    const before = stateOf(root);
    expect(release(root)).toEqual({ status: 0, said: 'Nothing has changed since release 2.0.1: there is nothing to release.\n' });
    expect(stateOf(root)).toEqual(before);
  });

  it('the list of differences holds every row, with the reasons', () => {
    expect(read(root, 'public/releases/1.1.0/differences.csv').split('\n')).toEqual([
      'kind,table,key,column,was,now,reason_en,reason_ko',
      'row-added,lighthouses,east,,,,,',
      'row-removed,visitors,south + 2018,lighthouse,south,,The year was not counted.,세지 않은 해다.',
      'value-changed,visitors,north + 2020,visitors,410,415,A ticket book was found.,장부를 찾았다.',
      'row-added,visitors,east + 2020,,,,,',
      'row-added,changes,2020-07-31 + visitors + south + 2018 + lighthouse,,,,,',
      'row-added,changes,2020-07-31 + visitors + north + 2020 + visitors,,,,,',
      '',
    ]);
    expect(read(root, 'public/releases/1.0.0/differences.csv').split('\n')).toHaveLength(2);
  });

  it('earlier releases stay as they were', () => expect(read(root, 'public/releases/1.0.0/data/visitors.csv')).toContain('north,2020,400'));
});

const row = (...cells: readonly string[]) => cells.join(',');
const add = (cells: string) => `add a row to data/changes.csv, with the reason in both languages at its end: ${cells}`;

describe('a difference from the last release', () => {
  const asOf = (root: string) => edit(root, 'data/datapackage.json', '"as_of": "2020-06-30"', '"as_of": "2020-07-03"');
  it.each<[what: string, change: (root: string) => void, lines: readonly string[]]>([
    ['a new row needs no reason', (root) => append(root, 'data/visitors.csv', 'south,2021,300'), []],
    ['a corrected cell needs one', (root) => edit(root, 'data/visitors.csv', 'north,2020,400', 'north,2020,410'), [
      `data/visitors.csv:4:12 visitors: expected "400", as in release 1.0.0, or a reason for the change, found "410" – ${add('2020-07-01,visitors,north + 2020,visitors,400,410,,')}`,
    ]],
    ['a row that is gone needs one', (root) => edit(root, 'data/visitors.csv', 'north,2018,1350\n', ''), [
      `data/visitors.csv:1:1 expected the row "north + 2018", as in release 1.0.0, or a reason why it is gone, found none – ${add('2020-07-01,visitors,north + 2018,lighthouse,north,,,')}`,
    ]],
    ['the day of the missing row is not before that of the data', (root) => { asOf(root); edit(root, 'data/lighthouses.csv', ',18', ',19'); }, [
      `data/lighthouses.csv:3:34 height: expected "18", as in release 1.0.0, or a reason for the change, found "19" – ${add('2020-07-03,lighthouses,south,height,18,19,,')}`,
    ]],
    ['a missing row has quotes where CSV needs them', (root) => edit(root, 'data/lighthouses.csv', '"South, ""Old"" Light"', 'South Light'), [
      `data/lighthouses.csv:3:7 name_en: expected "South, \\"Old\\" Light", as in release 1.0.0, or a reason for the change, found "South Light" – ${add('2020-07-01,lighthouses,south,name_en,"South, ""Old"" Light",South Light,,')}`,
    ]],
    ['passes with a reason', (root) => { asOf(root); edit(root, 'data/visitors.csv', 'north,2020,400', 'north,2020,410'); append(root, 'data/changes.csv', row('2020-07-03', 'visitors', 'north + 2020', 'visitors', '400', '410', REASON)); }, []],
    ['passes with two that lead from one to the other', (root) => {
      asOf(root);
      edit(root, 'data/visitors.csv', 'north,2020,400', 'north,2020,420');
      append(root, 'data/changes.csv', row('2020-07-02', 'visitors', 'north + 2020', 'visitors', '400', '410', REASON), row('2020-07-03', 'visitors', 'north + 2020', 'visitors', '410', '420', REASON));
    }, []],
    ['does not pass with a reason for something else', (root) => { asOf(root); edit(root, 'data/visitors.csv', 'north,2020,400', 'north,2020,410'); append(root, 'data/changes.csv', row('2020-07-03', 'visitors', 'north + 2020', 'visitors', '300', '410', REASON)); }, [
      `data/visitors.csv:4:12 visitors: expected "400", as in release 1.0.0, or a reason for the change, found "410" – ${add('2020-07-03,visitors,north + 2020,visitors,400,410,,')}`,
    ]],
    ['does not pass with a reason of a day before the release', (root) => { edit(root, 'data/visitors.csv', 'north,2020,400', 'north,2020,410'); append(root, 'data/changes.csv', row('2020-06-30', 'visitors', 'north + 2020', 'visitors', '400', '410', REASON)); }, [
      'data/changes.csv:3:1 date: expected 2020-07-01 or later, since release 1.0.0 does not have this change, found "2020-06-30" – write the day on which it was changed',
    ]],
    ['does not pass with an old reason written anew, which is itself a change', (root) => { edit(root, 'data/lighthouses.csv', '31.5', '32'); edit(root, 'data/changes.csv', ',31,31.5,', ',31.5,32,'); }, [
      `data/lighthouses.csv:2:23 height: expected "31.5", as in release 1.0.0, or a reason for the change, found "32" – ${add('2020-07-01,lighthouses,north,height,31.5,32,,')}`,
      `data/changes.csv:2:37 was: expected "31", as in release 1.0.0, or a reason for the change, found "31.5" – ${add('2020-07-01,changes,2020-06-01 + lighthouses + north + height,was,31,31.5,,')}`,
      `data/changes.csv:2:42 now: expected "31.5", as in release 1.0.0, or a reason for the change, found "32" – ${add('2020-07-01,changes,2020-06-01 + lighthouses + north + height,now,31.5,32,,')}`,
    ]],
    ['a row passes that is gone with a reason', (root) => { asOf(root); edit(root, 'data/visitors.csv', 'north,2018,1350\n', ''); append(root, 'data/changes.csv', row('2020-07-03', 'visitors', 'north + 2018', 'lighthouse', 'north', '', REASON)); }, []],
    ['a new table and column need none', (root) => {
      edit(root, 'data/lighthouses.csv', 'name_ko,height', 'name_ko,height,lamp');
      edit(root, 'data/lighthouses.csv', '31.5', '31.5,new');
      edit(root, 'data/lighthouses.csv', ',18', ',18,old');
      edit(root, 'data/lighthouses.schema.json', '"minimum": 0 } }', '"minimum": 0 } },\n    { "name": "lamp", "type": "string", "title": "Lamp", "ko:title": "등", "description": "Lamp.", "ko:description": "등." }');
    }, []],
    ['a version that nobody released', (root) => edit(root, 'data/datapackage.json', '"version": "1.0.0"', '"version": "1.2.0"'), [
      'data/datapackage.json:8:14 version: expected "1.0.0", of the last release, found "1.2.0" – write that: `npm run release` sets both when a release is made',
    ]],
    ['a day that is none of a release', (root) => edit(root, 'data/datapackage.json', '2020-07-01T', '2020-07-02T'), [
      'data/datapackage.json:9:14 created: expected the day 2020-07-01, of the last release, found "2020-07-02T00:00:00+09:00" – write that: `npm run release` sets both when a release is made',
    ]],
  ])('%s', (_, change, lines) => {
    const root = copyOfFirst();
    change(root);
    expect(linesOf(root)).toEqual(lines);
  });

  it('is what the release asks for, ready to paste', () => {
    const root = copyOfFirst();
    edit(root, 'data/visitors.csv', 'north,2020,400', 'north,2020,410');
    edit(root, 'data/lighthouses.csv', '"South, ""Old"" Light"', 'South Light');
    const before = stateOf(root);
    const { status, said } = release(root);
    const rows = ['2020-07-01,lighthouses,south,name_en,"South, ""Old"" Light",South Light,,', '2020-07-01,visitors,north + 2020,visitors,400,410,,'];
    expect([status, said]).toEqual([1, `2 changes since the last release have no reason. Add to data/changes.csv, each with the reason in both languages at its end:\n\n${rows.join('\n')}\n\nNothing was released.\n`]);
    expect(stateOf(root)).toEqual(before);
    edit(root, 'data/datapackage.json', '"as_of": "2020-06-30"', '"as_of": "2020-07-01"');
    append(root, 'data/changes.csv', ...rows.map((cells) => cells.replace(/,,$/, `,${REASON}`)));
    expect(linesOf(root)).toEqual([]);
  });
});

describe('a release that was made', () => {
  it.each<[what: string, change: (folder: string) => void, line: string]>([
    ['is never edited', (folder) => append(folder, 'data/visitors.csv', 'south,2021,300'), 'public/releases/1.0.0/data/visitors.csv:1:1 expected the file as it was released, found another – restore it, and make another release of what is to change'],
    ['loses no file', (folder) => rmSync(path.join(folder, 'data/visitors.csv')), 'public/releases/1.0.0/data/visitors.csv:1:1 expected the file that was released, found none – restore it'],
    ['gets no file', (folder) => writeFileSync(path.join(folder, 'notes.txt'), 'x\n'), 'public/releases/1.0.0/notes.txt:1:1 expected a file that SHA256SUMS of the release names, found one that it does not – delete it: a release holds what it held on its day'],
    ['keeps its sums', (folder) => rmSync(path.join(folder, 'SHA256SUMS')), 'public/releases/1.0.0/SHA256SUMS:1:1 expected the SHA-256 sums of the release, found none – restore the file, or delete the folder if it was never released'],
    ['is called by its version', (folder) => renameSync(folder, path.join(folder, '../2.0.0')), 'public/releases/2.0.0/release.json:2:14 version: expected "2.0.0", as its folder is named, found "1.0.0" – restore the release as it was made'],
    ['stands alone', (folder) => mkdirSync(path.join(folder, '../latest')), 'public/releases/latest:1:1 expected a folder named by the version of a release, such as 1.0.0, found latest – delete it'],
  ])('%s', (_, change, line) => {
    const root = copyOfFirst();
    change(path.join(root, 'public/releases/1.0.0'));
    expect(linesOf(root)).toEqual([line]);
  });
});

describe('nothing is released', () => {
  it.each<[what: string, day: string, change: (root: string) => void, said: string]>([
    ['on a day that is none', '2020-02-30', () => undefined, 'Nothing was released: expected the day of the release, such as 2026-01-21, found "2020-02-30".\n'],
    ['before its day', '2999-01-01', () => undefined, 'Nothing was released: a release is dated the day it is made: 2999-01-01 is after today, '],
    ['dated back', '2020-06-30', () => undefined, 'Nothing was released: no release is dated back: 2020-06-30 is before 2020-07-01, the day of release 1.0.0.\n'],
    ['before the day that the data speak of', '2020-07-01', (root) => edit(root, 'data/datapackage.json', '"as_of": "2020-06-30"', '"as_of": "2020-07-02"'), 'Nothing was released: the data speak of 2020-07-02, which is after 2020-07-01: correct "as_of" of the package, or release it later.\n'],
    ['without keys to compare by', '2020-07-01', (root) => edit(root, 'data/visitors.schema.json', '"primaryKey": ["lighthouse", "year"],\n', ''), 'Nothing was released: releases are compared by key, and the table visitors has none: name it as primaryKey in its schema.\n'],
    ['with faults', '2020-07-01', (root) => edit(root, 'data/visitors.csv', 'north,2017,1200', 'north,2017,many'), 'data/visitors.csv:2:12 visitors: expected a whole number of visitors, found "many"'],
    ['that git does not keep', '2020-07-01', (root) => {
      for (const command of [['init', '-q'], ['add', '.'], ['-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-qm', 'x']]) execFileSync('git', command, { cwd: root });
      edit(root, 'data/visitors.csv', 'south,2020,310\n', 'south,2020,310\nsouth,2021,5\n');
    }, 'Nothing was released: a release is of a state that git keeps, and this is not committed:\n M data/visitors.csv\nCommit it or put it away.\n'],
  ])('%s', (_, day, change, said) => {
    const root = copyOfFirst();
    append(root, 'data/lighthouses.csv', 'east,East Light,동등대,12');
    change(root);
    const before = stateOf(root);
    const told = release(root, day);
    expect(told.said).toContain(said);
    expect(told.status).toBe(1);
    expect(stateOf(root)).toEqual(before);
  });

  it('by halves: a run that was stopped is finished by the next', () => {
    const root = copyOfFirst();
    const whole = read(root, 'data/datapackage.json');
    edit(root, 'data/datapackage.json', '"version": "1.0.0",\n  "created": "2020-07-01T00:00:00+09:00"', '"version": "0.9.0"');
    mkdirSync(path.join(root, 'public/releases/.new/data'), { recursive: true });
    expect(linesOf(root)).toHaveLength(2);
    expect(release(root)).toEqual({ status: 0, said: 'Release 1.0.0 of 2020-07-01 had been interrupted and is whole now. Commit public/releases/1.0.0/ together with data/datapackage.json.\n' });
    expect([read(root, 'data/datapackage.json'), existsSync(path.join(root, 'public/releases/.new'))]).toEqual([whole, false]);
    expect(linesOf(root)).toEqual([]);
  });
});
