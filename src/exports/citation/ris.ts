import { issuedOn, type CslItem } from '../../views/citation/csl.ts';

const TYPES: Readonly<Record<CslItem['type'], string>> = { webpage: 'ELEC', graphic: 'CHART', dataset: 'DATA' };

/**
 * Works as RIS (Research Information Systems, 2011), UTF-8: a line for each value, `TY  - ` first and `ER  - ` last, CRLF at
 * their ends. Nothing is escaped; a value is one line, and has no two spaces in a row, by which a tag is known. A comma would part
 * the publisher into a person's names: it is left out there.
 */
export const ris = (items: readonly CslItem[]): string => items.map(record).join('\r\n');

function record(item: CslItem): string {
  const { id, type, title, author: [{ literal }], publisher, version, genre, language, URL, note } = item;
  const site = item['container-title'];
  const lines = [
    ['TY', TYPES[type]], ['ID', id], ['AU', literal.replaceAll(',', '')], ['TI', title],
    // The T2 of a chart is the program that drew it: its site stands as its publisher.
    ['T2', type === 'webpage' ? site : undefined], ['PB', publisher ?? (type === 'webpage' ? undefined : site)],
    ['PY', issuedOn(item).slice(0, 4)], ['DA', issuedOn(item).replaceAll('-', '/')], ['ET', version], ['M3', genre], ['LA', language], ['UR', URL], ['N1', note],
  ] as const;
  return `${lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`])).join('')}ER  - \r\n`;
}
