import { groups } from 'd3';
import type { Language } from '../i18n/language.ts';
import type { Box } from './box.ts';
import { grown, inside, overlap, textBox } from './box.ts';
import { markY } from './lane.ts';
import type { Stacked } from './lane.ts';
import type { Mark, Text } from './scene.ts';
import { wrapText } from './text-width.ts';
import { LEADING, lines, linesHeight, rise, SMALL } from './words.ts';

interface Lane {
  readonly stacked: readonly Stacked[];
  readonly floor: number;
  readonly pitch: number;
  /** Where labels may stand. */
  readonly area: Box;
  /** What they must not touch. */
  readonly taken: readonly Box[];
}
type Pile = readonly Stacked[];

/** A higher pile is named by its lane alone. */
const HIGHEST = 3;

/**
 * Dates and titles beside low piles, as many as find free room; what lies ahead comes first, then the latest. The page lists all of
 * them as text.
 */
export function laneLabels({ stacked, floor, pitch, area, taken }: Lane, language: Language): Mark[] {
  const piles = groups(stacked, ({ x }) => x).map(([, pile]) => pile).filter((pile) => pile.length <= HIGHEST);
  const done = (pile: Pile) => pile.every(({ mark }) => mark.done);
  const at = (pile: Pile) => pile[0]?.x ?? 0;
  const order = piles.sort((a, b) => Number(done(a)) - Number(done(b)) || (done(a) ? at(b) - at(a) : at(a) - at(b)));
  const used = [...taken];
  return order.flatMap((pile): Mark[] => {
    const free = (texts: readonly Text[]) => texts.every((text) => inside(textBox(text), area) && !used.some((box) => overlap(textBox(text), box)));
    const block = candidates(pile, at(pile), markY((pile.length - 1) / 2, floor, pitch), pitch, area, language).find(free);
    if (block === undefined) return [];
    used.push(...block.map((text) => grown(textBox(text), 8)));
    return block;
  });
}

/** Right or left of the pile, its top mark first; around its middle, or as low or as high as the lane allows. */
function candidates(pile: Pile, x: number, y: number, pitch: number, area: Box, language: Language): Text[][] {
  return [150, 200, 110].flatMap((maxWidth) => {
    const texts = textsOf(pile, maxWidth, language);
    if (texts.length > 3 * pile.length + 1) return [];
    const height = linesHeight(texts.length, SMALL) + (texts.at(-1)?.air ?? 0);
    const middle = Math.max(area.y0, Math.min(y - height / 2, area.y1 - height));
    const sides = [{ x: x + pitch / 2 + 4, anchor: 'start' }, { x: x - pitch / 2 - 4, anchor: 'end' }] as const;
    return sides.flatMap((side) =>
      [middle, Math.max(area.y0, middle - 12)].map((top) =>
        texts.flatMap(({ text, date, air }, index) => lines([text], side.x, top + rise(SMALL) + index * SMALL * LEADING + air, { size: SMALL, anchor: side.anchor, ...(date ? { fill: 'soft' } : {}) })),
      ),
    );
  });
}

/** Each date once, in grey, and the titles under it, with a little air before each one. */
function textsOf(pile: Pile, maxWidth: number, language: Language): { text: string; date: boolean; air: number }[] {
  let air = -4;
  return groups([...pile].reverse(), ({ mark }) => mark.dateText).flatMap(([date, members]) => {
    air += 4;
    const head = wrapText(date, maxWidth, SMALL, language).map((text) => ({ text, date: true, air }));
    const titles = members.flatMap(({ mark }, index) => {
      air += index === 0 ? 0 : 4;
      return wrapText(mark.title, maxWidth, SMALL, language).map((text) => ({ text, date: false, air }));
    });
    return [...head, ...titles];
  });
}
