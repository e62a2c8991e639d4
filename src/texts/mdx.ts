import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseDocument } from 'yaml';
import { quoted, type Fault } from '../package/fault.ts';
import type { Place } from '../package/place.ts';
import { readText } from '../package/text.ts';
import { remembered } from './remembered.ts';

/** A component in prose with its attributes as texts, and where it stands. */
export interface Reference {
  readonly component: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly column: number;
}

/** A run of text as it stands in the file, and the component right before it, if any. */
export interface Run {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly after: Reference | undefined;
}

/** A section of prose: its heading (depth 0 before the first) and the components in it. */
export interface Section {
  readonly depth: number;
  readonly heading: string;
  readonly line: number;
  readonly references: readonly Reference[];
  /** Addresses that it leads to. */
  readonly links: readonly string[];
  /** Its words, without the heading. */
  readonly text: string;
  /** The same words and its components in the order they are read. */
  readonly pieces: readonly (string | Reference)[];
}

export interface Mdx {
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** Line of a property of the front matter. */
  readonly lineOf: (property: string) => number;
  readonly sections: readonly Section[];
  /** The text without marks and components, for search. */
  readonly text: string;
  readonly runs: readonly Run[];
  /** What stands below the front matter, as written. */
  readonly body: string;
}

interface Node {
  readonly type: string;
  readonly depth?: number;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number }; readonly end: { readonly offset?: number } };
}

const LINK = /^(?:https:\/\/[^\s/]+|mailto:[^\s@]+@)/;

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter);

/** Reads an MDX file for what it refers to; imports, exports and expressions are faults, since prose holds no code. */
export function readMdx(file: string, bytes: Uint8Array): { mdx: Mdx | undefined; faults: readonly Fault[] } {
  const { text, faults: textFaults, isText } = readText(file, bytes);
  if (!isText) return { mdx: undefined, faults: textFaults };
  const { mdx, faults } = parsed(file, text);
  return { mdx, faults: [...textFaults, ...faults] };
}

const parsed = remembered((file: string, text: string): { mdx: Mdx | undefined; faults: readonly Fault[] } => {
  const faults: Fault[] = [];
  const lines = text.split('\n');
  // Parsers count UTF-16 units in a line, messages count characters.
  const placeOf = ({ line, column }: Place): Place => ({ line, column: [...(lines[line - 1] ?? '').slice(0, column - 1)].length + 1 });
  const add = (at: Place, subject: string, expected: string, found: string, remedy: string) => faults.push({ file, ...placeOf(at), subject, expected, found, remedy });
  let root: Node;
  try {
    root = parser.parse(text) as Node;
  } catch (error) {
    if (!(error instanceof Error) || !('reason' in error)) throw error;
    const reason = String(error.reason).split('\n')[0] ?? '';
    // An unclosed component is told where its block or the file ends; it begins where the reason says.
    const [, openLine, openColumn] = /^Expected a closing tag .*?\((\d+):(\d+)-/.exec(reason) ?? [];
    const { line = 1, column = 1 } = openLine === undefined ? (error as Partial<Place>) : { line: Number(openLine), column: Number(openColumn) };
    add({ line, column }, '', 'MDX', reason.replace(/ \(\d+:\d+-\d+:\d+\)/g, ''), 'write "<" and "{" of prose as words, and close each component');
    return { mdx: undefined, faults };
  }
  const top = root.children ?? [];
  const yaml = top.find((node) => node.type === 'yaml');
  const document = parseDocument(yaml?.value ?? '');
  for (const error of document.errors) add({ line: 1 + (error.linePos?.[0].line ?? 1), column: error.linePos?.[0].col ?? 1 }, '', 'YAML', error.message.split(' at line')[0] ?? '', 'correct the front matter');
  const value: unknown = document.errors.length === 0 ? document.toJS() : {};
  const frontMatter = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (yaml === undefined) add({ line: 1, column: 1 }, '', 'front matter between lines of ---', 'none', 'begin with ---, title, description and ---');

  const sections: { depth: number; heading: string; line: number; references: Reference[]; links: string[]; text: string; pieces: (string | Reference)[] }[] = [{ depth: 0, heading: '', line: 1, references: [], links: [], text: '', pieces: [] }];
  const runs: Run[] = [];
  const visit = (node: Node, after?: Reference): Reference | undefined => {
    const at = node.position?.start ?? { line: 1, column: 1 };
    if (node.type === 'heading') sections.push({ depth: node.depth ?? 1, heading: plainText(node).trim(), line: at.line, references: [], links: [], text: '', pieces: [] });
    if (['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'].includes(node.type)) add(at, '', 'prose and components', quoted(node.value ?? ''), 'delete the code');
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') runs.push({ text: node.value ?? '', ...placeOf(at), after });
    if (node.type === 'image' || node.type === 'imageReference') add(at, '', 'no picture: a chart has its words and its table in every language', quoted(node.url ?? ''), 'declare a chart and write <Chart slug="…" />');
    if (node.type === 'link' || node.type === 'definition') {
      if (!LINK.test(node.url ?? '')) add(at, '', 'a link to an https or mail address', quoted(node.url ?? ''), 'write the whole address; to a page of this site by <Measure id="…" /> or <Evidence id="…" />');
      sections.at(-1)?.links.push(node.url ?? '');
    }
    let own: Reference | undefined;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const attributes: Record<string, string> = {};
      for (const attribute of node.attributes ?? []) {
        if (attribute.name !== undefined && typeof attribute.value === 'string') attributes[attribute.name] = attribute.value;
        else add(at, node.name ?? '', 'attributes as texts in quotes', attribute.name ?? 'code', 'write name="value"');
      }
      own = { component: node.name ?? '', attributes, ...placeOf(at) };
      sections.at(-1)?.references.push(own);
    }
    let before: Reference | undefined;
    for (const child of node.children ?? []) before = visit(child, before);
    return own;
  };
  for (const node of top) {
    visit(node);
    const section = sections.at(-1);
    if (section === undefined || node.type === 'heading' || node.type === 'yaml') continue;
    section.text += `${plainText(node)}\n`;
    // What was visited above holds the components of this block: they are told by where they stand.
    section.pieces.push(...piecesOf(node, section.references, placeOf), '\n');
  }
  const properties = (yaml?.value ?? '').split('\n');
  const lineOf = (property: string) => Math.max(0, properties.findIndex((line) => line.startsWith(`${property}:`))) + 2;
  return { mdx: { frontMatter, lineOf, sections, text: top.filter((node) => node.type !== 'yaml').map(plainText).join('\n'), runs, body: text.slice(yaml?.position?.end?.offset ?? 0) }, faults };
});

const BLOCKS = ['paragraph', 'heading', 'listItem', 'list', 'blockquote', 'break'];

function plainText(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  return (node.children ?? []).map(plainText).join('') + (BLOCKS.includes(node.type) ? ' ' : '');
}

function piecesOf(node: Node, references: readonly Reference[], placeOf: (at: Place) => Place): (string | Reference)[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [node.value ?? ''];
  const at = node.position === undefined || node.name === undefined ? undefined : placeOf(node.position.start);
  const own = references.find(({ line, column }) => line === at?.line && column === at.column);
  return [...(own === undefined ? [] : [own]), ...(node.children ?? []).flatMap((child) => piecesOf(child, references, placeOf)), ...(BLOCKS.includes(node.type) ? [' '] : [])];
}
