import { extent, scaleLinear } from 'd3';
import type { TimelineChart } from '../../views/chart-view.ts';
import { overlap, textBox } from '../box.ts';
import { dateAxis } from '../date-axis.ts';
import { groupShape } from '../group-shape.ts';
import { laneLabels } from '../lane-labels.ts';
import { markBox, markY, stackedMarks } from '../lane.ts';
import type { Mark, Scene } from '../scene.ts';
import { scene } from '../scene.ts';
import { wrapText } from '../text-width.ts';
import { dateOf, MONTH } from '../time.ts';
import { LEADING, line, lines, rise, SIZE, SMALL } from '../words.ts';
import { within } from '../x-labels.ts';

type Lane = TimelineChart['lanes'][number];

const LOWEST = 58;
const GAP = 16;
/** Room at both ends for a pile that its neighbours push aside. */
const EDGE = 14;

/** Steps as marks on one axis of true time, a lane a group; marks that would touch pile up, hollow ones lie ahead of `asOf`. */
export function timelineScene(view: TimelineChart, width: number): Scene {
  const dates = view.lanes.flatMap(({ marks }) => marks.map(({ date }) => dateOf(date)));
  if (dates.length === 0) throw new Error(`chart ${view.slug}: no values to draw`);
  const asOf = dateOf(view.asOf);
  const [first = asOf, last = asOf] = extent([...dates, asOf]);
  const scale = scaleLinear([first, Math.max(last, first + MONTH)], [EDGE, width - EDGE]);
  const x = (date: string) => scale(dateOf(date));
  const today = scale(asOf);
  const pitch = pitchOf(view, x, today, width);

  const head = within(line(view.asOfText, today, rise(SMALL), { size: SMALL, anchor: 'middle', fill: 'soft' }), 0, width);
  const marks: Mark[] = [head];
  let y = SMALL + GAP;
  for (const each of view.lanes) y = lane(each, y) + GAP;
  const foot = y - GAP;
  return scene(width, foot + 26, [...marks, ...dateAxis(first, last, scale, foot, width, view.language)]);

  function lane({ group, name, marks: members }: Lane, y0: number): number {
    const names = lines(wrapText(name, width - 20, SIZE, view.language, 600), 18, y0 + rise(), { weight: 600 });
    const top = y0 + names.length * SIZE * LEADING + 4;
    const stacked = stackedMarks(members, x, { pitch, today, width });
    const floor = top + Math.max(LOWEST, (Math.max(0, ...stacked.map(({ level }) => level)) + 1) * pitch + 8);
    const column = { x0: today - 4, x1: today + 4, y0: y0 - GAP + 2, y1: floor };
    const crossed = names.some((text) => overlap(textBox(text), column));
    const taken = [...stacked.map((mark) => markBox(mark, floor, pitch)), ...names.map(textBox), column];
    marks.push(
      { type: 'line', x1: today, x2: today, y1: crossed ? top : column.y0, y2: floor, stroke: 'ink', strokeWidth: 1, dash: [4, 3], className: 'as-of' },
      { type: 'line', x1: 0, x2: width, y1: floor, y2: floor, stroke: 'rule', strokeWidth: 1 },
      ...groupShape(group, 6, y0 + SIZE * 0.5, 6, 'full'),
      ...names,
      ...laneLabels({ stacked, floor, pitch, area: { x0: 0, y0: top - 4, x1: width, y1: floor - 1 }, taken }, view.language),
      ...stacked.map(({ mark, x: at, level }): Mark => ({
        type: 'group', className: 'point', data: { series: String(group), x: mark.id }, title: `${name}, ${mark.dateText}: ${mark.title}`,
        marks: groupShape(mark.group, at, markY(level, floor, pitch), pitch / 2 - 0.5, mark.done ? 'full' : 'hollow'),
      })),
    );
    return floor;
  }
}

const HIGHEST_PILE = 220;
const SMALLEST = 7;

/** The size of a mark with its air: smaller where many fall together, so that a pile does not become a tower. */
function pitchOf(view: TimelineChart, x: (date: string) => number, today: number, width: number): number {
  const wanted = width < 500 ? 10 : 11;
  const levels = Math.max(...view.lanes.flatMap(({ marks }) => stackedMarks(marks, x, { pitch: wanted, today, width }).map(({ level }) => level + 1)));
  return Math.max(SMALLEST, Math.min(wanted, HIGHEST_PILE / levels));
}
