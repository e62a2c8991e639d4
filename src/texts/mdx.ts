import { quoted, type Fault } from '../package/fault.ts';
import { placesIn, type Place } from '../package/place.ts';
import { HARMFUL, harmfulName, readText } from '../package/text.ts';
import { mdxTree, type Node } from './mdx-tree.ts';
import { remembered } from './remembered.ts';
import { readYaml } from './yaml.ts';

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
  /** Whether the front matter could be read: else nothing is said of what it lacks. */
  readonly isRead: boolean;
  /** Line of a property of the front matter. */
  readonly lineOf: (property: string) => number;
  readonly sections: readonly Section[];
  /** The text without marks and components, for search. */
  readonly text: string;
  readonly runs: readonly Run[];
  /** What stands below the front matter, as written. */
  readonly body: string;
}

const LINK = /^(?:https:\/\/[^\s/]+|mailto:[^\s@]+@)/;

/** Reads an MDX file for what it refers to; imports, exports and expressions are faults, since prose holds no code. */
export function readMdx(file: string, bytes: Uint8Array): { mdx: Mdx | undefined; faults: readonly Fault[] } {
  const { text, faults: textFaults, isText } = readText(file, bytes);
  if (!isText) return { mdx: undefined, faults: textFaults };
  const { mdx, faults } = parsed(file, text);
  return { mdx, faults: [...textFaults, ...faults] };
}

const parsed = remembered((file: string, text: string): { mdx: Mdx | undefined; faults: readonly Fault[] } => {
  const faults: Fault[] = [];
  const starts = text.split('\n').reduce<number[]>((all, line) => { all.push((all.at(-1) ?? 0) + line.length + 1); return all; }, [0]);
  const placeAt = placesIn(text);
  // Parsers count UTF-16 units in a line, messages count characters.
  const placeOf = ({ line, column }: Place): Place => ({ line, column: placeAt(Math.min(text.length, (starts[line - 1] ?? 0) + column - 1)).column });
  const add = (at: Place, subject: string, expected: string, found: string, remedy: string) => faults.push({ file, ...placeOf(at), subject, expected, found, remedy });
  const root = mdxTree(text);
  if (!('type' in root)) {
    add(root, '', root.expected, root.found, root.remedy);
    return { mdx: undefined, faults };
  }
  const top = root.children ?? [];
  const yaml = top.find((node) => node.type === 'yaml');
  const { properties: frontMatter, mistakes } = readYaml(yaml?.value ?? '');
  for (const { line, column, expected, found, remedy } of mistakes) add({ line: line + 1, column }, '', expected, found, remedy);
  if (yaml === undefined) add({ line: 1, column: 1 }, '', 'front matter between lines of ---', 'none', 'begin with ---, title, description and ---');

  const sections: { depth: number; heading: string; line: number; references: Reference[]; links: string[]; text: string; pieces: (string | Reference)[] }[] = [{ depth: 0, heading: '', line: 1, references: [], links: [], text: '', pieces: [] }];
  const runs: Run[] = [];
  const visit = (node: Node, after?: Reference): Reference | undefined => {
    const at = node.position?.start ?? { line: 1, column: 1 };
    // References (`&#x202e;`) stand for what the file itself may not hold.
    const harmful = [node.value, node.url, node.title, ...(node.attributes ?? []).map(({ value }) => value)].find((text) => typeof text === 'string' && HARMFUL.test(text));
    if (harmful !== undefined && node.type !== 'yaml') add(at, '', 'text', harmfulName(String(harmful)), 'delete it');
    if (node.type === 'heading') sections.push({ depth: node.depth ?? 1, heading: plainText(node).trim(), line: at.line, references: [], links: [], text: '', pieces: [] });
    if (['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'].includes(node.type)) add(at, '', 'prose and components', quoted(node.value ?? ''), 'delete the code');
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') runs.push({ text: node.value ?? '', ...placeOf(at), after });
    if (node.type === 'image' || node.type === 'imageReference') add(at, '', 'no picture: a chart has its words and its table in every language', quoted(node.url ?? ''), 'declare a chart and write <Chart slug="…" />');
    if (node.type === 'footnoteDefinition') add(at, '', 'no footnote: what is to be read stands in the text', 'one', 'write it there, or show the evidence by <Evidence id="…" />');
    if (node.type === 'link' || node.type === 'definition') {
      if (!LINK.test(node.url ?? '')) add(at, '', 'a link to an https or mail address', quoted(node.url ?? ''), 'write the whole address; to a page of this site by <Measure id="…" /> or <Evidence id="…" />');
      sections.at(-1)?.links.push(node.url ?? '');
    }
    let own: Reference | undefined;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const attributes = new Map<string, string>();
      const given = node.attributes ?? [];
      const code = given.filter(({ name, value }) => name === undefined || typeof value !== 'string' || !attributes.set(name, value));
      for (const { name = 'code' } of code) add(at, node.name ?? '', 'attributes as texts in quotes', name, 'write name="value"');
      if (attributes.size + code.length < given.length) add(at, node.name ?? '', 'each attribute once', given.map(({ name }) => name).join(', '), 'delete one of the two');
      // Of an element that is no component, that is told.
      if ((node.children ?? []).length > 0 && /^[A-Z]/.test(node.name ?? '')) add(at, node.name ?? '', 'a component without anything in it', 'a text within', `write <${node.name ?? ''} … />, and the text beside it`);
      own = { component: node.name ?? '', attributes: Object.fromEntries(attributes), ...placeOf(at) };
      // What code would say is not known, and nothing is said of it.
      if (code.length === 0) sections.at(-1)?.references.push(own);
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
  return { mdx: { frontMatter, isRead: yaml !== undefined && mistakes.length === 0, lineOf, sections, text: top.filter((node) => node.type !== 'yaml').map(plainText).join('\n'), runs, body: text.slice(yaml?.position?.end?.offset ?? 0) }, faults };
});

const BLOCKS = ['paragraph', 'heading', 'listItem', 'list', 'blockquote', 'break', 'tableCell'];

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
