import path from 'node:path';
import * as pagefind from 'pagefind';
import { address, BASE } from '../i18n/address.ts';
import { LANGUAGES } from '../i18n/language.ts';
import type { Publication } from '../texts/publication.ts';
import { searchPages } from './records.ts';

/** Writes an index of the same pages and texts as Pagefind makes it without any help: a record for each page, its title and its lines. For measuring alone. */
export async function writePlainIndex(publication: Publication, outDir: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const pages = searchPages(publication);
  // A measure's page holds its facts, and so does its record.
  const factsOn = Map.groupBy(pages, ({ on }) => on ?? '');
  for (const language of LANGUAGES) {
    for (const { path: at, title, names, passages } of pages) {
      const lines = [...passages[language], ...(factsOn.get(at) ?? []).flatMap((fact) => fact.passages[language])].flatMap(({ heading, lines: own }) => [heading, ...own]);
      const added = await index.addCustomRecord({ url: `/${address(language).slice(BASE.length)}${at}`, language, content: [title[language], ...names, ...lines].join('\n'), meta: { title: title[language] } });
      if (added.errors.length > 0) throw new Error(`Pagefind, ${at}: ${added.errors.join('; ')}`);
    }
  }
  const written = await index.writeFiles({ outputPath: path.join(outDir, 'pagefind') });
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  await pagefind.close();
}
