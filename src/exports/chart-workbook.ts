import { word } from '../i18n/words.ts';
import type { PressView } from '../views/press-view.ts';
import { chartCells } from './chart-table.ts';
import { xlsx, type Sheet } from './xlsx.ts';

/** A chart as an Excel workbook: its points, what must be known of them, and its sources. */
export function chartWorkbook(view: PressView): Promise<Uint8Array<ArrayBuffer>> {
  return xlsx([dataSheet(view), notesSheet(view), sourcesSheet(view)], { title: view.chart.title, creator: view.site, day: view.asOf });
}

const HEADS = ['rowId', 'seriesId', 'seriesName', 'xId', 'xName', 'number', 'unitId', 'unit', 'asShown', 'notesSheet', 'sourceIds'] as const;

function dataSheet(view: PressView): Sheet {
  return { name: word(view.language, 'data'), widths: [34, 18, 24, 16, 24, 20, 10, 14, 26, 40, 34], rows: [HEADS.map((head) => word(view.language, head)), ...chartCells(view)] };
}

function notesSheet({ language, chart, independent, licence, citation, credit, version, asOf, page, checked }: PressView): Sheet {
  const rows: [string, string | undefined][] = [
    [word(language, 'title'), chart.title], [word(language, 'shows'), chart.subtitle], [word(language, 'pressAlt'), chart.alt],
    ...('breaks' in chart ? chart.breaks.map(({ x, text }): [string, string] => [word(language, 'breakOf', x), text]) : []),
    ...chart.notes.map((note): [string, string] => [word(language, 'notesSheet'), note]),
    [word(language, 'creditCopy'), credit], [word(language, 'cite'), citation], [word(language, 'licence'), `${licence.name} ${licence.address}`],
    [word(language, 'lastChecked'), checked.replace(`${word(language, 'lastChecked')}: `, '')], [word(language, 'version'), `${version} (${asOf})`], [word(language, 'pageAddress'), page],
    ...independent.map((text): [string, string] => [word(language, 'notGovernment'), text]),
  ];
  return { name: word(language, 'notesSheet'), widths: [28, 110], rows: [[word(language, 'item'), word(language, 'shows')], ...rows.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))] };
}

function sourcesSheet({ language, sources }: PressView): Sheet {
  const heads = ['sourceId', 'publisher', 'title', 'sourceDate', 'address'] as const;
  return { name: word(language, 'sources'), widths: [36, 30, 60, 14, 70], rows: [heads.map((head) => word(language, head)), ...sources.map(({ id, publisher, title, date, address }) => [id, publisher, title, date, address])] };
}
