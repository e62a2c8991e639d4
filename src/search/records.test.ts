import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, other } from '../i18n/language.ts';
import { checkedPublication } from '../texts/publication.ts';
import { samplePublication } from '../texts/sample-publication.ts';
import { address } from '../i18n/address.ts';
import { pageSteps } from '../views/page-list.ts';
import { searchRecords } from './records.ts';

const PUBLICATIONS = [['the sample', samplePublication()], ['this one', checkedPublication(path.resolve(import.meta.dirname, '../..'))]] as const;
const rows = PUBLICATIONS.flatMap(([name, publication]) => LANGUAGES.map((language) => [name, language, publication] as const));

describe.each(rows)('records of %s in "%s"', (_, language, publication) => {
  const records = searchRecords(publication, language);
  const byAddress = new Map(records.map((record) => [record.href, record]));

  test('every measure has one: its title is its name, and it is found by its name in the other language', () => {
    const prefix = language === 'en' ? '' : `/${language}`;
    const found = [...publication.strategy.measures.keys()].map((id) => byAddress.get(`${prefix}/measures/${id}/`));
    expect(found.map((record) => record?.title)).toEqual([...publication.strategy.measures.values()].map((measure) => measure[`name_${language}`]));
    expect(found.map((record) => record?.names)).toEqual([...publication.strategy.measures.values()].map((measure) => [measure[`name_${other(language)}`]]));
  });

  test('each has its language, a title, and an address of its own', () => {
    expect(records.filter((record) => record.language !== language || record.title.trim() === '')).toEqual([]);
    expect(byAddress.size).toBe(records.length);
  });

  test('each leads to a page that there is', () => {
    const pages = new Set(pageSteps(publication).map((steps) => address(language, ...steps)));
    expect(records.map(({ href }) => href.split('#')[0] ?? '').filter((page) => !pages.has(page))).toEqual([]);
  });
});

test('a record holds what its page says', () => {
  const record = searchRecords(samplePublication(), 'en').find(({ href }) => href === '/measures/lamps/');
  expect(record).toMatchObject({ kind: 'Measures', names: ['새 등'] });
  expect(record?.text.split('\n')).toEqual(['Lamps are changed.', 'The law on lamps', 'The lamp fund', 'up to KRW 1.7 trillion cap in English. A fine of KRW 1 trillion becomes a levy of KRW 1.7 trillion.', '5–10 percent range in English. Of 5–10 percent.', 'passed-on in English.', 'Harbour board']);
});

test.each([['fine', ['벌금', 'penalty']]])('a term is found by its other names: %s', (title, names) =>
  expect(searchRecords(samplePublication(), 'en').find((record) => record.title === title)?.names).toEqual(names));
