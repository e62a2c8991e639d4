import { afterEach, describe, expect, test, vi } from 'vitest';

/** The module reads the environment once: each row loads it anew. */
async function addresses(base: string | undefined, site?: string) {
  vi.resetModules();
  vi.stubEnv('BASE', base);
  vi.stubEnv('SITE', site);
  return import('./address.ts');
}
afterEach(() => vi.unstubAllEnvs());

describe('the base path has a slash at both ends however BASE is written', () => {
  test.each([[undefined, '/'], ['', '/'], ['/', '/'], ['a', '/a/'], ['/a', '/a/'], ['/a/b/', '/a/b/'], ['//a//b', '/a/b/'], ['/가 나/', '/%EA%B0%80%20%EB%82%98/'], ['%EA%B0%80%20%eb%82%98', '/%EA%B0%80%20%EB%82%98/'], ['/a?/#&/', '/a%3F/%23%26/']])('%s', async (base, expected) => expect((await addresses(base)).BASE).toBe(expected));
});

describe.each([['/', '/'], ['/a/b/', '/a/b/'], ['/가 나/', '/%EA%B0%80%20%EB%82%98/']])('at %s', (base, root) => {
  test('an address has a slash at its end and the prefix of its language', async () => {
    const { address, fileAddress } = await addresses(base);
    expect([address('en'), address('ko'), address('en', 'measures', 'x'), address('ko', 'measures', 'x'), fileAddress('data', 'x.csv')]).toEqual([root, `${root}ko/`, `${root}measures/x/`, `${root}ko/measures/x/`, `${root}data/x.csv`]);
  });

  test.each([['', 'ko/'], ['measures/x/', 'ko/measures/x/'], ['search/?q=ko/', 'ko/search/?q=ko/'], ['charts/ko/', 'ko/charts/ko/']])('“%s” and “%s” are twins, each in its language', async (en, ko) => {
    const { languageOf, twinAddress } = await addresses(base);
    expect([twinAddress(root + en, 'en'), twinAddress(root + ko, 'ko')]).toEqual([root + ko, root + en]);
    expect([languageOf(root + en), languageOf(root + ko)]).toEqual(['en', 'ko']);
  });

  test('a path that only begins with the letters of a language is not in it', async () => expect((await addresses(base)).languageOf(`${root}korea/`)).toBe('en'));
});

describe('an absolute address needs SITE', () => {
  test.each([[undefined, undefined], ['', undefined], ['https://example.org', 'https://example.org/a/x/'], ['https://example.org//', 'https://example.org/a/x/']])('%s', async (site, expected) => {
    const { absolute, address } = await addresses('/a/', site);
    expect(absolute(address('en', 'x'))).toBe(expected);
  });
});

test('a fact has one anchor', async () => expect((await addresses('/')).factAnchor('x-1')).toBe('fact-x-1'));
