import type { Language } from '../i18n/language.ts';
import type { Box } from './box.ts';
import { overlap, textBox } from './box.ts';
import type { Mark, Text } from './scene.ts';
import { wrapText } from './text-width.ts';
import { line, lines, linesHeight, rise, SMALL } from './words.ts';

interface Label {
  readonly at: number;
  readonly label: string;
}

/**
 * Labels of time under an axis whose line lies at `y`: the first and the last always, of the others as many as stand clear of
 * each other; between `from` and `to`.
 */
export function timeLabels(labels: readonly Label[], y: number, from: number, to: number): Text[] {
  const texts = labels.filter(({ label }) => label !== '').map(({ at, label }) => within(line(label, at, y + 8 + rise(SMALL), { size: SMALL, anchor: 'middle', fill: 'soft' }), from, to));
  return spaced(texts);
}

/** Of texts on one line the first and the last, and as many between as stand clear of each other. */
export function spaced(texts: readonly Text[]): Text[] {
  const chosen: Text[] = [];
  const order = [texts.at(-1), texts[0], ...texts.slice(1, -1).reverse()];
  for (const text of order) if (text !== undefined && !chosen.some((other) => overlap(aired(text), textBox(other)))) chosen.push(text);
  return texts.filter((text) => chosen.includes(text));
}

/** Names of categories, wrapped to the room each has. */
export function categoryLabels(labels: readonly Label[], y: number, room: number, language: Language): { marks: Mark[]; height: number } {
  const wrapped = labels.map(({ at, label }) => ({ at, texts: wrapText(label, room - 6, SMALL, language) }));
  return {
    marks: wrapped.flatMap(({ at, texts }) => lines(texts, at, y + 8 + rise(SMALL), { size: SMALL, anchor: 'middle', fill: 'soft' })),
    height: 8 + linesHeight(Math.max(...wrapped.map(({ texts }) => texts.length)), SMALL),
  };
}

/** A text moved sideways until it lies between `from` and `to`. */
export function within(text: Text, from: number, to: number): Text {
  const { x0, x1 } = textBox(text);
  return { ...text, x: text.x + Math.max(0, from - x0) - Math.max(0, x1 - to) };
}

function aired(text: Text): Box {
  const box = textBox(text);
  return { ...box, x0: box.x0 - 6, x1: box.x1 + 6 };
}
