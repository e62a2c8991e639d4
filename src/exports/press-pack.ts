import { LIGHT } from '../charts/palette.ts';
import { pressPicture } from '../charts/press/picture.ts';
import { svgText } from '../charts/svg.ts';
import type { Language } from '../i18n/language.ts';
import type { ChartDeclaration } from '../texts/chart-declaration.ts';
import type { Publication } from '../texts/publication.ts';
import { oncePerChart } from '../views/once-per-chart.ts';
import { pressName, pressView, type PressView } from '../views/press-view.ts';
import { chartJson } from './chart-json.ts';
import { chartCsv, chartExcelCsv } from './chart-table.ts';
import { chartAltText, chartCreditText } from './chart-texts.ts';
import { chartWorkbook } from './chart-workbook.ts';
import { png } from './png.ts';

type Content = string | Uint8Array<ArrayBuffer>;
/** How much larger than on a page the pixels of the PNG are. */
const DENSITY = 2;

/** Every file of a chart in one language: the ending of its name, its media type, whether it has a row for each point, and how it is made. */
const FORMATS = {
  svg: ['image/svg+xml', false, chartSvg],
  png: ['image/png', false, chartPng],
  csv: ['text/csv; charset=utf-8', true, chartCsv],
  'excel.csv': ['text/csv; charset=utf-8', true, chartExcelCsv],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', true, chartWorkbook],
  json: ['application/json', true, chartJson],
  'alt.txt': ['text/plain; charset=utf-8', false, chartAltText],
  'credit.txt': ['text/plain; charset=utf-8', false, chartCreditText],
} as const satisfies Readonly<Record<string, readonly [type: string, tabular: boolean, make: (view: PressView) => Content | Promise<Content>]>>;
export type PressEnding = keyof typeof FORMATS;
export const PRESS_ENDINGS = Object.keys(FORMATS) as readonly PressEnding[];

export interface PressFile {
  readonly ending: PressEnding;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many points it holds a row for; undefined for pictures and texts. */
  readonly rows: number | undefined;
}

const filesOf = oncePerChart(() => new Map<PressEnding, Promise<PressFile>>());

/** A file of a chart; made once, since the chart's page prints its size too. */
export function pressFile(publication: Publication, declaration: ChartDeclaration, language: Language, ending: PressEnding): Promise<PressFile> {
  const files = filesOf(publication, declaration, language);
  const known = files.get(ending) ?? newFile(pressView(publication, declaration, language), ending, pressName(declaration.slug, language, ending));
  files.set(ending, known);
  return known;
}

export const pressFiles = (publication: Publication, declaration: ChartDeclaration, language: Language): Promise<PressFile[]> => Promise.all(PRESS_ENDINGS.map((ending) => pressFile(publication, declaration, language, ending)));

async function newFile(view: PressView, ending: PressEnding, name: string): Promise<PressFile> {
  const [type, tabular, make] = FORMATS[ending];
  const content = await make(view);
  return { ending, name, type, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content, rows: tabular ? view.rows.length : undefined };
}

function chartSvg(view: PressView): string {
  return svgText(pressPicture(view), { id: `${view.slug}-${view.language}`, title: view.chart.title, description: view.chart.alt, palette: LIGHT, names: false });
}

function chartPng(view: PressView): Uint8Array<ArrayBuffer> {
  const picture = pressPicture(view);
  return png(picture, picture.width * DENSITY);
}
