import { put, replace } from '../../package/sample-package.ts';
import { changeJson } from '../../strategy/sample-strategy.ts';
import { added, inBoth, type Broken } from './broken.ts';

const SITE = 'content/site.json';
const ABOUT = 'content/pages/about';
const LAMPS = 'content/explainers/lamps';
const site = (change: Readonly<Record<string, unknown>>) => changeJson<object>(SITE, (value) => { Object.assign(value, change); });
const queries = (...lines: readonly string[]) => put('content/search/queries.csv', `id,language,query,kind,pages,note\n${lines.map((line) => `${line}\n`).join('')}`);

/** Texts that say what the data do not, not the same in both languages, or more than words. */
export const WORDS: readonly Broken[] = [
  ['no front matter', [put(`${ABOUT}/en.mdx`, 'Tests.\n')], ['content/pages/about/en.mdx:1:1 expected front matter between lines of ---, found none – begin with ---, title, description and ---']],
  ['front matter that is no YAML', [replace(`${ABOUT}/en.mdx`, 'title: "About"', 'title: "About')], ['content/pages/about/en.mdx:2:14 expected YAML, found Missing closing "quote – correct the front matter']],
  ['front matter of aliases', [replace(`${ABOUT}/en.mdx`, 'title: "About"', 'title: &a "About"\norder: *a')], ['content/pages/about/en.mdx:3:8 expected a value, found the alias *a – write the value itself']],
  ['front matter with a property of its own', [inBoth(ABOUT, '---\n\n', 'author: x\n---\n\n')], [
    'content/pages/about/en.mdx:4:1 author: expected one of title, description, order, pillar, measures, checked_against, answers, found "author" – correct or delete it',
    'content/pages/about/ko.mdx:4:1 author: expected one of title, description, order, pillar, measures, checked_against, answers, found "author" – correct or delete it',
  ]],
  ['a title of spaces', [replace(`${ABOUT}/en.mdx`, 'title: "About"', 'title: " "')], ['content/pages/about/en.mdx:2:1 title: expected a text, found " " – write it in quotes']],
  ['an import', [added(ABOUT, 'import a from "node:fs"')], [
    String.raw`content/pages/about/en.mdx:8:1 expected prose and components, found "import a from \"node:fs\"" – delete the code`,
    String.raw`content/pages/about/ko.mdx:8:1 expected prose and components, found "import a from \"node:fs\"" – delete the code`,
  ]],
  ['an export', [added(ABOUT, 'export const a = process.env')], [
    'content/pages/about/en.mdx:8:1 expected prose and components, found "export const a = process.env" – delete the code',
    'content/pages/about/ko.mdx:8:1 expected prose and components, found "export const a = process.env" – delete the code',
  ]],
  ['an expression', [added(ABOUT, '{process.exit()}')], [
    'content/pages/about/en.mdx:8:1 expected prose and components, found "process.exit()" – delete the code',
    'content/pages/about/ko.mdx:8:1 expected prose and components, found "process.exit()" – delete the code',
  ]],
  ['a script', [added(ABOUT, '<script>alert()</script>')], [
    'content/pages/about/en.mdx:8:1 script: expected one of the components Fact, Evidence, Measure, WasNow, Chart, StateCases, Endpoints, Piece, found "script" – correct its name or delete it',
    'content/pages/about/ko.mdx:8:1 script: expected one of the components Fact, Evidence, Measure, WasNow, Chart, StateCases, Endpoints, Piece, found "script" – correct its name or delete it',
  ]],
  ['an element with a handler', [added(ABOUT, '<img src="x" onerror="alert()" />')], [
    'content/pages/about/en.mdx:8:1 img: expected one of the components Fact, Evidence, Measure, WasNow, Chart, StateCases, Endpoints, Piece, found "img" – correct its name or delete it',
    'content/pages/about/ko.mdx:8:1 img: expected one of the components Fact, Evidence, Measure, WasNow, Chart, StateCases, Endpoints, Piece, found "img" – correct its name or delete it',
  ]],
  ['a frame', [added(ABOUT, '<iframe src="https://example.org/"></iframe>')], [
    'content/pages/about/en.mdx:8:1 iframe: expected one of the components Fact, Evidence, Measure, WasNow, Chart, StateCases, Endpoints, Piece, found "iframe" – correct its name or delete it',
    'content/pages/about/ko.mdx:8:1 iframe: expected one of the components Fact, Evidence, Measure, WasNow, Chart, StateCases, Endpoints, Piece, found "iframe" – correct its name or delete it',
  ]],
  ['an attribute as code', [added(ABOUT, '<Fact id={globalThis} />')], [
    'content/pages/about/en.mdx:8:1 Fact: expected attributes as texts in quotes, found id – write name="value"',
    'content/pages/about/ko.mdx:8:1 Fact: expected attributes as texts in quotes, found id – write name="value"',
  ]],
  ['a picture from elsewhere', [added(ABOUT, '![x](https://example.org/x.png)')], [
    'content/pages/about/en.mdx:8:1 expected no picture: a chart has its words and its table in every language, found "https://example.org/x.png" – declare a chart and write <Chart slug="…" />',
    'content/pages/about/ko.mdx:8:1 expected no picture: a chart has its words and its table in every language, found "https://example.org/x.png" – declare a chart and write <Chart slug="…" />',
  ]],
  ['a link to a script', [added(ABOUT, '[x](javascript:alert())')], [
    'content/pages/about/en.mdx:8:1 expected a link to an https or mail address, found "javascript:alert()" – write the whole address; to a page of this site by <Measure id="…" /> or <Evidence id="…" />',
    'content/pages/about/ko.mdx:8:1 expected a link to an https or mail address, found "javascript:alert()" – write the whole address; to a page of this site by <Measure id="…" /> or <Evidence id="…" />',
  ]],
  ['a link to a script, spelt otherwise', [added(ABOUT, '[x](JaVa&#115;cript&colon;alert())')], [
    'content/pages/about/en.mdx:8:1 expected a link to an https or mail address, found "JaVascript:alert()" – write the whole address; to a page of this site by <Measure id="…" /> or <Evidence id="…" />',
    'content/pages/about/ko.mdx:8:1 expected a link to an https or mail address, found "JaVascript:alert()" – write the whole address; to a page of this site by <Measure id="…" /> or <Evidence id="…" />',
  ]],
  ['a link to a script by name', [added(ABOUT, '[x][y]\n\n[y]: data:text/html,x')], [
    'content/pages/about/en.mdx:10:1 expected a link to an https or mail address, found "data:text/html,x" – write the whole address; to a page of this site by <Measure id="…" /> or <Evidence id="…" />',
    'content/pages/about/ko.mdx:10:1 expected a link to an https or mail address, found "data:text/html,x" – write the whole address; to a page of this site by <Measure id="…" /> or <Evidence id="…" />',
  ]],
  ['an unclosed component', [added(ABOUT, '<Fact id="cap">')], [
    'content/pages/about/en.mdx:8:1 expected MDX, found Expected a closing tag for `<Fact>` – write "<" and "{" of prose as words, and close each component',
    'content/pages/about/ko.mdx:8:1 expected MDX, found Expected a closing tag for `<Fact>` – write "<" and "{" of prose as words, and close each component',
  ]],
  ['a comment of HTML', [added(ABOUT, '<!-- x -->')], [
    'content/pages/about/en.mdx:8:2 expected MDX, found Unexpected character `!` (U+0021) before name, expected a character that can start a name, such as a letter, `$`, or `_` (note: to create a comment in MDX, use `{/* text */}`) – write "<" and "{" of prose as words, and close each component',
    'content/pages/about/ko.mdx:8:2 expected MDX, found Unexpected character `!` (U+0021) before name, expected a character that can start a name, such as a letter, `$`, or `_` (note: to create a comment in MDX, use `{/* text */}`) – write "<" and "{" of prose as words, and close each component',
  ]],
  ['a reference to what turns the direction', [added(ABOUT, 'a&#x202e;b')], [
    'content/pages/about/en.mdx:8:1 expected text, found the character U+202E, which cannot be seen and changes how others are read – delete it',
    'content/pages/about/ko.mdx:8:1 expected text, found the character U+202E, which cannot be seen and changes how others are read – delete it',
  ]],
  ['a fact that is none', [inBoth(LAMPS, 'id="range"', 'id="rang"')], [
    'content/explainers/lamps/en.mdx:14:37 Evidence: expected the id of a fact, found "rang" – correct it, or add the row',
    'content/explainers/lamps/ko.mdx:14:35 Evidence: expected the id of a fact, found "rang" – correct it, or add the row',
  ]],
  ['a fact without the value that is shown', [inBoth(LAMPS, '<Evidence id="range" />', '<Fact id="range" show="was" />')], [
    'content/explainers/lamps/en.mdx:14:37 Fact: expected a fact with value_before, found "range" without – use <Evidence id="…" />, or another fact',
    'content/explainers/lamps/ko.mdx:14:35 Fact: expected a fact with value_before, found "range" without – use <Evidence id="…" />, or another fact',
  ]],
  ['a component that is none', [inBoth(LAMPS, '<Measure ', '<Measures ')], [
    'content/explainers/lamps/en.mdx:14:61 Measures: expected one of the components Fact, Evidence, Measure, WasNow, Chart, StateCases, Endpoints, Piece, found "Measures" – correct its name or delete it',
    'content/explainers/lamps/ko.mdx:14:59 Measures: expected one of the components Fact, Evidence, Measure, WasNow, Chart, StateCases, Endpoints, Piece, found "Measures" – correct its name or delete it',
  ]],
  ['a component that every object has', [inBoth(LAMPS, '<Measure id="lamps" />', '<constructor id="lamps" />')], [
    'content/explainers/lamps/en.mdx:14:61 constructor: expected one of the components Fact, Evidence, Measure, WasNow, Chart, StateCases, Endpoints, Piece, found "constructor" – correct its name or delete it',
    'content/explainers/lamps/ko.mdx:14:59 constructor: expected one of the components Fact, Evidence, Measure, WasNow, Chart, StateCases, Endpoints, Piece, found "constructor" – correct its name or delete it',
  ]],
  ['an attribute that is none', [inBoth(LAMPS, '<Measure id="lamps" />', '<Measure id="lamps" style="color: red" />')], [
    'content/explainers/lamps/en.mdx:14:61 Measure: expected no other attributes than id, found "style" – correct its name or delete it',
    'content/explainers/lamps/ko.mdx:14:59 Measure: expected no other attributes than id, found "style" – correct its name or delete it',
  ]],
  ['an attribute twice', [inBoth(LAMPS, '<Measure id="lamps" />', '<Measure id="keepers" id="lamps" />')], [
    'content/explainers/lamps/en.mdx:14:61 Measure: expected each attribute once, found id, id – delete one of the two',
    'content/explainers/lamps/ko.mdx:14:59 Measure: expected each attribute once, found id, id – delete one of the two',
  ]],
  ['a component around a text', [inBoth(LAMPS, '<Measure id="lamps" />', '<Measure id="lamps">lost</Measure>')], [
    'content/explainers/lamps/en.mdx:14:61 Measure: expected a component without anything in it, found a text within – write <Measure … />, and the text beside it',
    'content/explainers/lamps/ko.mdx:14:59 Measure: expected a component without anything in it, found a text within – write <Measure … />, and the text beside it',
  ]],
  ['a chart that is none', [inBoth(LAMPS, 'slug="wrecks"', 'slug="../wrecks"')], [
    'content/explainers/lamps/en.mdx:18:1 Chart: expected the name of a chart in content/charts, found "../wrecks" – correct it, or declare the chart',
    'content/explainers/lamps/ko.mdx:18:1 Chart: expected the name of a chart in content/charts, found "../wrecks" – correct it, or declare the chart',
  ]],
  ['a measure that is none', [inBoth(LAMPS, '  - lamps', '  - lamp')], [
    'content/explainers/lamps/en.mdx:6:1 measures: expected ids of measures, found "lamp" – correct or delete it',
    'content/explainers/lamps/ko.mdx:6:1 measures: expected ids of measures, found "lamp" – correct or delete it',
  ]],
  ['a number written out', [replace(`${LAMPS}/en.mdx`, 'It was <Fact', 'It was KRW 1 trillion, or <Fact')], ['content/explainers/lamps/en.mdx:14:8 expected a number that comes from the data, found "KRW 1 trillion" – write <Fact id="cap" show="was" />, or the fact that is meant']],
  ['a wording that the glossary avoids', [replace(`${LAMPS}/en.mdx`, 'It was <Fact', 'The penalty was <Fact')], ['content/explainers/lamps/en.mdx:14:5 expected the wording of the glossary, "fine", found "penalty" – write fine']],
  ['a particle that does not follow', [replace(`${LAMPS}/ko.mdx`, '상한은 <Fact id="cap" />.', '상한은 <Fact id="cap" />를 넘지 않는다.')], ['content/explainers/lamps/ko.mdx:11:22 expected the particle "을" after "최대 1조 7,000억 원", found "를" – write 을']],
  ['a heading in one language', [replace(`${LAMPS}/ko.mdx`, '## 이전', '이전')], [
    'content/explainers/lamps/ko.mdx:1:1 section: expected the references of content/explainers/lamps/en.mdx:1, found Chart wrecks extra, Evidence range extra, Fact cap was extra, Measure lamps extra, WasNow cap extra – give both languages the same references in this section',
    'content/explainers/lamps/ko.mdx:1:1 heading: expected a heading of depth 2, as in content/explainers/lamps/en.mdx:12, found none – give both languages the same headings',
  ]],
  ['a fact in one language', [replace(`${LAMPS}/ko.mdx`, ' <Evidence id="range" />', '')], ['content/explainers/lamps/ko.mdx:12:1 section: expected the references of content/explainers/lamps/en.mdx:12, found Evidence range missing – give both languages the same references in this section']],
  ['a twin that changed since', [replace(`${ABOUT}/ko.mdx`, '---\n\n', 'checked_against: "00000000"\n---\n')], ['content/pages/about/ko.mdx:4:1 checked_against: expected "632dfd34", the fingerprint of content/pages/about/en.mdx as it stands, found "00000000" – compare the two texts, then write checked_against: "632dfd34"']],
  ['no answers', [inBoth(LAMPS, 'answers: { what: "{cap}", changed: "{cap}", when: "{passed-on:date}", whom: "{pupils}", know: "{cap:evidence}" }\n', '')], [
    'content/explainers/lamps/en.mdx:1:1 answers: expected answers to what, changed, when, whom, know, found none – write answers: and a line for each question, naming facts',
    'content/explainers/lamps/ko.mdx:1:1 answers: expected answers to what, changed, when, whom, know, found none – write answers: and a line for each question, naming facts',
  ]],
  ['an answer without a fact', [inBoth(LAMPS, 'what: "{cap}"', 'what: "much"')], [
    'content/explainers/lamps/en.mdx:8:1 answers.what: expected an answer that names a fact, such as {fact-id}, found one without – write what: "… {fact-id} …"',
    'content/explainers/lamps/ko.mdx:8:1 answers.what: expected an answer that names a fact, such as {fact-id}, found one without – write what: "… {fact-id} …"',
  ]],
  ['site.json with a property of its own', [site({ theme: 'dark' })], ['content/site.json:43:12 theme: expected a property that is known here, found "theme" – correct its name or delete it']],
  ['site.json without its name in Korean', [site({ name: { en: 'Lights' } })], ['content/site.json:2:11 name: expected a property "ko", found none – add it']],
  ['a contact that is a script', [site({ contact: 'javascript:alert()' })], ['content/site.json:43:14 contact: expected an e-mail address, or a web address that begins with https://, found "javascript:alert()" – write it as name@example.org']],
  ['a licence with markup', [site({ licence: { name: { en: 'x', ko: 'x' }, address: 'https://example.org/"><script>' } })], [String.raw`content/site.json:27:16 licence.address: expected text that matches ^https://[^\s<>"]+$, found "https://example.org/\"><script>" – correct the value`]],
  ['a first sentence that names no fact', [site({ lede: { en: 'Since {cup:date}.', ko: '{cup:date}부터.' } })], [
    'content/site.json:15:11 lede.en: expected the id of a fact, found "cup" – correct it, or add the row',
    'content/site.json:16:11 lede.ko: expected the id of a fact, found "cup" – correct it, or add the row',
  ]],
  ['a home page that shows what does not change', [site({ home: { facts: [{ fact: 'range', name: { en: 'Range', ko: '범위' } }], charts: ['wreck'] } })], [
    'content/site.json:32:17 home.facts.0.fact: expected the id of a fact with was_now true, found "range" – correct it or delete it',
    'content/site.json:40:7 home.charts.0: expected the name of a chart in content/charts, found "wreck" – correct it or delete it',
  ]],
  ['a query of no kind', [queries('a,en,lamps,guess,/measures/lamps/,')], ['content/search/queries.csv:2:12 kind: expected one of name, particle, spacing, compound, chosung, synonym, amount, cross, misspelt, question, body, hanja, fact, chart, table, partial, nfd, found "guess" – write one of them, or add the new value to the schema']],
  ['a query to elsewhere', [queries('a,en,lamps,name,https://example.org/,')], ['content/search/queries.csv:2:17 pages: expected text that matches (/[a-z0-9-]+)+/(#[a-z0-9-]+)?( (/[a-z0-9-]+)+/(#[a-z0-9-]+)?){0,5}, found "https://example.org/" – write it like "/data/facts/ /glossary/#term"']],
  ['a query twice', [queries('a,en,lamps,name,/measures/lamps/,', 'b,en,lamps,name,/measures/lamps/ /measures/lamps/,')], [
    'content/search/queries.csv:3:6 language+query: expected values that no other row has together, found "en + lamps" as in line 2 – change one of the two rows, or delete one',
    'content/search/queries.csv:3:17 pages: expected each page once, found "/measures/lamps/" a second time – delete one of them',
  ]],
];
