import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../i18n/language.ts';
import type { Fault } from '../package/fault.ts';

/** What `content/` may hold. Each folder has a reader, which tells what does not belong there. */
const CONTENT = ['LICENSE', 'README.md', 'charts', 'explainers', 'pages', 'search', 'site.json'];
/** The folders that hold a folder for each text, and what that may hold. */
const TEXTS = ['explainers', 'pages'];
const TWINS = LANGUAGES.map((language) => `${language}.mdx`);

/** Files and folders in `content/` that nothing reads: a misspelt name would hide a text without a word. */
export function unreadFaults(root: string): Fault[] {
  const inside = (folder: string) => (existsSync(path.join(root, folder)) ? readdirSync(path.join(root, folder), { withFileTypes: true }).filter(({ name }) => !name.startsWith('.')) : []);
  const unread = (folder: string, known: readonly string[]) => inside(folder).filter(({ name }) => !known.includes(name)).map(({ name }): Fault => ({
    file: `${folder}/${name}`, line: 1, column: 1, subject: '', expected: `one of ${known.join(', ')} in ${folder}`, found: name, remedy: 'rename or delete it',
  }));
  const texts = TEXTS.flatMap((folder) => inside(`content/${folder}`).filter((entry) => entry.isDirectory()).map(({ name }) => `content/${folder}/${name}`));
  return [...unread('content', CONTENT), ...unread('content/search', ['queries.csv']), ...texts.sort().flatMap((folder) => unread(folder, TWINS))];
}
