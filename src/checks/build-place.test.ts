import { spawn } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildPlace, followed, LONGEST } from '../../scripts/build/folders.ts';
import { prepare, putInPlace } from '../../scripts/build/place.ts';
import { checkedBase } from '../../scripts/build/refused.ts';
import { trouble } from '../../scripts/build/trouble.ts';
import { turn } from '../../scripts/build/turn.ts';

/** A process that is dead: no system gives numbers as high as this. */
const DEAD = 2 ** 31 - 2;
const ALIVE = process.ppid;
const OTHER_MACHINE = '0123abcd';
const aged = (folder: string) => utimesSync(folder, new Date(), new Date(Date.now() - LONGEST - 1000));
let home = '';
let out = '';
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'place-'));
  out = path.join(home, 'dist');
});
afterEach(() => rmSync(home, { recursive: true }));

/** A site of a few files that all say the same. */
function site(folder: string, said: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of ['index.html', '404.html', 'a.html']) writeFileSync(path.join(folder, name), said);
  return folder;
}
const sayings = (folder: string) => [...new Set(readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8')))];
const here = () => readdirSync(home).filter((name) => name !== '.astro').sort();
const names = (...folders: readonly string[]) => folders.map((folder) => path.basename(folder)).sort();

describe('before a build', () => {
  test.each([['this machine', DEAD, undefined], ['a container that was started anew, so that its number is ours', process.pid, undefined], ['another machine', ALIVE, OTHER_MACHINE]])('the last site comes back where a build was killed between taking it away and putting its own there, on %s', (_, number, machine) => {
    site(buildPlace(home, out, number, machine).old, 'last');
    const own = buildPlace(home, out, process.pid);
    prepare(own);
    expect([sayings(out), here()]).toEqual([['last'], names(out, own.fresh)]);
  });

  test('what dead builds have left goes, what running ones use stays', () => {
    site(out, 'last');
    const own = buildPlace(home, out, process.pid);
    const [dead, alive, before, far, forgotten] = [buildPlace(home, out, DEAD), buildPlace(home, out, ALIVE), own, buildPlace(home, out, DEAD, OTHER_MACHINE), buildPlace(home, out, 1, OTHER_MACHINE)];
    for (const place of [dead, alive, before, far, forgotten]) for (const folder of Object.values(place).filter((one) => one !== out)) site(folder, 'left');
    for (const folder of Object.values(forgotten).filter((one) => one !== out)) aged(folder);
    prepare(own);
    expect([sayings(out), here(), readdirSync(path.join(home, '.astro')).sort()]).toEqual([['last'], names(out, own.fresh, ...[alive, far].flatMap(({ fresh, old, gone }) => [fresh, old, gone])), names(own.work, alive.work, far.work)]);
    expect([own.work, own.fresh].flatMap((folder) => readdirSync(folder))).toEqual([]);
  });

  test('a site that was half deleted never comes back', () => {
    site(buildPlace(home, out, DEAD).gone, 'half');
    prepare(buildPlace(home, out, 1));
    expect(existsSync(out)).toBe(false);
  });

  test('what is no site is not replaced', () => {
    mkdirSync(path.join(out, 'letters'), { recursive: true });
    expect(() => prepare(buildPlace(home, out, 1))).toThrow(`${out}: expected no folder, an empty one or the last site, found a folder that holds something else – move it away, or set OUT to another folder`);
    rmSync(out, { recursive: true });
    writeFileSync(out, 'a letter');
    expect(() => prepare(buildPlace(home, out, 1))).toThrow('found a file');
    expect(readFileSync(out, 'utf8')).toBe('a letter');
  });

  test.runIf(existsSync('/proc/self'))('what is a disk of its own is refused, since it cannot be renamed', () => {
    expect(() => prepare(buildPlace(home, '/proc', process.pid))).toThrow('/proc: expected a folder that can be replaced, found one where a disk is mounted – set OUT to a folder within it');
  });
});

test('of many builds that end at once one stays, whole, and nothing else', async () => {
  const one = (process: number) => `
    import { buildPlace } from ${JSON.stringify(path.resolve(import.meta.dirname, '../../scripts/build/folders.ts'))};
    import { putInPlace } from ${JSON.stringify(path.resolve(import.meta.dirname, '../../scripts/build/place.ts'))};
    import { mkdirSync, writeFileSync } from 'node:fs';
    for (let round = 0; round < 40; round++) {
      const built = ${JSON.stringify(home)} + '/.astro/built-${process}';
      mkdirSync(built, { recursive: true });
      for (const name of ['index.html', '404.html', 'a.html']) writeFileSync(built + '/' + name, '${process} ' + round);
      await putInPlace(buildPlace(${JSON.stringify(home)}, ${JSON.stringify(out)}, ${process}), built);
    }`;
  const ends = [1, 2, 3, 4].map((number) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', one(number)], { stdio: ['ignore', 'ignore', 'inherit'] });
    return new Promise((resolve) => child.on('exit', resolve));
  });
  expect(await Promise.all(ends)).toEqual([0, 0, 0, 0]);
  expect([sayings(out).length, here()]).toEqual([1, ['dist']]);
});

test('the last site stays where the new one cannot be put in its place', async () => {
  site(out, 'last');
  await expect(putInPlace(buildPlace(home, out, 1), path.join(home, 'not there'))).rejects.toThrow('ENOENT');
  expect([sayings(out), here()]).toEqual([['last'], ['dist']]);
});

test.each([['a site', 'last'], ['nothing yet', undefined]])('a link stays one, and what it leads to is replaced: %s', async (_, said) => {
  const [link, target] = [path.join(home, 'link'), path.join(home, 'volume/dist')];
  mkdirSync(path.dirname(target));
  if (said !== undefined) site(target, said);
  symlinkSync('volume/dist', link);
  const place = buildPlace(home, followed(link), process.pid);
  prepare(place);
  await putInPlace(place, site(path.join(place.work, 'dist'), 'new'));
  expect([lstatSync(link).isSymbolicLink(), sayings(link), readdirSync(path.dirname(target))]).toEqual([true, ['new'], ['dist']]);
});

test('what is no link, or cannot be, is left as it is', () => {
  writeFileSync(path.join(home, 'file'), '');
  for (const name of ['file', 'nothing', 'file/dist', '.']) expect(followed(path.join(home, name))).toBe(path.join(home, name));
});

describe('the turn of a build', () => {
  const work = (process: number) => { const { work: folder } = buildPlace(home, out, process); mkdirSync(folder, { recursive: true }); return folder; };

  test('comes when those before it have ended, and it says for which it waits', async () => {
    const said: string[] = [];
    await turn(work(ALIVE), (text) => said.push(text));
    let isOver = false;
    const second = turn(work(process.pid), (text) => said.push(text)).then(() => { isOver = true; });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect([isOver, said]).toEqual([false, [`Waiting for another build in this folder, process ${ALIVE}, to end. If there is none, delete ${work(ALIVE)}.`]]);
    rmSync(work(ALIVE), { recursive: true });
    await second;
  });

  test('does not wait for the dead, nor for those that came later or began long ago', async () => {
    writeFileSync(path.join(work(DEAD), 'ticket'), '');
    work(ALIVE);
    writeFileSync(path.join(work(1), 'ticket'), '');
    aged(path.join(work(1), 'ticket'));
    await turn(work(process.pid), (text) => { throw new Error(text); });
  });
});

describe('a base path', () => {
  test.each(['', '/', 'a', '/a/b/', '/가 나/', '/%EA%B0%80%20x/', "/R&D+'1'/a.b/"])('may be %s', (base) => expect(() => checkedBase(base)).not.toThrow());
  test.each([['/a/../b', '..'], ['/100%/', '100%'], ['/a\\b/', 'a\\b'], ['/[a]/', '[a]'], ['/a%25/', 'a%25'], ['/a\n/', 'a\n']])('may not be %j', (base, found) => expect(() => checkedBase(base)).toThrow(`found ${JSON.stringify(found)} in it`));
});

describe('what keeps a build from its work is said in a line', () => {
  const coded = (code: string, more: object = {}) => Object.assign(new Error(`${code}: of the system`), { code, ...more });
  test.each([
    [coded('ENOSPC', { path: '/x/a' }), '/x/a: expected room to write the site, found a full disk (ENOSPC) – make room there, or set OUT to a folder on another disk'],
    [coded('ENOSPC', { path: '/p/.astro/build-1/a' }), '/p/.astro/build-1/a: expected room to write the site, found a full disk (ENOSPC) – make room there, or set OUT to a folder on another disk'],
    [new Error('wrapped', { cause: coded('EROFS') }), '/x: expected room to write the site, found a file system that is only read (EROFS) – let it be written to, or set OUT to a folder that can be'],
    [new AggregateError([new Error('one'), coded('EACCES', { path: '/a', dest: '/x.new-1/b' })]), '/x.new-1/b: expected room to write the site, found no permission (EACCES) – give it to this user, or set OUT to a folder that can be written to'],
    [new Error('Pagefind: No space left on device (os error 28)'), '/x: expected room to write the site, found a full disk (ENOSPC) – make room there, or set OUT to a folder on another disk'],
    [coded('EFBIG'), '/x: expected room to write the site, found a limit on the size of files (EFBIG) – raise it (ulimit -f)'],
    [coded('EBUSY', { path: '/x', dest: '/x.old-1' }), '/x.old-1: expected room to write the site, found a folder that cannot be renamed, such as one where a disk is mounted (EBUSY) – free it, or set OUT to a folder within it'],
    [coded('EACCES', { path: '/data/facts.csv' }), '/data/facts.csv: expected to read or write, found no permission (EACCES) – give it to this user'],
    [coded('ENOTDIR', { path: '/xy/content' }), '/xy/content: expected to read or write, found a file where a folder should be (ENOTDIR) – move it away'],
    [coded('EMFILE'), 'the build: expected to read or write, found too many open files (EMFILE) – raise the limit (ulimit -n)'],
  ])('%s', (error, line) => expect(trouble(error, '/x', '/p/.astro/build-1')).toBe(line));
  test.each([[new TypeError('x is not a function')], [coded('ENOENT', { path: '/x' })], [new Error('permission denied to whom it concerns')], ['a text'], [undefined]])('a mistake of ours keeps its stack: %s', (error) => expect(trouble(error, '/x', '/p/.astro/build-1')).toBeUndefined());
});
