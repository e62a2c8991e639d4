import type { Box } from './box.ts';
import { grown, inside, overlap, textBox } from './box.ts';
import type { Text, XY } from './scene.ts';
import { line, SMALL } from './words.ts';

interface Valued {
  readonly series: string;
  readonly text: string;
  readonly at: XY;
}
/** A series as the stretches its line is drawn in. */
type Stretches = readonly (readonly Valued[])[];

const FEW = 10;

/**
 * Values written at the points of lines: all where there are few, else the first of each series (the last stands with the name); the
 * first of the next stretch where that one has no room. A value goes above its point, or below, clear of lines, breaks and other
 * texts. Where one series has no room, none is labelled, lest a value seem to be its neighbour's: the table has them.
 */
export function valueTexts(series: readonly Stretches[], breaks: readonly number[], corners: ((points: readonly XY[]) => readonly XY[]) | undefined, area: Box): Text[] {
  const lines = series.flatMap((stretches) => stretches.map((points) => { const all = points.map(({ at }) => at); return corners?.(all) ?? all; }).flatMap((points) => points.flatMap((at, index) => alongLine(at, points[index + 1]))));
  const rules = breaks.map((x) => ({ x0: x - 3, x1: x + 3, y0: area.y0, y1: area.y1 }));
  const taken: Box[] = [...lines, ...rules];
  const [only] = series;
  if (series.length === 1 && only !== undefined) {
    const points = only.flat().slice(0, -1);
    const texts = points.length < FEW ? placed(points, [...taken], area) : [];
    if (texts.length === points.length) return texts;
  }
  const long = series.filter((stretches) => stretches.flat().length > 1);
  const firsts = long.flatMap((stretches) => {
    const last = stretches.flat().at(-1);
    for (const [first] of stretches) {
      const texts = first === undefined || first === last ? [] : placed([first], taken, area);
      if (texts.length > 0) return texts;
    }
    return [];
  });
  return firsts.length === long.length ? firsts : [];
}

/** Texts for the points that have room; each takes its room from the ones that follow. */
function placed(points: readonly Valued[], taken: Box[], area: Box): Text[] {
  return points.flatMap(({ series, text, at: [x, y] }) => {
    const places = [-9, 18].flatMap((dy) => [
      line(text, x, y + dy, { size: SMALL, anchor: 'middle', halo: true, data: { series } }),
      line(text, x - 6, y + dy, { size: SMALL, halo: true, data: { series } }),
    ]);
    const free = places.find((place) => inside(textBox(place), area) && !taken.some((other) => overlap(textBox(place), other)));
    if (free === undefined) return [];
    taken.push(grown(textBox(free), 3));
    return [free];
  });
}

/** Small boxes along a stretch of line, close enough that no text slips through. */
function alongLine([x0, y0]: XY, end: XY | undefined): Box[] {
  const [x1, y1] = end ?? [x0, y0];
  const count = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 4));
  return Array.from({ length: count + 1 }, (_, index) => {
    const [x, y] = [x0 + ((x1 - x0) * index) / count, y0 + ((y1 - y0) * index) / count];
    return grown({ x0: x, y0: y, x1: x, y1: y }, 3);
  });
}
