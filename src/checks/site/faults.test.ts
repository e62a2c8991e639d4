import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { leftOf } from '../../../scripts/build/folders.ts';
import { inBoth, LANGUAGES, other, type Language } from '../../i18n/language.ts';
import { readMdx } from '../../texts/mdx.ts';
import { fingerprint } from '../../texts/parity.ts';
import { build, building, home } from './built.ts';
import { MOMENTS, struckAt } from './faults.ts';
import { fileSums } from './file-sums.ts';
import { GOLDEN } from './setup.ts';

const golden = fileSums(inject('golden'));
let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'faulty-'));
  out = path.join(folder, 'dist');
});

/** A last site, which is not what a build would make of today's data. */
function lastSite(): Readonly<Record<string, string>> {
  cpSync(inject('golden'), out, { recursive: true });
  writeFileSync(path.join(out, 'index.html'), 'the last site');
  return fileSums(out);
}
/** What dead builds have left within the project; another test may have one at work. */
const leftFolders = () => leftOf(path.join(home, '.astro/build'));

describe('a build that is killed', () => {
  it.each(MOMENTS.filter(({ quick }) => quick))('$when leaves in its place: $leaves; the next build takes away what else it has left, and brings the last site back', ({ at, leaves }) => {
    const last = lastSite();
    const { signal } = struckAt(at, 'SIGKILL', { ...GOLDEN, OUT: out });
    expect(signal).toBe('SIGKILL');
    expect(existsSync(out) ? fileSums(out) : {}).toEqual({ last, nothing: {}, own: golden }[leaves]);
    // The next build tells a fault, and puts nothing in place of the site that it finds or brings back.
    expect(build({ ROOT: folder, OUT: out }).status).toBe(1);
    expect([fileSums(out), readdirSync(folder), leftFolders()]).toEqual([leaves === 'own' ? golden : last, ['dist'], []]);
  });

  it.each([['SIGTERM', 143], ['SIGINT', 130]] as const)('by %s leaves nothing else behind either', (signal, code) => {
    const last = lastSite();
    expect(struckAt('promises.writeFile 20', signal, { ...GOLDEN, OUT: out }).status).toBe(code);
    expect([fileSums(out), readdirSync(folder), leftFolders()]).toEqual([last, ['dist'], []]);
  });
});

describe('a build that fails', () => {
  it.each([
    ['at a page', 'page 3', 'EPAGE', 'EPAGE: from the test'],
    ['for want of room', 'promises.writeFile 30', 'ENOSPC', /^.*\/\.astro\/build-[\da-f]+-\d+\/dist\/.*: expected room to write the site, found a full disk \(ENOSPC\) – make room there, or set OUT to a folder on another disk$/m],
    ['for want of permission', 'promises.mkdir 5', 'EACCES', /: expected room to write the site, found no permission \(EACCES\) – give it to this user, or set OUT to a folder that can be written to$/m],
  ])('%s leaves the last site and nothing else', (_, at, fault, told) => {
    const last = lastSite();
    const { status, said } = struckAt(at, fault, { ...GOLDEN, OUT: out });
    expect([status, said]).toEqual([1, expect.stringMatching(told)]);
    if (fault !== 'EPAGE') expect(said).not.toContain('    at ');
    expect([fileSums(out), readdirSync(folder), leftFolders()]).toEqual([last, ['dist'], []]);
  });

  it.each([['ends at once', '#!/bin/sh\nexit 3\n'], ['is not there', undefined]])('since the indexer %s leaves the last site and nothing else', (_, script) => {
    const last = lastSite();
    const program = path.join(mkdtempSync(path.join(tmpdir(), 'indexer-')), 'pagefind');
    if (script !== undefined) writeFileSync(program, script, { mode: 0o755 });
    const { status, said } = build({ ...GOLDEN, OUT: out, PAGEFIND_EXTENDED_BINARY_PATH: program });
    expect([status, said]).toEqual([expect.toSatisfy((code: number) => code > 0), expect.stringMatching(/search index/)]);
    expect([fileSums(out), readdirSync(folder), leftFolders()]).toEqual([last, ['dist'], []]);
  });

  it('since its files may not grow says so, whichever program met the limit', () => {
    const last = lastSite();
    const { status, said } = build({ ...GOLDEN, OUT: out }, ['-c', `ulimit -f 100; exec ${JSON.stringify(process.execPath)} scripts/build.ts`], { program: 'sh' });
    expect([status, said.trim()]).toEqual([1, expect.stringMatching(/^(search index: expected Pagefind to write it, .*|.* found a limit on the size of files \(EFBIG\) – raise it \(ulimit -f\))$/m)]);
    expect([fileSums(out), readdirSync(folder), leftFolders()]).toEqual([last, ['dist'], []]);
  });

  it('since a file stands where a folder should says so before it makes a page', () => {
    writeFileSync(out, '');
    const { status, said } = build({ ...GOLDEN, OUT: path.join(out, 'dist') });
    expect([status, said.trim()]).toEqual([1, expect.stringMatching(/^.*: expected room to write the site, found a file where a folder should be \(ENOTDIR\) – move it away, or set OUT to another folder$/)]);
  });

  it('since OUT is a folder of something else says so, and keeps it', () => {
    writeFileSync(path.join(folder, 'letter.txt'), 'dear');
    const { status, said } = build({ ...GOLDEN, OUT: folder });
    expect([status, said.trim()]).toEqual([1, `${folder}: expected no folder, an empty one or the last site, found a folder that holds something else – move it away, or set OUT to another folder`]);
    expect([readdirSync(folder), existsSync(`${folder}.new-1`)]).toEqual([['letter.txt'], false]);
  });
});

describe('two builds at once', () => {
  it('of different sites make each its own', async () => {
    const root = path.join(folder, 'root');
    cpSync(path.join(home, GOLDEN.ROOT), root, { recursive: true });
    const file = (language: Language) => path.join(root, `content/pages/about/${language}.mdx`);
    const texts = inBoth((language) => readFileSync(file(language), 'utf8').replace(/\n$/, '\n\nABCDEFG\n'));
    for (const language of LANGUAGES) {
      const twin = readMdx(file(other(language)), new TextEncoder().encode(texts[other(language)])).mdx;
      writeFileSync(file(language), texts[language].replace(/(?<=checked_against: ")[^"]*/, twin === undefined ? '' : fingerprint(twin)));
    }
    const twin = { ...GOLDEN, ROOT: root, OUT: path.join(folder, 'other') };
    const [one, two] = await Promise.all([building({ ...GOLDEN, OUT: out }), building(twin)]);
    expect([one, two].map(({ status, said }) => [status, said])).toEqual([one, two].map(() => [0, expect.stringContaining('Built')]));
    expect(fileSums(out)).toEqual(golden);
    const changed = Object.entries(fileSums(twin.OUT)).filter(([file, sum]) => golden[file] !== sum && !/^(?:pagefind\/|search\/.*\.json$)/.test(file)).map(([file]) => file);
    const twins = LANGUAGES.flatMap((language) => ['json', 'md'].map((ending) => `about/about.${language}.${ending}`));
    expect(changed.toSorted()).toEqual([...twins, 'about/index.html', 'ko/about/index.html']);
  });

  it('to one place leave one of them, whole', async () => {
    const both = await Promise.all([building({ ...GOLDEN, OUT: out }), building({ ...GOLDEN, OUT: out })]);
    expect(both.map(({ status }) => status)).toEqual([0, 0]);
    expect([fileSums(out), readdirSync(folder), leftFolders()]).toEqual([golden, ['dist'], []]);
  });
});
