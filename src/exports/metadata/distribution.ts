import { createHash } from 'node:crypto';
import { fileAddress } from '../../i18n/address.ts';
import type { Has, Resource, Value } from './graph.ts';
import { iriOf } from './iri.ts';

/** A media type as DCAT names one: by its entry in the registry of IANA. */
export const mediaType = (type: string): Value => ({ iri: `https://www.iana.org/assignments/media-types/${type}` });

/** A file beneath `/data/`, at `at` in the catalogue; `page` is the path of the page that offers it. Its sum is SHA-256, as SPDX writes sums. */
export function distribution({ at, name, type, bytes, page }: { readonly at: string; readonly name: string; readonly type: string; readonly bytes: Uint8Array; readonly page: string }, more: readonly Has[]): Resource {
  const checksum: Value = { types: ['spdx:Checksum'], has: [['spdx:algorithm', [{ name: 'spdx:checksumAlgorithm_sha256' }]], ['spdx:checksumValue', [{ text: createHash('sha256').update(bytes).digest('hex'), datatype: 'xsd:hexBinary' }]]] };
  return {
    iri: at, types: ['dcat:Distribution'],
    has: [
      ['dcterms:title', [{ text: name }]], ['dcat:accessURL', [{ iri: iriOf(page) }]], ['dcat:downloadURL', [{ iri: iriOf(fileAddress('data', name)) }]], ['dcat:mediaType', [mediaType(type)]],
      ['dcat:byteSize', [{ text: String(bytes.length), datatype: 'xsd:nonNegativeInteger' }]], ['spdx:checksum', [checksum]], ...more,
    ],
  };
}
