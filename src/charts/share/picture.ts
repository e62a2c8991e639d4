import { SHARE_SIZE, type ShareView } from '../../views/share-view.ts';
import { groupShape } from '../group-shape.ts';
import { scaled } from '../scaled.ts';
import { scene, type Mark, type Scene } from '../scene.ts';
import { signMarks } from '../sign.ts';
import { textWidth } from '../text-width.ts';
import { line, rise } from '../words.ts';
import { fittedDrawing, SCALE, type Drawing } from './drawing.ts';
import { LEAST_TYPE, LEFT, MARK, RIGHT, rule, type Body } from './frame.ts';
import { headline, headlineMarks } from './headline.ts';
import { ledgerBody } from './ledger.ts';
import { paragraph, paragraphs } from './paragraph.ts';
import { stepsBody } from './steps.ts';

const [TOP, BOTTOM] = [42, 32];
const SIGN = 32;
const NAME = 28;
/** The column of words beside a drawing, and the drawing's place. */
const COLUMN = 448;
const DRAWING = { x: LEFT + COLUMN + 40, y: TOP, width: RIGHT - LEFT - COLUMN - 40 } as const;
/** Widths of letters are estimated a little too wide; what is over may reach into the margin. */
const OVER = 48;
/** Above the ledger or steps. */
const AIR = 30;
/** How many lines of the ledger a picture has at most. */
const ROWS = 3;

/** The picture of a page where it is shared: name, headline, the ledger or the drawing, and what it is not. Every text lies inside. */
export function sharePicture(view: ShareView): Scene {
  const foot = footOf(view);
  const floor = foot.top - 22;
  const ground: Mark = { type: 'rect', x: 0, y: 0, width: SHARE_SIZE.width, height: SHARE_SIZE.height, fill: 'paper' };
  const drawing = view.body.kind === 'chart' ? fittedDrawing(view.body.chart, DRAWING.width / SCALE, Math.floor((floor - DRAWING.y) / SCALE)) : null;
  const marks = drawing === null ? across(view, floor) : beside(view, drawing, floor);
  return scene(SHARE_SIZE.width, SHARE_SIZE.height, [ground, ...marks, ...foot.marks]);
}

/** Words at the left, the chart's drawing at the right. */
function beside(view: ShareView, drawing: Drawing, floor: number): Mark[] {
  const { language } = view;
  const head = headOf(view, COLUMN);
  const credit = paragraphs([...drawing.remarks, ...view.credit], COLUMN, 2, language, (index) => (index < drawing.remarks.length ? {} : { fill: 'soft' }));
  const lead = paragraph(view.lead, COLUMN, 3, language);
  const title = headline(view.title, { width: COLUMN + OVER / 2, height: floor - credit.height - 24 - lead.height - 18 - head.foot, most: 46 }, language);
  const spare = Math.max(0, floor - DRAWING.y - drawing.scene.height * SCALE);
  return [
    ...head.name, ...head.kicker, ...headlineMarks(title, LEFT, head.foot), ...lead.at(LEFT, head.foot + title.height + 18), ...credit.at(LEFT, floor - credit.height),
    ...drawing.scene.marks.map((mark) => scaled(mark, SCALE, DRAWING.x, DRAWING.y + spare / 2)),
  ];
}

/** Headline across the picture, the ledger or steps below it; alone it stands on the foot, the name of the site above. */
function across(view: ShareView, floor: number): Mark[] {
  const { language } = view;
  const width = RIGHT - LEFT;
  const head = headOf(view, width);
  const body = bodyOf(view);
  const credit = paragraph(view.credit.join(' · '), width, 2, language, { fill: 'soft' });
  const foot = floor - (credit.height > 0 ? credit.height + 16 : 0);
  const lead = paragraph(view.lead, width, body === undefined ? 3 : 2, language, { size: body === undefined ? 32 : LEAST_TYPE, fill: 'soft' });
  const key = keyOf(view);
  const leadHeight = lead.height > 0 ? lead.height + 20 : 0;
  const under = leadHeight + (key.length > 0 ? LEAST_TYPE + 18 : 0);
  const title = headline(view.title, { width: width + OVER, height: foot - (body?.least ?? 0) - AIR - under - head.foot, most: body === undefined ? 68 : 60 }, language);
  const below = head.foot + title.height + 20;
  const top = head.foot + title.height + under + AIR;
  const words = [...head.kicker, ...headlineMarks(title, LEFT, head.foot), ...lead.at(LEFT, below), ...key.map((mark) => scaled(mark, 1, 0, below + leadHeight))];
  const down = body === undefined ? Math.max(0, foot - top + AIR / 2) : 0;
  return [
    ...head.name, ...words.map((mark) => scaled(mark, 1, 0, down)),
    ...(body?.at(top, foot) ?? []), ...credit.at(LEFT, floor - credit.height),
  ];
}

function bodyOf({ body, language }: ShareView): Body | undefined {
  if (body.kind === 'ledger') return ledgerBody(body.rows, ROWS, language);
  return body.kind === 'steps' && body.steps.length > 0 ? stepsBody(body.steps, language) : undefined;
}

/** Sign and name of the site, and below them what kind of page it is. */
function headOf({ site, kicker, group, language }: ShareView, width: number): { name: Mark[]; kicker: Mark[]; foot: number } {
  const text = paragraph(site, width - SIGN - 12, 1, language, { size: NAME, weight: 700 });
  const name: Mark[] = [...signMarks('round').map((mark) => scaled(mark, SIGN / 32, LEFT, TOP)), ...text.at(LEFT + SIGN + 12, TOP + (SIGN - NAME) / 2)];
  const below = TOP + SIGN + 26;
  if (kicker === '') return { name, kicker: [], foot: below };
  const mark = group === undefined ? [] : groupShape(group, LEFT + 11, below + LEAST_TYPE * 0.5, 11, 'full');
  const kind = paragraph(kicker, width - MARK, 1, language, { fill: 'soft' });
  return { name, kicker: [...mark, ...kind.at(LEFT + (mark.length > 0 ? MARK : 0), below)], foot: below + LEAST_TYPE + 16 };
}

/** What the groups' marks mean, on one line from 0 down; none where it would be wider than the picture. */
function keyOf({ groups }: ShareView): Mark[] {
  let x = LEFT;
  const marks: Mark[] = [];
  for (const { group, name } of groups) {
    marks.push(...groupShape(group, x + 11, LEAST_TYPE * 0.5, 11, 'full'), line(name, x + MARK, rise(LEAST_TYPE), { size: LEAST_TYPE }));
    x += MARK + textWidth(name, LEAST_TYPE) + 32;
  }
  return x - 32 <= RIGHT ? marks : [];
}

/** What stands under a rule at the foot, each text on one line or two. */
function footOf({ foot, language }: ShareView): { marks: Mark[]; top: number } {
  const texts = paragraphs(foot, RIGHT - LEFT, 2, language, (index) => (index === 0 ? {} : { fill: 'soft' }));
  const top = SHARE_SIZE.height - BOTTOM - texts.height;
  return { marks: [rule(top - 18, 'rule', 1.5), ...texts.at(LEFT, top)], top: top - 18 };
}
