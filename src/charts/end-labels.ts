import type { Language } from '../i18n/language.ts';
import type { Mark, Token } from './scene.ts';
import { spread } from './spread.ts';
import { textWidth, wrapText } from './text-width.ts';
import { LEADING, lines, linesHeight, rise, SIZE } from './words.ts';

/** A name that stands beside the end of what it names, and its last value below it. */
export interface EndLabel {
  /** '' where what is named needs no name. */
  readonly name: string;
  readonly value: string;
  readonly token: Token;
  readonly dash: readonly number[];
  readonly series: string;
}

export interface EndLabels {
  /** Room the labels take at the right of the plot, the leader lines included. */
  readonly width: number;
  /** Room they need from top to bottom. */
  readonly height: number;
  /** The labels, each as near as may be to `ends` (the points where the marks stop), within `top` to `foot`, texts from `x`. */
  readonly marks: (ends: readonly { x: number; y: number }[], x: number, top: number, foot: number) => Mark[];
}

/** From the plot's edge to the texts. */
export const LEADER = 20;
const AIR = 5;

/** Direct labels instead of a legend: ink, for contrast, joined to what they name by a line of its colour. */
export function endLabels(labels: readonly EndLabel[], maxWidth: number, language: Language): EndLabels {
  // A little more room than asked for is better than a word that is broken.
  const word = Math.max(0, ...labels.flatMap(({ name }) => name.split(' ').map((each) => textWidth(each, SIZE, 600))));
  const room = Math.min(maxWidth * 1.3, Math.max(maxWidth, LEADER + word + 1)) - LEADER;
  const blocks = labels.map((label) => {
    const name = label.name === '' ? [] : wrapText(label.name, room, SIZE, language, 600);
    const value = label.value === '' ? [] : wrapText(label.value, room, SIZE, language);
    return { ...label, texts: name, values: value, height: linesHeight(name.length + value.length) + AIR };
  });
  const widths = blocks.flatMap(({ texts, values }) => [...texts.map((text) => textWidth(text, SIZE, 600)), ...values.map((text) => textWidth(text, SIZE))]);
  return {
    width: LEADER + Math.max(0, ...widths),
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    marks: (ends, x, top, foot) => {
      const middles = spread(blocks.map(({ height }, index) => ({ at: ends[index]?.y ?? top, size: height })), top, foot);
      return blocks.flatMap(({ texts, values, token, dash, series, height }, index): Mark[] => {
        const middle = middles[index] ?? top;
        const end = ends[index] ?? { x, y: middle };
        const y = middle - (height - AIR) / 2 + rise();
        return [
          { type: 'path', d: ['M', end.x + 5, end.y, 'L', x - 12, middle, 'L', x - 5, middle], fill: 'none', stroke: token, strokeWidth: 1.5, ...(dash.length > 0 ? { dash: [2, 2] } : {}), className: 'leader', data: { series } },
          { type: 'group', className: 'name', data: { series }, marks: [...lines(texts, x, y, { weight: 600 }), ...lines(values, x, y + texts.length * SIZE * LEADING)] },
        ];
      });
    },
  };
}
