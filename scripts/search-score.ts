// Asks the built site the queries of a set in the browser and prints how well they are answered: npm run search:score [-- --set <csv>] [--engine plain]
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { askAll } from '../src/checks/site/ask.ts';
import { openBrowser } from '../src/checks/site/browser.ts';
import { askPlainly } from '../src/checks/site/plain-search.ts';
import { serveFiles } from '../src/checks/site/static-server.ts';
import { faultReport } from '../src/package/fault.ts';
import { misses, scoreTable } from '../src/search/score.ts';
import { currentPublication } from '../src/texts/publication.ts';
import { QUERIES, readQueries } from '../src/texts/queries.ts';
import { findBrowser } from './browser.mjs';

const home = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { set: { type: 'string' }, engine: { type: 'string', default: 'own' } } });
const root = process.env['ROOT'] ?? home;
const { queries, faults } = values.set === undefined ? readQueries(root) : readSet(values.set);
if (faults.length > 0) {
  console.error(faultReport(faults));
  process.exit(1);
}
process.env['CHROME_PATH'] = String(await findBrowser());
const browser = await openBrowser();
const { url, close } = await serveFiles(path.resolve(process.env['OUT'] ?? path.join(home, 'dist')));
const asked = values.engine === 'plain' ? await askPlainly(browser, currentPublication(), queries) : await askAll(browser, url, queries);
await browser.close();
close();
console.log(`${scoreTable(asked)}\n\nrecall@5: share of queries with an expected page among the first five hits; of pages: share of the expected pages among them; rank: mean reciprocal rank.`);
for (const miss of misses(asked)) console.log(`missed: ${miss}`);

/** Another set of the same form, wherever it lies. */
function readSet(file: string): ReturnType<typeof readQueries> {
  const folder = mkdtempSync(path.join(tmpdir(), 'queries-'));
  mkdirSync(path.join(folder, path.dirname(QUERIES)), { recursive: true });
  copyFileSync(file, path.join(folder, QUERIES));
  const read = readQueries(folder);
  rmSync(folder, { recursive: true });
  return read;
}
