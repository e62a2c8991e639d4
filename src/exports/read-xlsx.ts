// For tests alone: a workbook as another program reads it, from its parts (ISO/IEC 29500), without the library that wrote it.
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

export interface ReadSheet {
  readonly name: string;
  /** By row, then by column from A: texts as strings, numbers as numbers, null for an empty cell. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Anything that Excel would work out or follow: formulas, links. */
  readonly active: number;
}

export function readWorkbook(bytes: Uint8Array): readonly ReadSheet[] {
  const parts = unzipSync(bytes);
  const part = (name: string): Element => {
    const file = parts[name];
    const root = file === undefined ? null : new DOMParser({ onError: (_, message) => { throw new Error(`${name}: ${message}`); } }).parseFromString(strFromU8(file), 'text/xml').documentElement;
    if (root === null) throw new Error(`no part ${name}`);
    return root;
  };
  const strings = elements(part('xl/sharedStrings.xml'), 'si').map((entry) => decoded(elements(entry, 't').map((text) => text.textContent ?? '').join('')));
  const targets = new Map(elements(part('xl/_rels/workbook.xml.rels'), 'Relationship').map((one) => [one.getAttribute('Id'), one.getAttribute('Target')]));
  return elements(part('xl/workbook.xml'), 'sheet').map((sheet) => {
    const root = part(`xl/${(targets.get(sheet.getAttribute('r:id')) ?? '').replace(/^\/?(xl\/)?/, '')}`);
    const rows = elements(root, 'row').map((row) => elements(row, 'c').reduce<(string | number | null)[]>((cells, cell) => {
      const column = columnOf(cell.getAttribute('r') ?? '');
      while (cells.length < column) cells.push(null);
      const [value] = elements(cell, 'v').map((one) => one.textContent ?? '');
      cells.push(value === undefined ? null : cell.getAttribute('t') === 's' ? (strings[Number(value)] ?? null) : Number(value));
      return cells;
    }, []));
    return { name: sheet.getAttribute('name') ?? '', rows, active: elements(root, 'f').length + elements(root, 'hyperlink').length };
  });
}

const elements = (root: Element, name: string): Element[] => [...root.getElementsByTagName(name)];

/** `_x005F_` and its like stand for a character. */
const decoded = (text: string): string => text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** 0 for A1, 27 for AB1. */
const columnOf = (reference: string): number => [...reference.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
