import { createHash } from 'node:crypto';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { word } from '../i18n/words.ts';
import { inLanguage } from '../package/field.ts';
import type { Publication } from '../texts/publication.ts';
import { citedPage } from '../views/citation/cited.ts';
import { ownStyle } from '../views/citation/cite-view.ts';
import { CODEBOOK_COLUMNS, codebookRows } from './codebook.ts';
import { csvText } from './csv-text.ts';
import { plain } from './twins/markdown.ts';
import { zip } from './zip.ts';

/** The name of the file that holds everything. */
export const bundleName = ({ dataPackage }: Publication): string => `${dataPackage.name || 'data'}-${dataPackage.version}.zip`;

const kept = new WeakMap<Publication, Uint8Array<ArrayBuffer>>();

/**
 * The whole Data Package in one ZIP: the descriptor, tables and schemas as committed, a README in both languages, the codebook of all
 * tables, the licence, how to cite it, and SHA-256 sums as `sha256sum --check` reads them. No folder around it: programs that load
 * a zipped package look for its descriptor at the root.
 */
export function bundle(publication: Publication): Uint8Array<ArrayBuffer> {
  const made = kept.get(publication) ?? zip(bundleFiles(publication));
  kept.set(publication, made);
  return made;
}

function bundleFiles(publication: Publication): ReadonlyMap<string, Uint8Array> {
  const { dataPackage, site } = publication;
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>();
  const add = (name: string, content: string | Uint8Array) => {
    if (files.has(name)) throw new Error(`two files of the bundle are called ${name}`);
    files.set(name, typeof content === 'string' ? encoder.encode(content) : content);
  };
  // What the editors wrote of the tables keeps its place beside the README for readers.
  for (const [name, bytes] of dataPackage.files) add(name === 'README.md' ? 'TABLES.md' : name, bytes);
  add('README.md', readme(publication));
  add('codebook/codebook.csv', csvText(CODEBOOK_COLUMNS, [...dataPackage.tables.values()].flatMap(codebookRows)));
  add('CITATION.txt', `${LANGUAGES.map((language) => packageCitation(publication, language)).join('\n')}\n`);
  if (!files.has('LICENSE')) add('LICENSE', `${site.licence.name.en}\n${site.licence.address}\n`);
  add('SHA256SUMS', [...files].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`).join(''));
  return files;
}

const packageCitation = (publication: Publication, language: Language): string => ownStyle(citedPage(publication, ['data'], language));

function readme(publication: Publication): string {
  const { dataPackage, site } = publication;
  return LANGUAGES.map((language) => [
    `# ${plain(inLanguage(dataPackage.descriptor, 'title', language))}`, '', plain(inLanguage(dataPackage.descriptor, 'description', language)), '', `**${word(language, 'independent')}**`, '',
    `${word(language, 'version')} ${dataPackage.version} (${dataPackage.asOf}). ${plain(word(language, 'licenceLine', site.licence.name[language]))} <${site.licence.address}>`, '',
    `${word(language, 'cite')}: ${plain(packageCitation(publication, language))}`, '', word(language, 'bundleHow'), '',
    `| ${word(language, 'file')} | ${word(language, 'rowCount')} | ${word(language, 'shows')} |`, '|---|--:|---|',
    ...[...dataPackage.tables.values()].map((table) => `| \`${pathOf(table.resource)}\` | ${table.rows.length} | ${plain(inLanguage(table.resource, 'description', language))} |`), '',
  ].join('\n')).join('\n');
}

const pathOf = (resource: object): string => ('path' in resource ? String(resource.path) : '');
