import { describe, expect, test } from 'vitest';
import { leaves } from './box.ts';
import { drawChart, SIZES } from './draw.ts';
import { dotSample } from './goldens/dot.ts';
import { marksSample, matrixSample } from './goldens/matrix.ts';
import { rangeSample } from './goldens/range.ts';
import { stepSample } from './goldens/step.ts';
import { targetSample } from './goldens/target.ts';
import { wasNowSample } from './goldens/was-now.ts';
import type { Mark, Scene } from './scene.ts';

const all = (marks: readonly Mark[]): Mark[] => marks.flatMap((mark) => [mark, ...(mark.type === 'group' ? all(mark.marks) : [])]);
const named = (scene: Scene, name: string) => all(scene.marks).filter(({ className }) => className === name);
const circles = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.type === 'circle' ? [mark] : []));

describe.each(SIZES)('%s', (size) => {
  test('a step goes level until the next reading, then straight up', () => {
    const [path] = named(drawChart(stepSample('en'), size), 'series');
    const d = path?.type === 'path' ? path.d.filter((part) => typeof part === 'number') : [];
    const corners = Array.from({ length: d.length / 2 }, (_, index) => [d[2 * index], d[2 * index + 1]] as const);
    expect(corners).toHaveLength(11);
    corners.slice(1).forEach(([x, y], index) => expect(x === corners[index]?.[0] || y === corners[index]?.[1]).toBe(true));
  });

  test('every dot is a point at its power of ten, what is a plan is hollow, a part hangs on its whole', () => {
    const view = dotSample('en');
    const scene = drawChart(view, size);
    const dots = new Map(circles(named(scene, 'point')).map((dot) => [dot.data?.['x'], dot]));
    expect([...dots.keys()]).toEqual(view.groups.flatMap(({ rows }) => rows.map(({ id }) => id)));
    const at = (id: string) => dots.get(id)?.cx ?? NaN;
    expect((at('all') - at('ladders')) / 8).toBeCloseTo((at('loans') - at('ladders')) / Math.log10(1.7e5), 0);
    expect([...dots].filter(([, { fill }]) => fill === 'paper').map(([id]) => id)).toEqual(['all', 'pears']);
    expect(named(scene, 'part-of')).toHaveLength(3);
  });

  test('a range reaches from its lowest dot to its highest; one dot has none', () => {
    const scene = drawChart(rangeSample('en'), size);
    const bars = named(scene, 'range').flatMap((mark) => (mark.type === 'line' ? [[mark.x1, mark.x2]] : []));
    const dots = circles(named(scene, 'point')).filter(({ data }) => data?.['x'] === 'apple/2021').map(({ cx }) => cx);
    expect(bars).toHaveLength(2);
    expect(bars[0]).toEqual([Math.min(...dots), Math.max(...dots)]);
  });

  test('the area of a disc is its number', () => {
    const discs = new Map(circles(named(drawChart(matrixSample('en'), size), 'point')).map((disc) => [`${disc.data?.['series']}/${disc.data?.['x']}`, disc.r]));
    expect(discs.size).toBe(11);
    expect((discs.get('board/c0') ?? 0) ** 2 / (discs.get('market/c2') ?? 1) ** 2).toBeCloseTo(14 / 8, 1);
  });

  test('a mark is drawn for each thing that is counted', () => {
    const view = marksSample('en');
    expect(named(drawChart(view, size), 'item')).toHaveLength(view.rows.flatMap(({ cells }) => cells).reduce((sum, { value }) => sum + value, 0));
  });

  test('values and target share one axis from zero', () => {
    const view = targetSample('en');
    const points = named(drawChart(view, size), 'point');
    const rects = points.flatMap((mark) => (mark.type === 'rect' ? [mark] : []));
    const goal = points.find((mark) => mark.type === 'path');
    const ends = goal?.type === 'path' ? goal.d.filter((part) => typeof part === 'number') : [];
    const [first, last] = [rects[0], rects.at(-1)];
    if (first === undefined || last === undefined) throw new Error('bars expected');
    const perWon = (Number(ends[2]) - first.x) / view.target.value;
    expect((last.x + last.width + 1.5 - first.x) / view.sum.value / perWon).toBeCloseTo(1, 1);
  });

  test('terms of one heading share an axis', () => {
    const bars = all(drawChart(wasNowSample('en'), size).marks).flatMap((mark) => (mark.type === 'rect' && mark.className === 'was' ? [mark.width] : []));
    const [loans = 0, grant = 0] = bars;
    expect(loans).toBeGreaterThan(100);
    expect(grant).toBeLessThan(2);
  });
});

test('texts of dots say what overlaps', () => {
  const said = leaves(drawChart(dotSample('en'), 'wide').marks).flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])).join(' ');
  expect(said).toContain('may overlap with: Grants');
});
