import { describe, expect, test } from 'vitest';
import { replace, type Edit } from '../package/sample-package.ts';
import { answerParts } from './answers.ts';
import { sampleAfter } from './sample-publication.ts';

const EN = 'content/explainers/lamps/en.mdx';
const KO = 'content/explainers/lamps/ko.mdx';
const answered = (file: string, what: string): Edit => replace(file, 'order: 1', `order: 1\nanswers:\n  what: "${what}"\n  changed: "{cap:was}"\n  when: "{passed-on:date}"\n  whom: "{cap:evidence}"\n  know: "{cap:evidence}"`);

test('an answer is words and what prints a fact', () => {
  expect(answerParts('From {a:was} to {b}. {c:evidence}').map((part) => ('text' in part ? part.text : [part.reference.component, ...Object.values(part.reference.attributes)].join(' ')))).toEqual(['From ', 'Fact a was', ' to ', 'Fact b', '. ', 'Evidence c']);
});

describe('answers name facts, the same ones in both languages, and hold no bare figure', () => {
  test.each<[what: string, en: string, ko: string, lines: string[]]>([
    ['right ones', 'Up to {cap}.', '{cap}을 준다.', []],
    ['no fact', 'Much.', '{cap}을 준다.', [`${EN}:6:1 answers.what: expected an answer that names a fact, such as {fact-id}, found one without – write what: "… {fact-id} …"`, `${KO}:6:1 answers.what: expected the facts of the other language, none, found Fact cap – name the same facts in both`]],
    ['another fact', '{cap}', '{range}', [`${KO}:6:1 answers.what: expected the facts of the other language, Fact cap, found Fact range – name the same facts in both`]],
    ['a fact that is none', '{cup}', '{cup}', [EN, KO].map((file) => `${file}:6:1 answers.what: expected the id of a fact, found "cup" – correct it, or add the row`)],
    ['a bare figure', '{cap}, 34 percent', '{cap}', [`${EN}:6:1 answers.what: expected a number that comes from the data, found "34 percent" – add the fact to data/facts.csv and write <Fact id="…" />`]],
    ['a wrong particle', '{cap}', '{cap}를 준다.', [`${KO}:6:1 answers.what: expected the particle "을" after "최대 1조 7,000억 원", found "를" – write 을`]],
  ])('%s', (_, en, ko, lines) => expect(sampleAfter(answered(EN, en), answered(KO, ko)).lines).toEqual(lines));
});
