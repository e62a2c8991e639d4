import { fileAddress } from '../i18n/address.ts';
import type { Publication } from '../texts/publication.ts';
import { sliceCsv, sliceJson, sliceOf, type Slice } from './fact-slice.ts';

const FORMATS = {
  csv: ['text/csv; charset=utf-8', (_: Publication, slice: Slice) => sliceCsv(slice)],
  json: ['application/json', sliceJson],
} as const satisfies Readonly<Record<string, readonly [type: string, make: (publication: Publication, slice: Slice) => string]>>;
export type SliceEnding = keyof typeof FORMATS;

/** A slice in one format, beneath the page that it is of, one address for both languages. */
export interface SliceFile {
  readonly ending: SliceEnding;
  readonly name: string;
  readonly href: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly rows: number;
}

export function sliceFile(publication: Publication, slice: Slice, ending: SliceEnding): SliceFile {
  const [type, make] = FORMATS[ending];
  const name = `${slice.id}.${ending}`;
  return { ending, name, href: fileAddress(slice.folder, slice.id, name), type, bytes: new TextEncoder().encode(make(publication, slice)), rows: slice.facts.length };
}

/** The files of one page. */
export function sliceFiles(publication: Publication, folder: Slice['folder'], id: string): readonly SliceFile[] {
  const slice = sliceOf(publication, folder, id);
  return slice === undefined ? [] : (Object.keys(FORMATS) as SliceEnding[]).map((ending) => sliceFile(publication, slice, ending));
}
