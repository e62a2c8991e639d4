import { withProperties } from '../package/json-properties.ts';
import type { ExplainedDifference } from '../releases/reasons.ts';
import { contentText } from '../releases/content.ts';
import { FROZEN, type ReleaseFacts } from '../releases/release.ts';
import differencesSchema from '../releases/profile/differences.table-schema.json' with { type: 'json' };
import { sumsText } from '../releases/sums.ts';
import type { Publication } from '../texts/publication.ts';
import { currentContent } from '../views/content/modified.ts';
import { csvText } from './csv-text.ts';
import { zip } from './zip.ts';

/** The descriptor of a package with the version and the moment (RFC 3339) of a release. */
export const releasedDescriptor = (descriptor: Uint8Array, version: string, created: string): Uint8Array => new TextEncoder().encode(withProperties(new TextDecoder().decode(descriptor), { version, created }));

/**
 * The files of a release by path within its folder: the package as committed with its version and moment, what differs from the
 * release before, what the release is, all of that in one ZIP; then what every page held and since when, and SHA-256 sums.
 */
export function releaseFiles(publication: Publication, version: string, created: string): ReadonlyMap<string, Uint8Array> {
  const { dataPackage, since } = publication;
  const encoder = new TextEncoder();
  const facts: ReleaseFacts = { version, date: created.slice(0, 10), as_of: dataPackage.asOf, tables: [...dataPackage.tables.values()].map(({ name, resource, rows }) => ({ name, path: 'path' in resource ? String(resource.path) : '', rows: rows.length })) };
  const names = differencesSchema.fields.map(({ name }) => name as keyof ExplainedDifference);
  const files = new Map<string, Uint8Array>([
    ...[...dataPackage.files].map(([name, bytes]): [string, Uint8Array] => [`${FROZEN.data}/${name}`, name === 'datapackage.json' ? releasedDescriptor(bytes, version, created) : bytes]),
    [FROZEN.differences, encoder.encode(csvText(names, since.map((difference) => names.map((name) => difference[name]))))],
    [FROZEN.facts, encoder.encode(`${JSON.stringify(facts, null, 2)}\n`)],
  ]);
  const folder = `${dataPackage.name || 'data'}-${version}`;
  files.set(`${folder}-tables.zip`, zip(new Map([...files].map(([name, bytes]) => [`${folder}/${name}`, bytes]))));
  files.set(FROZEN.content, encoder.encode(contentText(currentContent(publication))));
  files.set(FROZEN.sums, encoder.encode(sumsText(files)));
  return files;
}
