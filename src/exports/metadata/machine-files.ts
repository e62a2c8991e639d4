import { fileAddress } from '../../i18n/address.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import type { Publication } from '../../texts/publication.ts';
import { csvwName, CSVW_TYPE } from './csvw.ts';
import { GRAPH_ENDINGS, graphNames, graphType, type GraphName } from './graph-files.ts';
import { descriptorName } from './package-descriptor.ts';

/** A file that tells programs what a page is about. */
export interface MachineFile {
  readonly name: string;
  /** The standard that it follows, and the language or way of writing where there are several; the same in every language. */
  readonly standard: string;
  readonly href: string;
  readonly type: string;
  /** How the page is bound to it in the head (RFC 8288 registry): it describes what the page is about, or is the page in another form. */
  readonly rel: 'describedby' | 'alternate' | undefined;
}

const SYNTAX = { ttl: 'Turtle', jsonld: 'JSON-LD' } as const;

/** The files of a page by the steps of its address; none where there are none. */
export function machineFiles(publication: Publication, [folder, id]: readonly string[]): readonly MachineFile[] {
  const file = (steps: readonly string[], standard: string, type: string, rel: MachineFile['rel']): MachineFile => ({ name: steps.at(-1) ?? '', standard, href: fileAddress(...steps), type, rel });
  const graphs = (name: GraphName, standard: string) => (graphNames(publication).includes(name) ? GRAPH_ENDINGS.map((ending) => file([`${name}.${ending}`], `${standard}, ${SYNTAX[ending]}`, graphType(ending).split(';', 1)[0] ?? '', 'alternate')) : []);
  if (folder === 'data' && id === undefined) return [...LANGUAGES.map((language) => file([descriptorName(language)], `Data Package, ${language}`, 'application/json', 'describedby')), ...graphs('catalog', 'DCAT'), file(['CITATION.cff'], 'Citation File Format', 'application/yaml', undefined)];
  if (folder === 'glossary') return graphs('glossary', 'SKOS');
  if (folder === 'data' && id !== undefined) return [file(['data', csvwName({ name: id })], 'CSVW', CSVW_TYPE, 'describedby')];
  return [];
}
