import { unitName } from '../../i18n/number.ts';
import type { TargetChart } from '../../views/chart-view.ts';
import { scaleOf } from '../value-axis.ts';
import type { Mark, Scene, Text } from '../scene.ts';
import { scene } from '../scene.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { briefText } from '../value-label.ts';
import { spaced, within } from '../x-labels.ts';
import { LEADING, line, lines, rise, SIZE, SMALL } from '../words.ts';

const BAR = 34;
const TIP = 9;

/**
 * Values laid end to end from zero, and below them on the same axis what they are held against: hollow, for it is no value yet, and
 * with a tip where it may be passed.
 */
export function targetScene(view: TargetChart, width: number): Scene {
  if (view.points.length === 0) throw new Error(`chart ${view.slug}: no values to draw`);
  const { sum, target, points, language } = view;
  const low = Math.min(0, ...points.map(({ value }) => value));
  const x = scaleOf({ domain: [low, Math.max(sum.value, target.value, 1)], ticks: [], width: 0 }, 1, width - TIP - 1);
  const marks: Mark[] = [line(unitName(view.unit, language), 0, rise(SMALL), { size: SMALL, fill: 'soft' })];
  let y = heading(view.name, sum.text, SMALL + 12);

  let from = 0;
  const years: Text[] = [];
  for (const point of points) {
    const [start, end] = [x(Math.min(from, from + point.value)), x(Math.max(from, from + point.value))];
    marks.push({ type: 'rect', x: start, y, width: Math.max(0.5, end - start - 1.5), height: BAR, fill: point.note === '' ? 's1' : 'paper', stroke: 's1', strokeWidth: 1, className: 'point', data: { series: '', x: point.x }, title: [`${point.label}: ${point.text}`, point.note].filter(Boolean).join(' – ') });
    const brief = briefText(point, view.unit.id, language, end - start - 6);
    if (brief !== null) marks.push(line(brief, (start + end - 1.5) / 2, y + BAR / 2 + SMALL * 0.36, { size: SMALL, anchor: 'middle', fill: point.note === '' ? 'paper' : 'ink' }));
    years.push(within(line(/^\d{4}$/.test(point.x) ? point.x : point.label, (start + end) / 2, y + BAR + 6 + rise(SMALL), { size: SMALL, anchor: 'middle', fill: 'soft' }), 0, width));
    from += point.value;
  }
  const top = y;
  marks.push(...spaced(years));
  y = heading(target.name, target.text, y + BAR + SMALL + 26);
  const end = x(target.value);
  const shape: (string | number)[] = ['M', x(0), y + 1, 'L', end, y + 1, ...(target.open ? ['L', end + TIP, y + BAR / 2] : []), 'L', end, y + BAR - 1, 'L', x(0), y + BAR - 1, 'Z'];
  marks.push({ type: 'path', d: shape, fill: 'paper', stroke: 's1', strokeWidth: 2, dash: [6, 3], className: 'point', data: { series: 'target', x: target.id }, title: `${target.name}: ${target.text}` });
  const reached = x(sum.value);
  if (reached < end - 4) marks.push({ type: 'line', x1: reached - 1, x2: reached - 1, y1: y + 1, y2: y + BAR - 1, stroke: 's1', strokeWidth: 1.5, dash: [2, 3], className: 'reached' });
  return scene(width, y + BAR + 4, [...marks, ...[top, y].map((bar): Mark => ({ type: 'line', x1: x(0), x2: x(0), y1: bar - 4, y2: bar + BAR + 4, stroke: 'ink', strokeWidth: 1 }))]);

  function heading(name: string, amount: string, at: number): number {
    const texts = wrapText(name, width, SIZE, language);
    const beside = textWidth(texts.at(-1) ?? '', SIZE) + 10 + textWidth(amount, SIZE + 2, 700) <= width;
    const last = at + (texts.length - 1) * SIZE * LEADING;
    const base = beside ? last : last + (SIZE + 2) * LEADING;
    marks.push(...lines(texts, 0, at + rise(), { halo: true }), line(amount, beside ? textWidth(texts.at(-1) ?? '', SIZE) + 10 : 0, base + rise(), { size: SIZE + 2, weight: 700, halo: true }));
    return base + SIZE + 10;
  }
}
