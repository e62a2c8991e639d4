import { describe, expect, test } from 'vitest';
import { samplePublication } from '../../texts/sample-publication.ts';
import { proseMarkdown } from './prose-markdown.ts';

const publication = samplePublication();
const KEEPERS = '[Keepers](/measures/keepers/)';

describe('prose as Markdown prints what components print, however they are written', () => {
  test.each([
    ['a <Measure id="keepers" />.', `a ${KEEPERS}.`],
    ["<Measure id='keepers'/>", KEEPERS],
    ['<Measure\n  id="keepers"\n/>', KEEPERS],
    ['<Measure id="keepers"></Measure> b', `${KEEPERS} b`],
    ['- <Measure id="keepers" />\n\n> <Measure id="keepers" />', `- ${KEEPERS}\n\n> ${KEEPERS}`],
    ['`<Measure id="keepers" />` and `<Nothing />`', '`<Measure id="keepers" />` and `<Nothing />`'],
    ['~~~\n<Nothing />\n~~~', '~~~\n<Nothing />\n~~~'],
    [String.raw`\<b> &lt;b>`, String.raw`\<b> &lt;b>`],
  ])('%s', (body, markdown) => expect(proseMarkdown(publication, `\n${body}\n`, 'en')).toBe(markdown));
});
