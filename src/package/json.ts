import { parse, type AnyNode, type ValueNode } from '@humanwhocodes/momoa';
import { quoted, type Fault } from './fault.ts';
import { placesIn, START, type Place } from './place.ts';
import { HARMFUL, harmfulName, readText, UNREADABLE, withoutHarmful } from './text.ts';

/** Keys and indices from the root of a JSON file to a value in it. */
export type JsonPath = readonly (string | number)[];

/** A JSON file whose values know where they stand. */
export interface JsonFile {
  readonly file: string;
  /** The plain value; undefined when the file is no JSON at all. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Place of the value (or of the nearest one around it) that a path of keys leads to. */
  readonly placeOf: (path: JsonPath) => Place;
}

/** Descriptors and schemas have a handful of levels; parsers that call themselves fail at thousands. */
const DEEPEST = 100;

/** Reads JSON (RFC 8259) strictly; a property named twice is a fault. Texts are composed (NFC). */
export function readJson(file: string, bytes: Uint8Array): JsonFile {
  const { text, faults: textFaults, isText } = readText(file, bytes);
  const faults: Fault[] = [...textFaults];
  const placeAt = placesIn(text);
  const noJson = (offset: number, found: string, remedy: string): JsonFile => {
    if (isText && text[offset] !== UNREADABLE) faults.push({ file, ...placeAt(offset), subject: '', expected: 'JSON', found, remedy });
    return { file, value: undefined, faults, placeOf: () => START };
  };
  const tooDeep = firstDeeperThan(DEEPEST, text);
  if (tooDeep >= 0) return noJson(tooDeep, `more than ${DEEPEST} levels of brackets`, 'write a flatter file');
  const wrong = syntaxErrorIn(text);
  if (wrong !== undefined) {
    const rest = text.slice(wrong);
    const found = rest.trim() === '' ? 'the end of the file' : `${quoted(String.fromCodePoint(rest.codePointAt(0) ?? 0))} where it does not belong`;
    return noJson(wrong, found, 'correct the JSON at this place or before it');
  }
  const root = parse(text, { mode: 'json' }).body;
  const twice = (node: AnyNode, name: string) =>
    faults.push({ file, ...placeAt(node.loc.start.offset), subject: name, expected: 'each property once', found: `${quoted(name)} a second time`, remedy: 'keep one of them' });
  const harmful = (node: AnyNode, value: string) => faults.push({ file, ...placeAt(node.loc.start.offset), subject: '', expected: 'text', found: harmfulName(value), remedy: 'delete it' });
  return { file, value: plain(root, { twice, harmful }), faults, placeOf: (path) => placeAt(nodeAt(root, path).loc.start.offset) };
}

/** Where a text stops being JSON. The engine decides, but does not always say where; Momoa does, but is lax with control characters. */
function syntaxErrorIn(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = String(error);
    const position = /at position (\d+)/.exec(message)?.[1] ?? (message.includes('end of JSON input') ? text.length : momoaErrorIn(text));
    return Math.max(0, Math.min(Number(position), text.length - 1));
  }
}

function momoaErrorIn(text: string): number {
  try {
    parse(text, { mode: 'json' });
    return 0;
  } catch (error) {
    return error instanceof Error && 'offset' in error ? Number(error.offset) : 0;
  }
}

function firstDeeperThan(limit: number, text: string): number {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString && character === '\\') at++;
    else if (character === '"') inString = !inString;
    else if (inString) continue;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (depth > limit) return at;
  }
  return -1;
}

/** Tells what is wrong with a value although it is JSON: a name that stands twice, or escapes (`\u202e`) of what no text may hold. */
interface Tell {
  readonly twice: (node: AnyNode, name: string) => void;
  readonly harmful: (node: AnyNode, text: string) => void;
}

function plain(node: ValueNode, tell: Tell): unknown {
  switch (node.type) {
    case 'Object': {
      const entries = new Map<string, unknown>();
      for (const member of node.members) {
        const name = memberName(member.name);
        if (entries.has(name)) tell.twice(member.name, name);
        entries.set(readable(member.name, name, tell), plain(member.value, tell));
      }
      return Object.fromEntries(entries);
    }
    case 'Array':
      return node.elements.map((element) => plain(element.value, tell));
    case 'Null':
      return null;
    case 'String':
      return readable(node, node.value.normalize('NFC'), tell);
    case 'Number':
    case 'Boolean':
      return node.value;
    default:
      throw new Error(`strict JSON has no ${node.type}`);
  }
}

function readable(node: AnyNode, text: string, { harmful }: Tell): string {
  if (HARMFUL.test(text)) harmful(node, text);
  return withoutHarmful(text);
}

function nodeAt(root: ValueNode, path: JsonPath): ValueNode {
  let node = root;
  for (const step of path) {
    const next: ValueNode | undefined =
      node.type === 'Object' ? node.members.find(({ name }) => memberName(name) === String(step))?.value
      : node.type === 'Array' ? node.elements[Number(step)]?.value
      : undefined;
    if (next === undefined) break;
    node = next;
  }
  return node;
}

function memberName(node: { type: string; value?: unknown; name?: unknown }): string {
  return String(node.type === 'Identifier' ? node.name : node.value).normalize('NFC');
}
