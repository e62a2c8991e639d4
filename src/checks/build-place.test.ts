import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildPlace, prepare, putInPlace } from '../../scripts/build/place.ts';
import { checkedBase } from '../../scripts/build/refused.ts';
import { trouble } from '../../scripts/build/trouble.ts';
import { turn } from '../../scripts/build/turn.ts';

/** A process that is dead: no system gives numbers as high as this. */
const DEAD = 2 ** 31 - 2;
const ALIVE = process.ppid;
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

describe('before a build', () => {
  test('the last site comes back where a build was killed between taking it away and putting its own there', () => {
    site(buildPlace(home, out, DEAD).old, 'last');
    site(buildPlace(home, out, DEAD).fresh, 'new');
    prepare(buildPlace(home, out, 1));
    expect([sayings(out), here()]).toEqual([['last'], ['dist', 'dist.new-1']]);
  });

  test('what dead builds have left goes, what running ones use stays', () => {
    site(out, 'last');
    for (const process of [DEAD, ALIVE]) for (const folder of Object.values(buildPlace(home, out, process)).filter((one) => one !== out)) site(folder, 'left');
    prepare(buildPlace(home, out, 1));
    expect([sayings(out), here(), readdirSync(path.join(home, '.astro')).sort()]).toEqual([['last'], ['dist', `dist.gone-${ALIVE}`, 'dist.new-1', `dist.new-${ALIVE}`, `dist.old-${ALIVE}`], ['build-1', `build-${ALIVE}`]]);
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
});

test('of many builds that end at once one stays, whole, and nothing else', async () => {
  const one = (process: number) => `
    import { buildPlace, putInPlace } from ${JSON.stringify(path.resolve(import.meta.dirname, '../../scripts/build/place.ts'))};
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

describe('the turn of a build', () => {
  const work = (process: number) => { const { work: folder } = buildPlace(home, out, process); mkdirSync(folder, { recursive: true }); return folder; };

  test('comes when those before it have ended, and it says for which it waits', async () => {
    const said: string[] = [];
    await turn(work(ALIVE), (text) => said.push(text));
    let isOver = false;
    const second = turn(work(process.pid), (text) => said.push(text)).then(() => { isOver = true; });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect([isOver, said]).toEqual([false, [`Waiting for another build in this folder, process ${ALIVE}, to end. If there is none, delete ${path.join(home, '.astro', `build-${ALIVE}`)}.`]]);
    rmSync(work(ALIVE), { recursive: true });
    await second;
  });

  test('does not wait for the dead, nor for those that came later', async () => {
    writeFileSync(path.join(work(DEAD), 'ticket'), '');
    work(ALIVE);
    await turn(work(process.pid), (text) => { throw new Error(text); });
  });
});

describe('a base path', () => {
  test.each(['', '/', 'a', '/a/b/', '/가 나/', '/%EA%B0%80%20x/', "/R&D+'1'/a.b/"])('may be %s', (base) => expect(() => checkedBase(base)).not.toThrow());
  test.each([['/a/../b', '..'], ['/100%/', '100%'], ['/a\\b/', 'a\\b'], ['/[a]/', '[a]'], ['/a%25/', 'a%25'], ['/a\n/', 'a\n']])('may not be %j', (base, found) => expect(() => checkedBase(base)).toThrow(`found ${JSON.stringify(found)} in it`));
});

describe('what keeps a build from writing is said in a line', () => {
  const coded = (code: string, more: object = {}) => Object.assign(new Error(`${code}: of the system`), { code, ...more });
  test.each([
    [coded('ENOSPC', { path: '/x/a' }), '/x/a: expected room to write the site, found a full disk (ENOSPC) – make room there, or set OUT to a folder on another disk'],
    [new Error('wrapped', { cause: coded('EROFS') }), '/x: expected room to write the site, found a file system that is only read (EROFS) – set OUT to a folder that can be written to'],
    [new AggregateError([new Error('one'), coded('EACCES', { path: '/a', dest: '/b' })]), '/b: expected room to write the site, found no permission (EACCES) – give it to this user, or set OUT to a folder that can be written to'],
    [new Error('Pagefind: No space left on device (os error 28)'), '/x: expected room to write the site, found a full disk (ENOSPC) – make room there, or set OUT to a folder on another disk'],
    [coded('EFBIG'), '/x: expected room to write the site, found a limit on the size of files (EFBIG) – raise it (ulimit -f)'],
  ])('%s', (error, line) => expect(trouble(error, '/x')).toBe(line));
  test.each([[new TypeError('x is not a function')], [coded('ENOENT', { path: '/x' })], ['a text'], [undefined]])('a mistake of ours keeps its stack: %s', (error) => expect(trouble(error, '/x')).toBeUndefined());
});
