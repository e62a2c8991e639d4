// For tests alone: what RFC 4287 and JSON Feed 1.1 ask of a feed, restated as checks over what other parsers read.
import { DOMParser, type Element } from '@xmldom/xmldom';
import { Ajv } from 'ajv';

const ATOM = 'http://www.w3.org/2005/Atom';
const MOMENT = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$';

/** How often each element may stand in another, from the RELAX NG of RFC 4287, as far as these feeds use it. */
const FEED: Readonly<Record<string, readonly [least: number, most: number]>> = { id: [1, 1], title: [1, 1], subtitle: [0, 1], updated: [1, 1], author: [1, Infinity], rights: [0, 1], link: [1, Infinity], category: [0, Infinity], entry: [0, Infinity] };
const ENTRY: typeof FEED = { id: [1, 1], title: [1, 1], published: [0, 1], updated: [1, 1], link: [1, Infinity], category: [0, Infinity], content: [0, 1], summary: [0, 1], rights: [0, 1], author: [0, Infinity] };

const childrenOf = (element: Element): readonly Element[] => [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
const textOf = (element: Element, name: string) => childrenOf(element).find((child) => child.localName === name)?.textContent ?? '';

export interface ReadEntry { readonly id: string; readonly title: string; readonly updated: string; readonly published: string; readonly link: string; readonly content: string }

/** An Atom document: its entries, and what is wrong with it. */
export function readAtom(text: string): { readonly entries: readonly ReadEntry[]; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const root = new DOMParser({ onError: (_, message) => { faults.push(message); } }).parseFromString(text, 'application/xml').documentElement;
  if (root === null || root.localName !== 'feed' || root.namespaceURI !== ATOM) return { entries: [], faults: [...faults, 'no feed of Atom'] };
  const check = (element: Element, allowed: typeof FEED) => {
    const names = childrenOf(element).map((child) => (child.namespaceURI === ATOM ? (child.localName ?? '') : `{${child.namespaceURI ?? ''}}`));
    for (const name of new Set([...names, ...Object.keys(allowed)])) {
      const [least, most] = allowed[name] ?? [0, 0];
      const count = names.filter((one) => one === name).length;
      if (count < least || count > most) faults.push(`${element.localName ?? ''}: ${count} of ${name}`);
    }
    for (const child of childrenOf(element)) {
      const own = child.textContent ?? '';
      if (['updated', 'published'].includes(child.localName ?? '') && !new RegExp(MOMENT).test(own)) faults.push(`${child.localName ?? ''}: ${own}`);
      if (child.localName === 'id' && !/^[a-z][a-z0-9+.-]*:\S+$/.test(own)) faults.push(`id: ${own}`);
      if (child.localName === 'link' && !/^\S+$/.test(child.getAttribute('href') ?? '')) faults.push('link without href');
      if (child.localName === 'category' && (child.getAttribute('term') ?? '') === '') faults.push('category without term');
      if (child.localName === 'content' && child.getAttribute('type') !== 'html') faults.push('content that is not html');
    }
    const alternates = childrenOf(element).filter((child) => child.localName === 'link' && child.getAttribute('rel') === 'alternate').map((child) => `${child.getAttribute('type') ?? ''} ${child.getAttribute('hreflang') ?? ''}`);
    if (new Set(alternates).size !== alternates.length) faults.push('two alternates of one type and language');
  };
  check(root, FEED);
  const entries = childrenOf(root).filter((child) => child.localName === 'entry');
  for (const entry of entries) check(entry, ENTRY);
  const read = entries.map((entry) => ({ id: textOf(entry, 'id'), title: textOf(entry, 'title'), updated: textOf(entry, 'updated'), published: textOf(entry, 'published'), content: textOf(entry, 'content'), link: childrenOf(entry).find((child) => child.localName === 'link')?.getAttribute('href') ?? '' }));
  if (new Set(read.map(({ id }) => id)).size !== read.length) faults.push('two entries with one id');
  if (textOf(root, 'updated') !== read.map(({ updated }) => updated).toSorted().at(-1)) faults.push('updated of the feed is not that of its newest entry');
  return { entries: read, faults };
}

const uri = { type: 'string', pattern: '^https?://\\S+$' } as const;
const moment = { type: 'string', pattern: MOMENT } as const;
/** JSON Feed 1.1; names with an underscore are extensions, which must be objects. */
const JSON_FEED = {
  type: 'object', required: ['version', 'title', 'items'], additionalProperties: false, patternProperties: { '^_[a-z]': { type: 'object' } },
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' }, title: { type: 'string', minLength: 1 }, home_page_url: uri, feed_url: uri, description: { type: 'string' }, language: { type: 'string', pattern: '^[a-z]{2}$' },
    authors: { type: 'array', minItems: 1, items: { type: 'object', minProperties: 1, additionalProperties: false, properties: { name: { type: 'string' }, url: uri, avatar: uri } } },
    items: { type: 'array', items: {
      type: 'object', required: ['id'], anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }], additionalProperties: false, patternProperties: { '^_[a-z]': { type: 'object' } },
      properties: { id: { type: 'string', minLength: 1 }, url: uri, external_url: uri, title: { type: 'string' }, content_html: { type: 'string', minLength: 1 }, content_text: { type: 'string', minLength: 1 }, summary: { type: 'string' }, date_published: moment, date_modified: moment, tags: { type: 'array', items: { type: 'string' } } },
    } },
  },
} as const;

const validate = new Ajv({ allErrors: true }).compile(JSON_FEED);

/** What JSON Feed 1.1 has against a feed. */
export const jsonFeedFaults = (text: string): readonly string[] => (validate(JSON.parse(text)) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`));
