import { describe, expect, test } from 'vitest';
import { put, remove, replace, type Edit } from '../package/sample-package.ts';
import { changeJson } from '../strategy/sample-strategy.ts';
import { sampleAfter, samplePublication } from './sample-publication.ts';

const FILE = 'content/site.json';
const site = (edit: (site: Record<string, unknown>) => void) => changeJson(FILE, edit);

test('a site says who publishes what', () => expect(samplePublication().site).toMatchObject({ name: { en: 'Lights', ko: '등불' }, home: { facts: ['cap'], charts: ['wrecks'] } }));

describe('each fault of site.json is told at its place', () => {
  test.each<[what: string, edit: Edit, lines: string[]]>([
    ['no file', remove(FILE), [`${FILE}:1:1 expected a file ${FILE}, found none – write it`]],
    ['no name', site((one) => { delete one['name']; }), [`${FILE}:1:1 expected a property "name", found none – add it`]],
    ['a name in one language', site((one) => { one['name'] = { en: 'Lights' }; }), [`${FILE}:2:11 name: expected a property "ko", found none – add it`]],
    ['an empty name', site((one) => { one['name'] = { en: 'Lights', ko: '' }; }), [`${FILE}:4:11 name.ko: expected at least 1 character, found nothing – write more`]],
    ['another property', site((one) => { one['colour'] = 'red'; }), [`${FILE}:37:13 colour: expected a property that is known here, found "colour" – correct its name or delete it`]],
    ['a licence that is not read over HTTPS', replace(FILE, 'https://', 'http://'), [`${FILE}:27:16 licence.address: expected text that matches ^https://, found "http://creativecommons.org/publicdomain/zero/1.0/" – correct the value`]],
    ['a fact that is none', replace(FILE, '"cap"', '"cup"'), [`${FILE}:31:7 home.facts.0: expected the id of a fact, found "cup" – correct it or delete it`]],
    ['a chart that is none', replace(FILE, '"wrecks"', '"wreck"'), [`${FILE}:34:7 home.charts.0: expected the name of a chart in content/charts, found "wreck" – correct it or delete it`]],
    ['neither facts nor charts', site((one) => { delete one['home']; }), []],
  ])('%s', (_, edit, lines) => expect(sampleAfter(edit).lines).toEqual(lines));

  test('what is no JSON is told as that alone', () => {
    const { lines } = sampleAfter(put(FILE, '{\n'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^content\/site\.json:\d:\d expected JSON, found /);
  });
});
