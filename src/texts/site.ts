import type { Words } from '../i18n/language.ts';
import type { Fault } from '../package/fault.ts';
import { readJson } from '../package/json.ts';
import { profile } from '../package/profile.ts';
import { contentFile, missingContent } from './files.ts';
import schema from './profile/site.schema.json' with { type: 'json' };

/** What `content/site.json` says of the publication as a whole. */
export interface Site {
  readonly name: Words;
  readonly description: Words;
  readonly headline: Words;
  readonly lede: Words;
  readonly publisher: Words;
  /** Where errors are reported to, if anywhere. */
  readonly contact?: string;
  readonly licence: { readonly name: Words; readonly address: string };
  readonly home?: { readonly facts?: readonly string[]; readonly charts?: readonly string[] };
}

const siteFaults = profile(schema);

/** Reads `content/site.json`; the lists of ids on it are checked against what is known. */
export function readSite(root: string, isKnown: { readonly facts: (id: string) => boolean; readonly charts: (name: string) => boolean }): { site: Site | undefined; faults: readonly Fault[] } {
  const file = 'content/site.json';
  const bytes = contentFile(root, file);
  if (bytes === undefined) return { site: undefined, faults: [missingContent(file)] };
  const json = readJson(file, bytes);
  const faults = [...json.faults, ...(json.value === undefined ? [] : siteFaults(json))];
  if (faults.length > 0) return { site: undefined, faults };
  const site = json.value as Site;
  for (const kind of ['facts', 'charts'] as const) {
    (site.home?.[kind] ?? []).forEach((id, index) => {
      if (isKnown[kind](id)) return;
      faults.push({ file, ...json.placeOf(['home', kind, index]), subject: `home.${kind}.${index}`, expected: kind === 'facts' ? 'the id of a fact' : 'the name of a chart in content/charts', found: JSON.stringify(id), remedy: 'correct it or delete it' });
    });
  }
  return { site, faults };
}
