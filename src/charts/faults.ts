import { boxOf, leaves, overlap, textBox } from './box.ts';
import type { Scene } from './scene.ts';
import { SMALL } from './words.ts';

/** A tolerance for rounded coordinates. */
const SLACK = 0.6;

/** What is wrong with a drawing's layout, in words: texts that overlap, marks outside the scene, letters too small. For tests. */
export function layoutFaults({ width, height, marks }: Scene): string[] {
  const all = leaves(marks);
  const texts = all.filter((mark) => mark.type === 'text');
  const collisions = texts.flatMap((a, index) =>
    texts.slice(index + 1).filter((b) => overlap({ ...textBox(a), x1: textBox(a).x1 - SLACK, y1: textBox(a).y1 - SLACK }, textBox(b))).map((b) => `"${a.text}" overlaps "${b.text}"`),
  );
  const outside = all.filter((mark) => {
    const { x0, y0, x1, y1 } = boxOf(mark);
    return !(x0 >= -SLACK && y0 >= -SLACK && x1 <= width + SLACK && y1 <= height + SLACK);
  });
  const small = texts.filter(({ size }) => size < SMALL);
  return [
    ...collisions,
    ...outside.map((mark) => `outside: ${mark.type === 'text' ? mark.text : JSON.stringify(mark)}`),
    ...small.map(({ text }) => `small: ${text}`),
  ];
}
