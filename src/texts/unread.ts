import { LANGUAGES } from '../i18n/language.ts';
import { START } from '../package/place.ts';
import type { Fault } from '../package/fault.ts';
import { contentNames, folderFault, slugOf } from './files.ts';

/** What `content/` may hold. Each folder has a reader, which tells what does not belong there. */
const CONTENT = ['LICENSE', 'README.md', 'charts', 'explainers', 'pages', 'search', 'site.json'];
/** The folders that hold a folder for each text, and what that may hold. */
const TEXTS = ['explainers', 'pages'];
const TWINS = LANGUAGES.map((language) => `${language}.mdx`);

/** Files and folders in `content/` that nothing reads: a misspelt name would hide a text without a word. */
export function unreadFaults(root: string): Fault[] {
  const unread = (folder: string, known: readonly string[]) => contentNames(root, folder).filter((name) => !known.includes(name)).map((name): Fault => ({
    file: `${folder}/${name}`, ...START, subject: '', expected: `one of ${known.join(', ')} in ${folder}`, found: name, remedy: 'rename or delete it',
  }));
  // A name that no text can have is told by the reader of texts.
  const texts = TEXTS.flatMap((folder) => contentNames(root, `content/${folder}`).filter((name) => slugOf(name) !== undefined).map((name) => `content/${folder}/${name}`));
  const folders = ['content', 'content/charts', 'content/search', ...TEXTS.map((folder) => `content/${folder}`), ...texts];
  return [...folders.flatMap((folder) => folderFault(root, folder)), ...unread('content', CONTENT), ...unread('content/search', ['queries.csv']), ...texts.sort().flatMap((folder) => unread(folder, TWINS))];
}
