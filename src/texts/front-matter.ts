import { cut, quoted, type Fault } from '../package/fault.ts';
import type { Mdx } from './mdx.ts';

/** What stands before the prose. Only title and description differ between the languages. */
export interface FrontMatter {
  readonly title: string;
  readonly description: string;
  readonly order: number;
  readonly pillar: number | undefined;
  readonly measures: readonly string[];
  /** Fingerprint of the other language's text that this one was last checked against. */
  readonly checked_against: string;
}

type Kind = readonly [expected: string, fits: (value: unknown) => boolean, remedy: string];
const TEXT: Kind = ['a text', (value) => typeof value === 'string' && value.trim() !== '', 'write it in quotes'];
const NUMBER: Kind = ['a whole number', (value) => Number.isInteger(value), 'write such as 2'];
const LIST: Kind = ['a list of ids', (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'), 'write "- id" on a line for each'];
const MAP: Kind = ['an answer to each question', (value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'write "  what: \"…\"" on a line for each'];
const PROPERTIES: Readonly<Record<string, Kind>> = { title: TEXT, description: TEXT, order: NUMBER, pillar: NUMBER, measures: LIST, checked_against: TEXT, answers: MAP };
const REQUIRED = ['title', 'description'];

export const SHARED = ['order', 'pillar', 'measures'] as const;

/** The front matter of prose, or what is wrong with it. */
export function readFrontMatter(file: string, mdx: Mdx, isMeasure: (id: string) => boolean): { frontMatter: FrontMatter; faults: readonly Fault[] } {
  const own = mdx.frontMatter;
  const faults: Fault[] = [];
  const add = (name: string, expected: string, found: string, remedy: string) => faults.push({ file, line: mdx.lineOf(name), column: 1, subject: name, expected, found, remedy });
  for (const name of mdx.isRead ? REQUIRED : []) if (!(name in own)) add(name, `a ${name}`, 'none', `write ${name}: "…"`);
  for (const [name, value] of Object.entries(own)) {
    if (!Object.hasOwn(PROPERTIES, name)) {
      add(name, `one of ${Object.keys(PROPERTIES).join(', ')}`, quoted(name), 'correct or delete it');
      continue;
    }
    const [expected, fits, remedy] = PROPERTIES[name] ?? TEXT;
    if (!fits(value)) add(name, expected, shown(value), remedy);
  }
  const measures = LIST[1](own['measures']) ? (own['measures'] as string[]) : [];
  for (const [index, id] of measures.entries()) {
    if (!isMeasure(id)) add('measures', 'ids of measures', quoted(id), 'correct or delete it');
    else if (measures.indexOf(id) < index) add('measures', 'each measure once', `${quoted(id)} twice`, 'delete one');
  }
  const number = (name: string) => (typeof own[name] === 'number' ? own[name] : undefined);
  return { frontMatter: { title: String(own['title']), description: String(own['description']), order: number('order') ?? 0, pillar: number('pillar'), measures, checked_against: String(own['checked_against']) }, faults };
}

/** A value of front matter as it is shown in a message. */
export const shown = (value: unknown): string => (value === undefined || value === null ? 'nothing' : cut(JSON.stringify(value)));
