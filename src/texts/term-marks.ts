import { address } from '../i18n/address.ts';
import type { Language } from '../i18n/language.ts';
import { word } from '../i18n/words.ts';
import type { Term } from '../strategy/strategy.ts';
import { alternatives } from './alternatives.ts';
import { currentPublication } from './publication.ts';

interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

/** Where terms are not marked: in headings and links, and in what components print. */
const CLOSED = ['a', 'h1', 'h2', 'h3', 'h4', 'code', 'pre', 'button'];

/**
 * A rehype plugin for prose: a term of the glossary, where a text uses it first, becomes a button that opens its plain
 * meaning (HTML popover: no script). Which language it is, the file's name says.
 */
export function rehypeTerms() {
  return (tree: Node, file: { path?: string; history?: readonly string[] }) => {
    const name = file.path ?? file.history?.at(-1) ?? '';
    const language = /\/(en|ko)\.mdx$/.exec(name)?.[1] as Language | undefined;
    const { terms } = currentPublication().strategy;
    if (language === undefined || terms.size === 0) return;
    // A term of one syllable, such as 만, cannot be told from the beginning of another word.
    const byName = new Map([...terms.values()].map((term) => [term[`term_${language}`].toLowerCase(), term] as const).filter(([one]) => one.length > 1));
    const names = alternatives(byName.keys());
    const pattern = language === 'en' ? new RegExp(`(?<![\\p{L}\\d-])(?:${names})(?![\\p{L}\\d-])`, 'giu') : new RegExp(`(?<!\\p{L})(?:${names})`, 'gu');
    const seen = new Set<Term>();
    const visit = (node: Node) => {
      if (CLOSED.includes(node.tagName ?? '') || node.type.startsWith('mdx')) return;
      node.children = node.children?.flatMap((child) => {
        if (child.type !== 'text') {
          visit(child);
          return [child];
        }
        return marked(child.value ?? '', pattern, (found) => {
          const term = byName.get(found.toLowerCase());
          if (term === undefined || seen.has(term)) return undefined;
          seen.add(term);
          return term;
        }, language);
      }) ?? [];
    };
    visit(tree);
  };
}

function marked(text: string, pattern: RegExp, first: (found: string) => Term | undefined, language: Language): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const term = first(match[0]);
    if (term === undefined) continue;
    nodes.push({ type: 'text', value: text.slice(from, match.index) }, ...termMark(match[0], term, language));
    from = match.index + match[0].length;
  }
  nodes.push({ type: 'text', value: text.slice(from) });
  return nodes.filter((node) => node.value !== '');
}

function termMark(found: string, term: Term, language: Language): Node[] {
  const id = `term-${term.id}`;
  const text = (value: string): Node => ({ type: 'text', value });
  const element = (tagName: string, properties: Record<string, unknown>, ...children: Node[]): Node => ({ type: 'element', tagName, properties, children });
  return [
    element('button', { type: 'button', class: 'term-mark', popovertarget: id }, text(found)),
    // It takes the focus when it opens and gives it back when it closes, both without script.
    element('span', { id, class: 'term-note', popover: 'auto', role: 'dialog', 'aria-label': term[`term_${language}`], tabindex: '-1', autofocus: true }, element('button', { type: 'button', class: 'quiet close', popovertarget: id, popovertargetaction: 'hide' }, text(word(language, 'close'))), element('b', {}, text(term[`term_${language}`])), text(`: ${term[`plain_${language}`]} `), element('a', { href: `${address(language, 'glossary')}#${term.id}` }, text(word(language, 'glossary')))),
  ];
}
