import { csvCell } from '../../package/csv-cell.ts';
import { append, edit, release } from '../played-releases.ts';
import { KOREAN } from './hostile-files.ts';
import { HOSTILE, SHORT } from './payloads.ts';

const line = (...cells: readonly string[]) => cells.map(csvCell).join(',');
const DAY = '2020-07-02';

/**
 * Freezes a hostile publication twice, so that a page tells of hostile rows that were changed, added and taken away since. The changes are
 * those that the release itself proposes when they are not there, and a reason for each.
 */
export function releaseTwice(root: string): void {
  freeze(root, '2020-07-01');
  edit(root, 'data/datapackage.json', '"as_of": "2020-06-30"', `"as_of": "${DAY}"`);
  edit(root, 'data/measures.csv', 'Lamps are changed.', 'Lamps get changed.');
  edit(root, 'data/synonyms.csv', `${line('fine', 'en', `penalty${SHORT}`, 'avoid')}\n`, `${line('levy', 'en', `mulct${SHORT}`, 'avoid')}\n`);
  const proposed = release(root, DAY).said.split('\n').filter((one) => one.startsWith(`${DAY},`));
  if (proposed.length !== 2) throw new Error(`${proposed.length} changes were proposed`);
  append(root, 'data/changes.csv', ...proposed.map((one) => `${one.replace(/,,$/, '')},${line(`=A+A Mended. ${HOSTILE}`, `=A+A 고쳤다. ${HOSTILE} ${KOREAN}`)}`));
  freeze(root, DAY);
}

function freeze(root: string, day: string): void {
  const { status, said } = release(root, day);
  if (status !== 0) throw new Error(said);
}
