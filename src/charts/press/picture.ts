import { word } from '../../i18n/words.ts';
import type { ChartView } from '../../views/chart-view.ts';
import type { PressView } from '../../views/press-view.ts';
import { drawChart, WIDTHS } from '../draw.ts';
import { scaled } from '../scaled.ts';
import { scene, type Mark, type Scene, type Text } from '../scene.ts';
import { signMarks } from '../sign.ts';
import { chartTable } from '../table.ts';
import { wrapText } from '../text-width.ts';
import { line, lines, rise, SIZE, SMALL } from '../words.ts';
import { tableWords } from '../table-words.ts';
import { leavesUnsaid } from './unsaid.ts';
import { valueTable } from './value-table.ts';

/** From the edge of the picture to what stands in it. */
export const MARGIN = 36;
export const PICTURE_WIDTH = WIDTHS.wide + 2 * MARGIN;
const TITLE = 24;
const SUBTITLE = 15;
const SIGN = 18;

/**
 * A chart as it stands alone, in CSS pixels: title, what is shown, the drawing, the values that the drawing leaves out, notes, and
 * below a rule sources, date, licence, address and what it is not. The SVG file and the PNG are this one picture.
 */
export function pressPicture(view: PressView): Scene {
  const { chart, language } = view;
  const marks: Mark[] = [];
  let y = MARGIN;
  const put = (text: string, look: Partial<Text>, after: number) => {
    const size = look.size ?? SIZE;
    const drawn = lines(text === '' ? [] : wrapText(text, WIDTHS.wide, size, language, look.weight), MARGIN, y + rise(size), look);
    marks.push(...drawn);
    const last = drawn.at(-1);
    if (last !== undefined) y = last.y + size - rise(size) + after;
  };

  put(chart.title, { size: TITLE, weight: 700 }, 8);
  put(chart.subtitle, { size: SUBTITLE, fill: 'soft' }, chart.reading === '' ? 20 : 8);
  put(chart.reading, {}, 20);
  const drawing = drawChart(chart, 'wide');
  marks.push(...drawing.marks.map((mark) => scaled(mark, 1, MARGIN, y)));
  y += drawing.height + 16;

  const table = 'series' in chart && leavesUnsaid(chart, drawing) ? valueTable(chart, WIDTHS.wide) : undefined;
  if (table !== undefined) {
    marks.push(...table.marks(MARGIN, y));
    y += table.height;
  }
  for (const note of [...pointNotes(chart, table !== undefined), ...chart.notes]) put(note, { size: SMALL, fill: 'soft' }, 5);

  y += 9;
  marks.push({ type: 'line', x1: MARGIN, x2: MARGIN + WIDTHS.wide, y1: y, y2: y, stroke: 'ink', strokeWidth: 1 });
  y += 12;
  put(view.source, { size: SMALL }, 5);
  put([view.checked, word(language, 'licenceLine', view.licence.name), `${word(language, 'version')} ${view.version}`].join(' · '), { size: SMALL }, 5);
  put(view.independent.join(' · '), { size: SMALL, weight: 600 }, 12);
  marks.push(...signMarks('round').map((mark) => scaled(mark, SIGN / 32, MARGIN, y)), line(view.site, MARGIN + SIGN + 8, y + (SIGN - SIZE) / 2 + rise(SIZE), { weight: 700 }));
  y += SIGN + 8;
  if (view.page !== undefined) put(view.page.replace(/^https?:\/\//, ''), { size: SMALL, fill: 'soft' }, 0);

  const height = y + MARGIN - 8;
  return scene(PICTURE_WIDTH, height, [{ type: 'rect', x: 0, y: 0, width: PICTURE_WIDTH, height: Math.ceil(height), fill: 'paper' }, ...marks]);
}

/** What a reader must know about single points: by their marks in the table, or by their labels where there is none. */
function pointNotes(chart: ChartView, tabled: boolean): string[] {
  if (!('series' in chart)) return [];
  if (tabled) return chartTable(chart, tableWords(chart.language)).notes.map(({ mark, text }) => `${mark} ${text}`);
  const noted = chart.series.flatMap(({ points }) => points.filter(({ note, value }) => note !== '' && value !== null));
  return [...Map.groupBy(noted, ({ note }) => note)].map(([note, points]) => `${[...new Set(points.map(({ label }) => label))].join(', ')}: ${note}`);
}
