import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface BuiltPage {
  /** Address under the site's root: `measures/x/`. */
  readonly path: string;
  readonly html: string;
}

/** Every HTML page of a built site. */
export function builtPages(dist: string): readonly BuiltPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
    .sort()
    .map((file) => ({ path: file.split(path.sep).join('/').replace(/index\.html$/, ''), html: readFileSync(path.join(dist, file), 'utf8') }));
}

/** Whether a page is one that another site shows in a frame: it has no frame of ours around it, and no search engine lists it. */
export const isEmbed = ({ path: at }: BuiltPage): boolean => /^(ko\/)?embed\//.test(at);

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#38': '&', '#34': '"', '#x26': '&' };
export const plain = (html: string): string => html.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** The values of an attribute, in order. */
export const attributes = (html: string, name: string): string[] => [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => plain(match[1] ?? ''));

/** The text that a reader sees: no head, no scripts, no tags. */
export function visibleText(html: string): string {
  return plain(html.replace(/^[\s\S]*?<body[^>]*>/, '').replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');
}
