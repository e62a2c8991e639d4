const LEAST = 8;
const MOST = 60;

/** How wide a column of a sheet must be for its cells, in widths of a digit as Excel counts: Hangul, Han and kana take two. No wider than is read at ease. */
export const columnWidth = (texts: readonly string[]): number => texts.reduce((width, text) => Math.max(width, Math.min(MOST, displayWidth(text) + 2)), LEAST);

/** The longest line of a text in widths of a digit (East Asian Width, UAX #11, as far as it concerns Korean). */
const displayWidth = (text: string): number => Math.max(...text.slice(0, 4 * MOST).split('\n').map((line) => [...line].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0)));

const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
