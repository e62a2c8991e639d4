import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { plain } from './markdown.ts';

interface Node { readonly type: string; readonly value?: string; readonly children?: readonly Node[] }
interface Linked { readonly url?: string; readonly children?: readonly Linked[] }
const read = (markdown: string): Node => unified().use(remarkParse).parse(markdown) as Node;

describe('a text stays a text in Markdown', () => {
  test.each([
    'A plain text, of 2020–2021 (see below): as_of, 3 - 2 = 1.', '<script>alert()</script>', '<img src=x onerror=alert()>', '[a](javascript:alert())', '![a](https://example.org/a.png)', '`code` and ``code``', '*a* _b_ **c** __d__ ~e~', '# a', '- a', '+ a', '1. a', '2) a', '=== a', '> a', '&lt;b&gt; &#60;', 'a | b', '\\<b>', '<https://example.org/>', '---', '*', '[a]: https://example.org/', '&amp;lt;', '한글 *강조*', '!', 'R&D',
  ])('%s', (text) => {
    const { children } = read(plain(text));
    expect(children?.map(({ type, children: inner }) => [type, inner?.map((node) => [node.type, node.value])])).toEqual([['paragraph', [['text', text]]]]);
  });

  test('after a space or a tab too', () => expect([plain(' # a'), plain('\t- a'), plain('\t\t<b>')]).toEqual([' \\# a', ' \\- a', ' \\<b\\>']));
  test.each(['<https://example.org/~a>', 'www.example.org/*'])('an address is linked as it is written: %s', (text) => {
    const urls = (node: Linked): readonly string[] => [...(node.url === undefined ? [] : [node.url]), ...(node.children ?? []).flatMap(urls)];
    expect(urls(unified().use(remarkParse).use(remarkGfm).parse(plain(text)) as Linked).join()).not.toMatch(/\\/);
  });
  test('on one line', () => expect(plain('a\n\n# b')).toBe('a # b'));
  test('as people write it, where nothing would be markup', () => expect(plain('The day as_of, R&D and 5–10% (new) – done!')).toBe('The day as_of, R&D and 5–10% (new) – done!'));
  test('and a number with a decimal point begins no list', () => expect([plain('6.8%'), plain('6. 8'), plain('6.')]).toEqual(['6.8%', '6\\. 8', '6\\.']));
});
