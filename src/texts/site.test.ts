import { describe, expect, test } from 'vitest';
import { put, remove, replace, type Edit } from '../package/sample-package.ts';
import { changeJson } from '../strategy/sample-strategy.ts';
import { sampleAfter, samplePublication } from './sample-publication.ts';

const FILE = 'content/site.json';
const site = (edit: (site: Record<string, unknown>) => void) => changeJson(FILE, edit);

test('a site says who publishes what', () => expect(samplePublication().site).toMatchObject({ name: { en: 'Lights', ko: '등불' }, home: { facts: [{ fact: 'cap' }], charts: ['wrecks'] } }));

describe('each fault of site.json is told at its place', () => {
  test.each<[what: string, edit: Edit, lines: string[]]>([
    ['no file', remove(FILE), [`${FILE}:1:1 expected a file ${FILE}, found none – write it`]],
    ['no name', site((one) => { delete one['name']; }), [`${FILE}:1:1 expected a property "name", found none – add it`]],
    ['a name in one language', site((one) => { one['name'] = { en: 'Lights' }; }), [`${FILE}:2:11 name: expected a property "ko", found none – add it`]],
    ['an empty name', site((one) => { one['name'] = { en: 'Lights', ko: '' }; }), [`${FILE}:4:11 name.ko: expected text, and not only spaces, found nothing – write it`]],
    ['a headline of spaces', site((one) => { one['headline'] = { en: ' ', ko: '\u3000' }; }), [
      `${FILE}:11:11 headline.en: expected text, and not only spaces, found " " – write it`, `${FILE}:12:11 headline.ko: expected text, and not only spaces, found "\u3000" – write it`,
    ]],
    ['another property', site((one) => { one['colour'] = 'red'; }), [`${FILE}:43:13 colour: expected a property that is known here, found "colour" – correct its name or delete it`]],
    ['a licence that is not read over HTTPS', replace(FILE, 'https://', 'http://'), [`${FILE}:27:16 licence.address: expected text that matches ^https://[^\\s<>"]+$, found "http://creativecommons.org/publicdomain/zero/1.0/" – correct the value`]],
    ['a fact that is none', replace(FILE, '"cap"', '"cup"'), [`${FILE}:32:17 home.facts.0.fact: expected the id of a fact with was_now true, found "cup" – correct it or delete it`]],
    ['a fact that changes nothing', replace(FILE, '"cap"', '"range"'), [`${FILE}:32:17 home.facts.0.fact: expected the id of a fact with was_now true, found "range" – correct it or delete it`]],
    ['a chart that is none', replace(FILE, '"wrecks"', '"wreck"'), [`${FILE}:40:7 home.charts.0: expected the name of a chart in content/charts, found "wreck" – correct it or delete it`]],
    ...['javascript:alert(1)', 'javascript:alert("a@b.c")', 'http://example.org/', 'name@example', 'name@example.org?bcc=x@example.org', ' name@example.org', ''].map((contact): [string, Edit, string[]] =>
      [`a contact ${contact}`, site((one) => { one['contact'] = contact; }), [`${FILE}:43:14 contact: expected an e-mail address, or a web address that begins with https://, found ${contact === '' ? 'nothing' : JSON.stringify(contact)} – write it as name@example.org`]]),
    ...['name@example.org', 'https://example.org/contact?to=us'].map((contact): [string, Edit, string[]] => [`a contact ${contact}`, site((one) => { one['contact'] = contact; }), []]),
    ['a bare date in the lede', site((one) => { one['lede'] = { en: 'On 2 March 2020.', ko: '2020년 3월 2일.' }; }), [
      `${FILE}:15:11 lede.en: expected a number that comes from the data, found "2 March 2020" – write <Fact id="passed-on" show="date" />, or the fact that is meant`, `${FILE}:16:11 lede.ko: expected a number that comes from the data, found "2020년 3월 2일" – write <Fact id="passed-on" show="date" />, or the fact that is meant`,
    ]],
    ['a date by reference', site((one) => { one['lede'] = { en: 'On {passed-on:date}.', ko: '{passed-on:date}에.' }; }), []],
    ['a reference in one language', site((one) => { one['lede'] = { en: 'On {passed-on:date}.', ko: '그날.' }; }), [`${FILE}:16:11 lede.ko: expected the facts of the other language, Fact passed-on date, found none – name the same facts in both`]],
    ['a fact that is none in the lede', site((one) => { one['lede'] = { en: '{cup}.', ko: '{cup}.' }; }), ['15', '16'].map((line) => `${FILE}:${line}:11 lede.${line === '15' ? 'en' : 'ko'}: expected the id of a fact, found "cup" – correct it, or add the row`)],
    ['a headline with an amount', site((one) => { one['headline'] = { en: 'KRW 1.7 trillion', ko: '모두 빛을' }; }), [`${FILE}:11:11 headline.en: expected a number that comes from the data, found "KRW 1.7 trillion" – write <Fact id="cap" />, or the fact that is meant`]],
    ['a wording off the glossary', site((one) => { one['headline'] = { en: 'More penalty', ko: '더' }; }), [`${FILE}:11:11 headline.en: expected the wording of the glossary, "fine", found "penalty" – write fine`]],
    ['neither facts nor charts', site((one) => { delete one['home']; }), []],
  ])('%s', (_, edit, lines) => expect(sampleAfter(edit).lines).toEqual(lines));

  test('what is no JSON is told as that alone', () => {
    const { lines } = sampleAfter(put(FILE, '{\n'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^content\/site\.json:\d:\d expected JSON, found /);
  });
});
