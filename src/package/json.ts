import { parse, type AnyNode, type ValueNode } from '@humanwhocodes/momoa';
import type { Fault } from './fault.ts';
import { readText } from './text.ts';

/** A JSON file whose values know where they stand. */
export interface JsonFile {
  readonly file: string;
  /** The plain value; undefined when the file is no JSON at all. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Place of the value (or of the nearest one around it) that a path of keys leads to. */
  readonly placeOf: (path: readonly (string | number)[]) => { line: number; column: number };
}

/** Reads JSON (RFC 8259) strictly; a property named twice is a fault. */
export function readJson(file: string, bytes: Uint8Array): JsonFile {
  const { text, faults } = readText(file, bytes);
  const all: Fault[] = [...faults];
  const start = { line: 1, column: 1 };
  try {
    const root = parse(text, { mode: 'json' }).body;
    const value = plain(root, (node, name) =>
      all.push({ file, ...node.loc.start, subject: name, expected: 'each property once', found: `"${name}" a second time`, remedy: 'keep one of them' }),
    );
    return { file, value, faults: all, placeOf: (path) => place(root, path) };
  } catch (error) {
    if (!(error instanceof Error) || !('line' in error) || !('column' in error)) throw error;
    const at = { line: Number(error.line), column: Number(error.column) };
    const what = error.message.replace(/\s*\(\d+:\d+\)$/, '');
    all.push({ file, ...at, subject: '', expected: 'JSON', found: what.charAt(0).toLowerCase() + what.slice(1), remedy: 'correct the JSON at this place' });
    return { file, value: undefined, faults: all, placeOf: () => start };
  }
}

function plain(node: ValueNode, twice: (node: AnyNode, name: string) => void): unknown {
  switch (node.type) {
    case 'Object': {
      const entries = new Map<string, unknown>();
      for (const member of node.members) {
        const name = memberName(member.name);
        if (entries.has(name)) twice(member.name, name);
        entries.set(name, plain(member.value, twice));
      }
      return Object.fromEntries(entries);
    }
    case 'Array':
      return node.elements.map((element) => plain(element.value, twice));
    case 'Null':
      return null;
    case 'String':
    case 'Number':
    case 'Boolean':
      return node.value;
    default:
      throw new Error(`strict JSON has no ${node.type}`);
  }
}

function place(root: ValueNode, path: readonly (string | number)[]): { line: number; column: number } {
  let node: ValueNode = root;
  for (const step of path) {
    const next: ValueNode | undefined =
      node.type === 'Object' ? node.members.find(({ name }) => memberName(name) === String(step))?.value
      : node.type === 'Array' ? node.elements[Number(step)]?.value
      : undefined;
    if (next === undefined) break;
    node = next;
  }
  const { line, column } = node.loc.start;
  return { line, column };
}

function memberName(node: { type: string; value?: unknown; name?: unknown }): string {
  return String(node.type === 'Identifier' ? node.name : node.value);
}
