import type { Words } from '../i18n/language.ts';
import { quoted, type Fault } from '../package/fault.ts';
import { readJson, type JsonPath } from '../package/json.ts';
import { profile } from '../package/profile.ts';
import { contentFile, missingContent } from './files.ts';
import { jsonSentenceFaults, jsonWordingFaults } from './json-wording.ts';
import type { ProseRules } from './prose.ts';
import schema from './profile/site.schema.json' with { type: 'json' };

/** What `content/site.json` says of the publication as a whole. */
export interface Site {
  readonly name: Words;
  readonly description: Words;
  readonly headline: Words;
  /** A sentence that may name facts, `{fact:date}`. */
  readonly lede: Words;
  readonly publisher: Words;
  /** Where errors are reported to, if anywhere: an e-mail address, or a page read over HTTPS. */
  readonly contact?: string;
  readonly licence: { readonly name: Words; readonly address: string };
  /** What the home page shows first: facts, each by a name short enough for a line on a phone, and charts. */
  readonly home?: { readonly facts?: readonly { readonly fact: string; readonly name: Words }[]; readonly charts?: readonly string[] };
}

const siteFaults = profile(schema);

/** What a link may lead to. Nothing of an e-mail address may add to the `mailto:` that is made of it (RFC 6068), nor name a scheme. */
const CONTACT = /^(?:[^\s@:/?#&%<>"]+@[^\s@:/?#&%<>"]+\.[^\s@:/?#&%<>"]+|https:\/\/[^\s@<>"]+)$/;

/**
 * Reads `content/site.json`; the lists of ids on it are checked against what is known: facts by which a policy changes a
 * term, since the home page shows them as a ledger, and charts.
 */
export function readSite(root: string, isKnown: { readonly changes: (id: string) => boolean; readonly charts: (name: string) => boolean }, { check, wording }: Pick<ProseRules, 'check' | 'wording'>): { site: Site | undefined; faults: readonly Fault[] } {
  const file = 'content/site.json';
  const bytes = contentFile(root, file);
  if (!(bytes instanceof Uint8Array)) return { site: undefined, faults: [bytes ?? missingContent(file)] };
  const json = readJson(file, bytes);
  const faults = [...json.faults, ...(json.value === undefined ? [] : siteFaults(json))];
  if (faults.length > 0) return { site: undefined, faults };
  const site = json.value as Site;
  if (site.contact !== undefined && !CONTACT.test(site.contact)) {
    faults.push({ file, ...json.placeOf(['contact']), subject: 'contact', expected: 'an e-mail address, or a web address that begins with https://', found: quoted(site.contact), remedy: 'write it as name@example.org' });
  }
  faults.push(...jsonWordingFaults(json, [[['name'], site.name], [['description'], site.description], [['headline'], site.headline], ...(site.home?.facts ?? []).map(({ name }, index) => [['home', 'facts', index, 'name'], name] as const)], wording), ...jsonSentenceFaults(json, ['lede'], site.lede, check, wording));
  const unknown = (at: JsonPath, id: string, expected: string) => faults.push({ file, ...json.placeOf(at), subject: at.join('.'), expected, found: quoted(id), remedy: 'correct it or delete it' });
  site.home?.facts?.forEach(({ fact }, index) => { if (!isKnown.changes(fact)) unknown(['home', 'facts', index, 'fact'], fact, 'the id of a fact with was_now true'); });
  site.home?.charts?.forEach((name, index) => { if (!isKnown.charts(name)) unknown(['home', 'charts', index], name, 'the name of a chart in content/charts'); });
  return { site, faults };
}
