import { describe, expect, test } from 'vitest';
import { replace, type Edit } from '../package/sample-package.ts';
import { ANSWERS, sampleAfter } from './sample-publication.ts';
import { wordedParts } from './worded-parts.ts';

const EN = 'content/explainers/lamps/en.mdx';
const KO = 'content/explainers/lamps/ko.mdx';
const answered = (file: string, what: string): Edit => replace(file, ANSWERS, `answers:\n  what: "${what}"\n  changed: "{cap:was}"\n  when: "{passed-on:date}"\n  whom: "{cap:evidence}"\n  know: "{cap:evidence}"`);

test('an answer is words and what prints a fact', () => {
  expect(wordedParts('From {a:was} to {b}. {c:evidence}').map((part) => ('text' in part ? part.text : [part.reference.component, ...Object.values(part.reference.attributes)].join(' ')))).toEqual(['From ', 'Fact a was', ' to ', 'Fact b', '. ', 'Evidence c']);
});

describe('answers name facts, the same ones in both languages, and hold no bare figure', () => {
  test.each<[what: string, en: string, ko: string, lines: string[]]>([
    ['right ones', 'Up to {cap}.', '{cap}을 준다.', []],
    ['no fact', 'Much.', '{cap}을 준다.', [`${EN}:9:1 answers.what: expected an answer that names a fact, such as {fact-id}, found one without – write what: "… {fact-id} …"`, `${KO}:9:1 answers.what: expected the facts of the other language, none, found Fact cap – name the same facts in both`]],
    ['another fact', '{cap}', '{range}', [`${KO}:9:1 answers.what: expected the facts of the other language, Fact cap, found Fact range – name the same facts in both`]],
    ['a fact that is none', '{cup}', '{cup}', [EN, KO].map((file) => `${file}:9:1 answers.what: expected the id of a fact, found "cup" – correct it, or add the row`)],
    ['a bare figure', '{cap}, 34 percent', '{cap}', [`${EN}:9:1 answers.what: expected a number that comes from the data, found "34 percent" – add the fact to data/facts.csv and write <Fact id="…" />`]],
    ['a number in one language', '{cap} in 2019', '{cap}', [`${KO}:9:1 answers.what: expected the numbers of the English text, 2019, found " " – make both texts say the same`]],
    ['a wrong particle', '{cap}', '{cap}를 준다.', [`${KO}:9:1 answers.what: expected the particle "을" after "최대 1조 7,000억 원", found "를" – write 을`]],
  ])('%s', (_, en, ko, lines) => expect(sampleAfter(answered(EN, en), answered(KO, ko)).lines).toEqual(lines));

  test('an explainer without any is told in both languages', () => {
    const none = (file: string): Edit => replace(file, `${ANSWERS}\n`, '');
    expect(sampleAfter(none(EN), none(KO)).lines).toEqual([EN, KO].map((file) => `${file}:1:1 answers: expected answers to what, changed, when, whom, know, found none – write answers: and a line for each question, naming facts`));
  });
});
