import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { BASE } from '../i18n/address.ts';
import { LANGUAGES } from '../i18n/language.ts';
import type { Publication } from '../texts/publication.ts';
import { searchRecords, type SearchRecord } from './records.ts';

/** The folder of the index in the built site. */
export const FOLDER = 'pagefind';

/**
 * Writes the Pagefind index of every record into the folder of that name: one index for each language. Each record
 * is given as a small page, so that its title, names and text can weigh differently. Addresses stand without the base path,
 * which Pagefind puts before them in the browser.
 */
export async function writeSearchIndex(publication: Publication, outDir: string): Promise<{ records: number; bytes: number }> {
  const { index, errors } = await pagefind.createIndex();
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const records = LANGUAGES.flatMap((language) => searchRecords(publication, language));
  for (const record of records) {
    const added = await index.addHTMLFile({ url: `/${record.href.slice(BASE.length)}`, content: recordPage(record) });
    if (added.errors.length > 0) throw new Error(`Pagefind, ${record.href}: ${added.errors.join('; ')}`);
  }
  const outputPath = path.join(outDir, FOLDER);
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  await pagefind.close();
  const files = readdirSync(outputPath, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return { records: records.length, bytes: files.reduce((sum, file) => sum + statSync(path.join(file.parentPath, file.name)).size, 0) };
}

function recordPage({ language, title, kind, weight, names, text }: SearchRecord): string {
  const paragraphs = text.split('\n').map((line) => `<p>${escaped(line)}</p>`).join('');
  return `<!doctype html><html lang="${language}"><head><title>${escaped(title)}</title></head><body data-pagefind-body><h1 data-pagefind-weight="${weight}" data-pagefind-meta="title">${escaped(title)}</h1><span data-pagefind-ignore data-pagefind-meta="names:${escaped(names.join(' · '))}"></span><span data-pagefind-ignore data-pagefind-meta="kind:${escaped(kind)}" data-pagefind-filter="kind:${escaped(kind)}"></span><span data-pagefind-ignore data-pagefind-meta="weight:${weight}"></span>${paragraphs}</body></html>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
