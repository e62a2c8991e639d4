import { fileAddress } from '../../i18n/address.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import type { Publication } from '../../texts/publication.ts';
import { csvwName, CSVW_TYPE } from './csvw.ts';
import { descriptorName } from './package-descriptor.ts';

/** A file that tells programs what a page is about. */
export interface MachineFile {
  readonly name: string;
  /** The standard that it follows; its name is the same in every language. */
  readonly standard: string;
  readonly href: string;
  readonly type: string;
  /** How the page is bound to it in the head (RFC 8288 registry): it describes what the page is about, or is the page in another form. */
  readonly rel: 'describedby' | 'alternate' | undefined;
}

/** The files of a page by the steps of its address; none where there are none. */
export function machineFiles(_publication: Publication, [folder, id]: readonly string[]): readonly MachineFile[] {
  const file = (steps: readonly string[], standard: string, type: string, rel: MachineFile['rel']): MachineFile => ({ name: steps.at(-1) ?? '', standard, href: fileAddress(...steps), type, rel });
  if (folder === 'data' && id === undefined) return LANGUAGES.map((language) => file([descriptorName(language)], 'Data Package', 'application/json', 'describedby'));
  if (folder === 'data' && id !== undefined) return [file(['data', csvwName({ name: id })], 'CSVW', CSVW_TYPE, 'describedby')];
  return [];
}
