import { describe, expect, test } from 'vitest';
import { faultLine } from '../package/fault.ts';
import { readMdx } from './mdx.ts';

const FRONT = '---\ntitle: "T"\norder: 2\n---\n\n';
function read(text: string | Uint8Array) {
  const { mdx, faults } = readMdx('a.mdx', typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return { mdx, lines: faults.map(faultLine) };
}

describe('prose is read for its front matter, sections and references', () => {
  const { mdx, lines } = read(`${FRONT}Before <Fact id="a" />.\n\n## One **bold** heading\n\n가🙂 <Fact id="b" show="was" /> and\n<Evidence id="c" />\n\n### Two\n\n<Chart slug="d" />\n\n- A <Measure id="e" />\n`);
  test('without faults', () => expect(lines).toEqual([]));
  test('front matter, and the line of each property', () => {
    expect(mdx?.frontMatter).toEqual({ title: 'T', order: 2 });
    expect(['title', 'order', 'none'].map((name) => mdx?.lineOf(name))).toEqual([2, 3, 2]);
  });
  test('sections by heading', () => expect(mdx?.sections.map(({ depth, heading, line }) => [depth, heading, line])).toEqual([[0, '', 1], [2, 'One bold heading', 8], [3, 'Two', 13]]));
  test('references with attributes, lines and columns in characters', () =>
    expect(mdx?.sections.map(({ references }) => references)).toEqual([
      [{ component: 'Fact', attributes: { id: 'a' }, line: 6, column: 8 }],
      [{ component: 'Fact', attributes: { id: 'b', show: 'was' }, line: 10, column: 4 }, { component: 'Evidence', attributes: { id: 'c' }, line: 11, column: 1 }],
      [{ component: 'Chart', attributes: { slug: 'd' }, line: 15, column: 1 }, { component: 'Measure', attributes: { id: 'e' }, line: 17, column: 5 }],
    ]));
  test('words and components in the order they are read', () => {
    const read = mdx?.sections.map(({ pieces }) => pieces.map((piece) => (typeof piece === 'string' ? piece : `<${piece.attributes['id'] ?? piece.component}>`)).join('').split(/\s+/).join(' ').trim());
    expect(read).toEqual(['Before <a>.', '가🙂 <b> and <c>', '<Chart> A <e>']);
  });
  test('text without marks and components, its words apart', () =>
    expect(read(`${FRONT}## A *b* \`c\`\n\nd <Fact id="a" /> [e](https://example.org/)\\\nf\n\n1. g\n2. h\n`).mdx?.text.split(/\s+/).filter(Boolean)).toEqual(['A', 'b', 'c', 'd', 'e', 'f', 'g', 'h']));
});

describe('what is no prose is told at its place', () => {
  const CODE = 'delete the code';
  const HARM = 'expected text, found the character U+202E, which cannot be seen and changes how others are read – delete it';
  test.each<[what: string, text: string, lines: string[]]>([
    ['an import', `${FRONT}import a from 'a'\n`, [`a.mdx:6:1 expected prose and components, found "import a from 'a'" – ${CODE}`]],
    ['an export', `${FRONT}export const a = 1\n`, [`a.mdx:6:1 expected prose and components, found "export const a = 1" – ${CODE}`]],
    ['an expression in a line', `${FRONT}가🙂 {1 + 1} b\n`, [`a.mdx:6:4 expected prose and components, found "1 + 1" – ${CODE}`]],
    ['an expression by itself', `${FRONT}{process.env}\n`, [`a.mdx:6:1 expected prose and components, found "process.env" – ${CODE}`]],
    ['an attribute as code', `${FRONT}<Fact id={a} />\n`, ['a.mdx:6:1 Fact: expected attributes as texts in quotes, found id – write name="value"']],
    ['an attribute without value', `${FRONT}<Fact id />\n`, ['a.mdx:6:1 Fact: expected attributes as texts in quotes, found id – write name="value"']],
    ['attributes spread', `${FRONT}<Fact {...a} />\n`, ['a.mdx:6:1 Fact: expected attributes as texts in quotes, found code – write name="value"']],
    ['a picture', `${FRONT}![A view](view.png)\n`, ['a.mdx:6:1 expected no picture: a chart has its words and its table in every language, found "view.png" – declare a chart and write <Chart slug="…" />']],
    ...['javascript:alert(1)', '/measures/', 'http://example.org/'].map((address): [string, string, string[]] => [`a link to ${address}`, `${FRONT}A [link](${address})\n`, [`a.mdx:6:3 expected a link to an https or mail address, found "${address}" – write the whole address; to a page of this site by <Measure id="…" /> or <Evidence id="…" />`]]),
    ['links to elsewhere', `${FRONT}A [link](https://example.org/a) and [mail](mailto:a@example.org)\n`, []],
    ['no front matter', 'Text\n', ['a.mdx:1:1 expected front matter between lines of ---, found none – begin with ---, title, description and ---']],
    ['front matter twice the same', '---\ntitle: a\ntitle: b\n---\n', ['a.mdx:3:1 expected YAML, found Map keys must be unique – correct the front matter']],
    ['an alias', '---\na: &b [x]\nc: [*b, *b]\n---\n', ['a.mdx:3:5 expected a value, found the alias *b – write the value itself', 'a.mdx:3:9 expected a value, found the alias *b – write the value itself']],
    ['a tag', '---\na: !!js/function x\n---\n', ['a.mdx:2:4 expected YAML, found Unresolved tag: tag:yaml.org,2002:js/function – correct the front matter']],
    ['a name that is none', '---\n[a, b]: c\n---\n', ['a.mdx:2:1 expected a name before each colon, found another value – write a name, in quotes if need be']],
    ['an escape in front matter that turns the direction', '---\na: b\ntitle: "a\\u202e"\n---\n', [`a.mdx:3:8 ${HARM}`]],
    ['references to what no text may hold', `${FRONT}가 a&#x202e; [b](https://example.org/ "&#x202e;")\n`, [`a.mdx:6:1 ${HARM}`, `a.mdx:6:13 ${HARM}`]],
    ['an address that is a link by itself', `${FRONT}See http://example.org/ or www.example.org or https://example.org/.\n`, ['http://example.org/', 'http://www.example.org'].map((url, index) => `a.mdx:6:${[5, 28][index] ?? 0} expected a link to an https or mail address, found "${url}" – write the whole address; to a page of this site by <Measure id="…" /> or <Evidence id="…" />`)],
    ['a footnote', `${FRONT}a[^b]\n\n[^b]: c\n`, ['a.mdx:8:1 expected no footnote: what is to be read stands in the text, found one – write it there, or show the evidence by <Evidence id="…" />']],
    ['quotations without end', `${FRONT}${'> '.repeat(60)}a\n`, ['a.mdx:6:1 expected prose, found more than 50 levels of quotations, lists and components – write a flatter text']],
    ['quotations line by line', `${FRONT}${Array.from({ length: 60 }, (_, depth) => `${'>'.repeat(depth + 1)} a`).join('\n\n')}\n`, ['a.mdx:106:1 expected prose, found more than 50 levels of quotations, lists and components – write a flatter text']],
    ['components without end', `${FRONT}${'<Fact>'.repeat(60)}${'</Fact>'.repeat(60)}\n`, ['a.mdx:6:301 expected prose, found more than 50 levels of quotations, lists and components – write a flatter text']],
    ['code without end', `${FRONT}a\n${'{*@*}'.repeat(300)}\n`, ['a.mdx:7:1 expected prose and components, found 300 braces – delete the code']],
    ['front matter that is no YAML', '---\ntitle: "a\n---\n', ['a.mdx:2:10 expected YAML, found Missing closing "quote – correct the front matter']],
  ])('%s', (_, text, lines) => expect(read(text).lines).toEqual(lines));

  const WORDS = 'write "<" and "{" of prose as words, and close each component';
  test.each<[what: string, text: string, line: string]>([
    ['an unclosed component', `${FRONT}a\n\n<Fact id="a">\n\nb\n`, `a.mdx:8:1 expected MDX, found Expected a closing tag for \`<Fact>\` – ${WORDS}`],
    ['an unclosed component in a line', `${FRONT}가🙂 <Fact id="a"> b\n`, `a.mdx:6:4 expected MDX, found Expected a closing tag for \`<Fact>\` before the end of \`paragraph\` – ${WORDS}`],
    ['another closing tag', `${FRONT}<Fact>\n</Chart>\n`, `a.mdx:7:1 expected MDX, found Unexpected closing tag \`</Chart>\`, expected corresponding closing tag for \`<Fact>\` – ${WORDS}`],
    ['a comparison sign', `${FRONT}가🙂 a <5\n`, `a.mdx:6:7 expected MDX, found Unexpected character \`5\` (U+0035) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\` – ${WORDS}`],
    ['a lone brace', `${FRONT}a { b\n`, `a.mdx:6:6 expected MDX, found Unexpected end of file in expression, expected a corresponding closing brace for \`{\` – ${WORDS}`],
  ])('MDX that does not parse: %s', (_, text, line) => expect(read(text)).toEqual({ mdx: undefined, lines: [line] }));

  test('a file that is no text is told as that alone', () => {
    const { mdx, lines } = read(Uint8Array.of(0xff, 0xfe, 0x41, 0));
    expect(mdx).toBeUndefined();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^a\.mdx:1:1 expected text in UTF-8, found UTF-16/);
  });
});
