import { VOCABULARIES, type Graph, type Name, type Properties, type Value } from './graph.ts';

type Json = string | readonly Json[] | { readonly [key: string]: Json };

/** A graph as JSON-LD 1.1. The context stands within, prefixes alone, so that nothing is fetched to read it. */
export function jsonLd(graph: Graph): string {
  const nodes = graph.map((resource) => ({ '@id': resource.iri, ...node(resource) }));
  const text = JSON.stringify(nodes);
  const context = Object.fromEntries(Object.entries(VOCABULARIES).filter(([prefix]) => text.includes(`"${prefix}:`)));
  return `${JSON.stringify({ '@context': context, '@graph': nodes }, null, 1)}\n`;
}

const node = ({ types, has }: Properties): { readonly [key: string]: Json } => ({
  ...(types.length === 0 ? {} : { '@type': types }),
  ...Object.fromEntries(has.filter(([, values]) => values.length > 0).map(([property, values]): [Name, Json] => [property, single(values.map(object))])),
});

const single = (values: readonly Json[]): Json => (values.length === 1 ? (values[0] ?? []) : values);

function object(value: Value): Json {
  if ('iri' in value) return { '@id': value.iri };
  if ('name' in value) return { '@id': value.name };
  if ('text' in value) return value.language === undefined && value.datatype === undefined ? value.text : { '@value': value.text, ...(value.language === undefined ? { '@type': value.datatype ?? '' } : { '@language': value.language }) };
  return node(value);
}
