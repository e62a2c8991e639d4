import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Place } from '../package/place.ts';

/** A node of prose as the parser gives it; places count UTF-16 units in a line. */
export interface Node {
  readonly type: string;
  readonly depth?: number;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly title?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: Place & { readonly offset?: number }; readonly end: { readonly offset?: number } };
}

/** Why a text is no tree of prose, and where. */
export interface NoTree extends Place {
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
}

/** Prose has a handful of levels (a list in a quotation), and no braces; whoever walks along a tree calls himself for each level. */
const DEEPEST = 50;
/** The parser looks for code behind every brace, again and again up to the end of the text. */
const MOST_BRACES = 200;

/** A line that begins with more marks of quotations and lists than that: the parser would take its time to open them all. */
const NESTED = new RegExp(String.raw`^(?:[ \t]*(?:>|[-*+][ \t]|\d+[.)][ \t])){${DEEPEST + 1}}`, 'm');

// With what GitHub adds, as on the pages: tables, and addresses that are links without a mark.
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(remarkFrontmatter);

/** The tree of an MDX text. */
export function mdxTree(text: string): Node | NoTree {
  const braces = text.split('{').length - 1;
  if (braces > MOST_BRACES) return { ...placeAt(text, text.indexOf('{')), expected: 'prose and components', found: `${braces} braces`, remedy: 'delete the code' };
  const nested = NESTED.exec(text);
  if (nested !== null) return tooDeep(placeAt(text, nested.index));
  let root: Node;
  try {
    root = parser.parse(text) as Node;
  } catch (error) {
    if (error instanceof RangeError) return tooDeep({ line: 1, column: 1 });
    if (!(error instanceof Error) || !('reason' in error)) throw error;
    const reason = String(error.reason).split('\n')[0] ?? '';
    // An unclosed component is told where its block or the file ends; it begins where the reason says.
    const [, openLine, openColumn] = /^Expected a closing tag .*?\((\d+):(\d+)-/.exec(reason) ?? [];
    const { line = 1, column = 1 } = openLine === undefined ? (error as Partial<Place>) : { line: Number(openLine), column: Number(openColumn) };
    return { line, column, expected: 'MDX', found: reason.replace(/ \(\d+:\d+-\d+:\d+\)/g, ''), remedy: 'write "<" and "{" of prose as words, and close each component' };
  }
  return deepPlace(root) ?? root;
}

/** Where a tree has more levels than it may have. */
function deepPlace(root: Node): NoTree | undefined {
  let level: readonly Node[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return tooDeep(level[0]?.position?.start ?? { line: 1, column: 1 });
    level = level.flatMap(({ children }) => children ?? []);
  }
  return undefined;
}

const tooDeep = ({ line, column }: Place): NoTree => ({ line, column, expected: 'prose', found: `more than ${DEEPEST} levels of quotations, lists and components`, remedy: 'write a flatter text' });

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
