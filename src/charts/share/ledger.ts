import type { Language } from '../../i18n/language.ts';
import type { ShareRow } from '../../views/share-view.ts';
import { groupShape } from '../group-shape.ts';
import type { Mark } from '../scene.ts';
import { textWidth } from '../text-width.ts';
import { line, rise } from '../words.ts';
import { LEAST_TYPE, LEFT, MARK, RIGHT, rule, type Body } from './frame.ts';
import { paragraph } from './paragraph.ts';

const LABEL = 26;
const WAS = 32;
const NOW = 42;
const ARROW = 64;
/** Above and below a line of the ledger, and between its label and its amounts. */
const [AIR, GAP] = [13, 9];
/** The part of the width that was may take. */
const WAS_MOST = 0.4;

/**
 * The ledger's first lines under a rule of ink, at least one: the label and its state, below them was in grey up to an arrow that
 * stands in a column, now in bold, and the step that decided the state.
 */
export function ledgerBody(rows: readonly ShareRow[], most: number, language: Language): Body {
  const shown = rows.slice(0, most);
  const was = Math.min((RIGHT - LEFT) * WAS_MOST, Math.max(0, ...shown.map((row) => textWidth(row.was, WAS))));
  const pivot = LEFT + MARK + was;
  const size = Math.min(NOW, ...shown.map((row) => sizeOfNow(row, pivot + ARROW)));
  const drawn = shown.map((row) => ledgerRow(row, pivot, size, language));
  const heightOf = (count: number) => drawn.slice(0, count).reduce((sum, { height }) => sum + height, 0);
  return {
    least: heightOf(Math.min(2, shown.length)),
    at: (top, foot) => {
      let count = shown.length;
      while (count > 1 && top + heightOf(count) > foot) count -= 1;
      const start = foot - heightOf(count);
      return [rule(start, 'ink', 3), ...drawn.slice(0, count).flatMap(({ at }, index) => [...(index > 0 ? [rule(start + heightOf(index), 'rule', 1.5)] : []), ...at(start + heightOf(index))])];
    },
  };
}

/** How large what is now can be beside the step that decided its state; all lines take the same size. */
function sizeOfNow({ now, state }: ShareRow, right: number): number {
  const room = RIGHT - right - textWidth(state.detail, LEAST_TYPE) - 24;
  return [NOW, 38, 34, 30].find((size) => textWidth(now, size, 700) <= room) ?? LABEL;
}

/** A line; its arrow starts at `pivot`. */
function ledgerRow({ group, label, state, was, now, instruments }: ShareRow, pivot: number, size: number, language: Language): { height: number; at: (top: number) => Mark[] } {
  const right = pivot + ARROW;
  const stage = paragraph(state.text, (RIGHT - LEFT) * 0.4, 1, language, { weight: 600, anchor: 'end' });
  const labelText = paragraph(label, RIGHT - LEFT - MARK - textWidth(stage.texts[0] ?? '', LEAST_TYPE, 600) - 24, 2, language, { size: LABEL, weight: 600 });
  const detail = paragraph(state.detail, (RIGHT - LEFT) * 0.34, 1, language, { fill: 'soft', anchor: 'end' });
  const room = RIGHT - right - textWidth(detail.texts[0] ?? '', LEAST_TYPE) - 24;
  const wasText = paragraph(was, pivot - LEFT - MARK, 1, language, { size: textWidth(was, WAS) <= pivot - LEFT - MARK ? WAS : LEAST_TYPE, fill: 'soft', anchor: 'end' });
  const nowText = paragraph(now, room, 1, language, { size, weight: 700 });
  const named = paragraph(instruments === undefined ? '' : `${instruments.was} → ${instruments.now}`, RIGHT - LEFT - MARK, 1, language, { fill: 'soft' });
  const amounts = labelText.height + GAP;
  const names = amounts + NOW + 6;
  return {
    height: 2 * AIR + (named.texts.length > 0 ? names + named.height : amounts + NOW),
    at: (top) => {
      const y = top + AIR;
      const base = y + amounts + rise(NOW);
      return [
        ...groupShape(group, LEFT + 11, y + LABEL * 0.5, 11, 'full'),
        ...labelText.at(LEFT + MARK, y),
        ...stage.at(RIGHT, y + rise(LABEL) - rise(LEAST_TYPE)),
        ...wasText.at(pivot, base - rise(wasText.height)),
        line('→', pivot + ARROW / 2, base, { size: WAS, anchor: 'middle', fill: 'soft' }),
        ...nowText.at(right, base - rise(size)),
        ...detail.at(RIGHT, base - rise(LEAST_TYPE)),
        ...named.at(LEFT + MARK, y + names),
      ];
    },
  };
}
