import type { Mark, XY } from './scene.ts';

/** A mark as many times as large, its origin moved to `x`, `y`: letters and strokes grow with it. */
export function scaled(mark: Mark, by: number, x: number, y: number): Mark {
  const [h, v] = [(value: number) => x + value * by, (value: number) => y + value * by];
  switch (mark.type) {
    case 'group':
      return { ...mark, marks: mark.marks.map((each) => scaled(each, by, x, y)) };
    case 'text':
      return { ...mark, x: h(mark.x), y: v(mark.y), size: mark.size * by };
    case 'rect':
      return { ...mark, ...stroke(mark, by), x: h(mark.x), y: v(mark.y), width: mark.width * by, height: mark.height * by };
    case 'line':
      return { ...mark, ...stroke(mark, by), x1: h(mark.x1), x2: h(mark.x2), y1: v(mark.y1), y2: v(mark.y2) };
    case 'circle':
      return { ...mark, ...stroke(mark, by), cx: h(mark.cx), cy: v(mark.cy), r: mark.r * by };
    case 'polygon':
      return { ...mark, ...stroke(mark, by), points: mark.points.map(([px, py]): XY => [h(px), v(py)]) };
    case 'path':
      return { ...mark, ...stroke(mark, by), d: scaledPath(mark.d, by, x, y) };
  }
}

const stroke = ({ strokeWidth, dash }: { readonly strokeWidth?: number; readonly dash?: readonly number[] }, by: number) => ({
  ...(strokeWidth === undefined ? {} : { strokeWidth: strokeWidth * by }), ...(dash === undefined ? {} : { dash: dash.map((length) => length * by) }),
});

/** Of an arc's seven numbers the radii are lengths and the next three no coordinates; all other commands take pairs of coordinates. */
function scaledPath(d: readonly (string | number)[], by: number, x: number, y: number): (string | number)[] {
  let [command, place] = ['M', 0];
  return d.map((part) => {
    if (typeof part === 'string') {
      [command, place] = [part, 0];
      return part;
    }
    const at = place++;
    if (command !== 'A') return (at % 2 === 0 ? x : y) + part * by;
    return at < 2 ? part * by : at < 5 ? part : (at === 5 ? x : y) + part * by;
  });
}
