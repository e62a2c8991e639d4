// For tests alone: the golden site as a plan with a table of changes, and releases that are made of it one after the other.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const home = path.resolve(import.meta.dirname, '../..');

/** The site to play with, in a temporary folder, without any release: its changes tell of what came before. */
export function unreleasedSite(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'released-'));
  cpSync(path.join(home, 'src/checks/golden'), root, { recursive: true });
  cpSync(path.join(home, 'data/schemas/changes.json'), path.join(root, 'data/changes.schema.json'));
  writeFileSync(path.join(root, 'data/changes.csv'), 'date,table,key,column,was,now,reason_en,reason_ko\n2020-06-01,lighthouses,north,height,31,31.5,Measured again.,다시 쟀다.\n');
  edit(root, 'data/datapackage.json', '"licenses"', '"domain": "strategy",\n  "licenses"');
  edit(root, 'data/datapackage.json', '"schema": "visitors.schema.json" }', '"schema": "visitors.schema.json" },\n    { "name": "changes", "path": "changes.csv", "title": "Changes", "ko:title": "변경", "description": "What was corrected.", "ko:description": "바로잡은 것.", "schema": "changes.schema.json" }');
  return root;
}

/** Puts one text for another, which must stand there once. */
export function edit(root: string, file: string, was: string, now: string): void {
  const text = readFileSync(path.join(root, file), 'utf8');
  if (text.split(was).length !== 2) throw new Error(`${was} does not stand once in ${file}`);
  writeFileSync(path.join(root, file), text.replace(was, () => now));
}

/** Adds lines at the end of a file. */
export function append(root: string, file: string, ...lines: readonly string[]): void {
  writeFileSync(path.join(root, file), `${readFileSync(path.join(root, file), 'utf8')}${lines.map((line) => `${line}\n`).join('')}`);
}

/** Runs `npm run release` for a day: what it said, and how it ended. */
export function release(root: string, day?: string): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/release.ts', ...(day === undefined ? [] : [day])], { cwd: home, encoding: 'utf8', env: { ...process.env, ROOT: root } });
  return { status, said: `${stdout}${stderr}` };
}

export const REASON = 'Counted again.,다시 세었다.';

/** What is done before each release of the play, and the release that must come of it. */
export const PLAY: readonly { readonly day: string; readonly version: string; readonly said: string; readonly change: (root: string) => void }[] = [
  { day: '2020-07-01', version: '1.0.0', said: 'first: 3 tables', change: () => undefined },
  {
    day: '2020-07-02', version: '1.0.1', said: 'patch: 1 corrected value', change: (root) => {
      edit(root, 'data/datapackage.json', '"as_of": "2020-06-30"', '"as_of": "2020-07-02"');
      edit(root, 'data/visitors.csv', 'north,2020,400', 'north,2020,410');
      append(root, 'data/changes.csv', `2020-07-02,visitors,north + 2020,visitors,400,410,${REASON}`);
    },
  },
  {
    day: '2020-08-01', version: '1.1.0', said: 'minor: 1 corrected value, 1 removed row, 2 new rows', change: (root) => {
      edit(root, 'data/datapackage.json', '"as_of": "2020-07-02"', '"as_of": "2020-08-01"');
      append(root, 'data/lighthouses.csv', 'east,East Light,동등대,12');
      append(root, 'data/visitors.csv', 'east,2020,25');
      edit(root, 'data/visitors.csv', 'south,2018,910\n', '');
      edit(root, 'data/visitors.csv', 'north,2020,410', 'north,2020,415');
      append(root, 'data/changes.csv', '2020-07-31,visitors,south + 2018,lighthouse,south,,The year was not counted.,세지 않은 해다.', '2020-07-31,visitors,north + 2020,visitors,410,415,A ticket book was found.,장부를 찾았다.');
    },
  },
  {
    day: '2020-08-01', version: '2.0.0', said: 'major: 2 changes of tables and columns', change: (root) => {
      edit(root, 'data/lighthouses.csv', 'name_ko,height', 'name_ko,metres');
      edit(root, 'data/lighthouses.schema.json', '"name": "height"', '"name": "metres"');
    },
  },
  { day: '2020-08-02', version: '2.0.1', said: 'patch: wording alone', change: (root) => edit(root, 'data/datapackage.json', 'Visitors a year.', 'Visitors a year, by lighthouse.') },
];

/** A site after the first releases of the play. */
export function releasedSite(count = PLAY.length): string {
  const root = unreleasedSite();
  for (const { day, change } of PLAY.slice(0, count)) {
    change(root);
    const { status, said } = release(root, day);
    if (status !== 0) throw new Error(said);
  }
  return root;
}
