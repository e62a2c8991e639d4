import { VOCABULARIES, type Graph, type Name, type Properties, type Value } from './graph.ts';

/** More values than these stand on a line each, so that two versions can be compared. */
const MANY = 3;

/** A graph as RDF 1.1 Turtle, UTF-8. Only the prefixes that stand in it are declared; the order is that of the graph, so equal graphs are equal files. */
export function turtle(graph: Graph): string {
  const body = graph.map((resource) => `${address(resource.iri)}${predicates(resource, '')} .\n`).join('\n');
  const prefixes = Object.entries(VOCABULARIES).filter(([prefix]) => new RegExp(`(?:^|[\\s^(])${prefix}:`, 'm').test(body)).map(([prefix, at]) => `@prefix ${prefix}: <${at}> .\n`);
  return `${prefixes.join('')}\n${body}`;
}

function predicates({ types, has }: Properties, indent: string): string {
  const all = [...(types.length === 0 ? [] : [`a ${types.map(local).join(', ')}`]), ...has.filter(([, values]) => values.length > 0).map(([property, values]) => `${local(property)} ${values.map((value) => object(value, `${indent}  `)).join(values.length > MANY ? `,\n${indent}    ` : ', ')}`)];
  return all.map((line, index) => (index === 0 && indent === '' ? ` ${line}` : `\n${indent}  ${line}`)).join(' ;');
}

function object(value: Value, indent: string): string {
  if ('iri' in value) return address(value.iri);
  if ('name' in value) return local(value.name);
  if ('text' in value) return `${quoted(value.text)}${value.language === undefined ? (value.datatype === undefined ? '' : `^^${local(value.datatype)}`) : `@${value.language}`}`;
  return `[${predicates(value, indent)}\n${indent}]`;
}

/** Terms of vocabularies are ours, and plain; none needs an escape. */
const local = (name: Name): string => name;

/** An IRIREF: signs that may not stand in it become `\uXXXX` escapes, which keep what it says. */
const address = (iri: string): string => `<${iri.replace(/[\u0000-\u0020<>"{}|^`\\]/g, escape)}>`;
const escape = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
const SHORT: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const quoted = (text: string): string => `"${text.replace(/["\\\u0000-\u001f\u007f]/g, (sign) => SHORT[sign] ?? escape(sign))}"`;
