import type { Language } from '../../i18n/language.ts';
import type { ShareStep } from '../../views/share-chart.ts';
import { groupShape } from '../group-shape.ts';
import type { Mark } from '../scene.ts';
import { textWidth } from '../text-width.ts';
import { LEFT, MARK, RIGHT, type Body } from './frame.ts';
import { paragraph } from './paragraph.ts';

const SIZE = 26;
const AIR = 20;
/** The height that a headline leaves to steps at least. */
const ENOUGH = 240;

/** Dated steps below each other on a line, filled when they happened and hollow ahead; where not all fit, the last ones. */
export function stepsBody(steps: readonly ShareStep[], language: Language): Body {
  const from = LEFT + MARK + Math.max(0, ...steps.map(({ dateText }) => textWidth(dateText, SIZE))) + 24;
  const drawn = steps.map((step) => ({ step, title: paragraph(step.title, RIGHT - from, 2, language, { size: SIZE, weight: 600 }), date: paragraph(step.dateText, from - LEFT - MARK, 1, language, { size: SIZE, fill: 'soft' }) }));
  const heightOf = (from_: number) => drawn.slice(from_).reduce((sum, { title }) => sum + title.height + AIR, 0);
  return {
    least: Math.min(heightOf(0), ENOUGH),
    at: (top, foot) => {
      let first = 0;
      while (first < drawn.length - 1 && top + heightOf(first) > foot) first += 1;
      const shown = drawn.slice(first).map((one, index) => ({ ...one, top: foot - heightOf(first + index) + AIR / 2 }));
      const middle = (y: number) => y + SIZE * 0.5;
      const line: Mark = { type: 'line', x1: LEFT + 11, x2: LEFT + 11, y1: middle(shown[0]?.top ?? foot), y2: middle(shown.at(-1)?.top ?? foot), stroke: 'rule', strokeWidth: 3 };
      return [line, ...shown.flatMap(({ step, title, date, top: y }) => [...groupShape(step.group, LEFT + 11, middle(y), 11, step.done ? 'full' : 'hollow'), ...date.at(LEFT + MARK, y), ...title.at(from, y)])];
    },
  };
}
