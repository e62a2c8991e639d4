import type { Edit, Files } from '../../package/sample-package.ts';

/** A publication that is broken in one way, and every line that is told of it. */
export type Broken = readonly [what: string, edits: readonly Edit[], lines: readonly string[]];

/** Puts one text for another in both languages of a text. */
export const inBoth = (folder: string, from: string, to: string): Edit => (files) => { for (const language of ['en', 'ko']) swap(files, `${folder}/${language}.mdx`, from, to); };

/** Adds a paragraph to a text in both languages. */
export const added = (folder: string, text: string): Edit => (files) => { for (const language of ['en', 'ko']) files[`${folder}/${language}.mdx`] = `${String(files[`${folder}/${language}.mdx`])}\n${text}\n`; };

/** Adds a line to a table. */
export const row = (table: string, line: string): Edit => (files) => { files[`data/${table}.csv`] = `${String(files[`data/${table}.csv`])}${line}\n`; };

/** Leaves out all files of a folder. */
export const without = (folder: string): Edit => (files) => { for (const name of Object.keys(files)) if (name.startsWith(folder)) delete files[name]; };

/** The file as other bytes. */
export const bytes = (file: string, of: (text: string) => Uint8Array | string): Edit => (files) => { files[file] = of(String(files[file])); };

function swap(files: Files, file: string, from: string, to: string): void {
  const text = files[file];
  if (typeof text !== 'string' || text.split(from).length !== 2) throw new Error(`${from} does not stand once in ${file}`);
  files[file] = text.replace(from, () => to);
}
