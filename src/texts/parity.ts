import { createHash } from 'node:crypto';
import type { Language } from '../i18n/language.ts';
import type { Fault } from '../package/fault.ts';
import { SHARED, shown } from './front-matter.ts';
import type { Mdx, Reference, Section } from './mdx.ts';

/** The same values in the front matter, the same depths of headings, and in each section the same references and links, each at least once. */
export function parityFaults(files: Readonly<Record<Language, string>>, en: Mdx, ko: Mdx): Fault[] {
  const faults: Fault[] = [];
  const add = (line: number, subject: string, expected: string, found: string, remedy: string) => faults.push({ file: files.ko, line, column: 1, subject, expected, found, remedy });
  const areRead = en.isRead && ko.isRead;
  for (const name of areRead ? SHARED : []) {
    const [left, right] = [shown(en.frontMatter[name]), shown(ko.frontMatter[name])];
    if (JSON.stringify(en.frontMatter[name]) !== JSON.stringify(ko.frontMatter[name])) add(ko.lineOf(name), name, `the same as in ${files.en}:${en.lineOf(name)}, ${left}`, right, 'make the two equal');
  }
  for (let index = 0; index < Math.max(en.sections.length, ko.sections.length); index++) {
    const [a, b] = [en.sections[index], ko.sections[index]];
    if (a?.depth !== b?.depth) {
      const expected = a === undefined ? `no more headings, as in ${files.en}` : `a heading of depth ${a.depth}, as in ${files.en}:${a.line}`;
      add(b?.line ?? ko.sections.at(-1)?.line ?? 1, 'heading', expected, b === undefined ? 'none' : `depth ${b.depth}`, 'give both languages the same headings');
      break;
    }
    const [left, right] = [signatures(a), signatures(b)];
    const differing = [...[...left].filter((one) => !right.has(one)).map((one) => `${one} missing`), ...[...right].filter((one) => !left.has(one)).map((one) => `${one} extra`)];
    if (differing.length > 0) add(b?.line ?? 1, 'section', `the references of ${files.en}:${a?.line ?? 1}`, differing.join(', '), 'give both languages the same references in this section');
  }
  return areRead ? [...faults, ...staleFaults(files.en, en, files.ko, ko), ...staleFaults(files.ko, ko, files.en, en)] : faults;
}

/** A text that has changed since its twin was checked against it: the twin must be read again. */
function staleFaults(file: string, own: Mdx, otherFile: string, other: Mdx): Fault[] {
  const wanted = fingerprint(other);
  const found = own.frontMatter['checked_against'];
  if (found === wanted) return [];
  return [{ file, line: own.lineOf('checked_against'), column: 1, subject: 'checked_against', expected: `"${wanted}", the fingerprint of ${otherFile} as it stands`, found: shown(found), remedy: `compare the two texts, then write checked_against: "${wanted}"` }];
}

/** What a text says to a reader, as eight hexadecimal digits. */
export const fingerprint = ({ frontMatter, body }: Mdx): string => createHash('sha256').update([frontMatter['title'], frontMatter['description'], JSON.stringify(frontMatter['answers'] ?? null), body.trim()].join('\n')).digest('hex').slice(0, 8);

const signatures = (section: Section | undefined) => new Set([...(section?.references ?? []).map(signature), ...(section?.links ?? []).map((link) => `link ${link}`)].sort());

const signature = ({ component, attributes }: Reference) => [component, ...Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)].join(' ');
