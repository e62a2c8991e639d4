// npm run check [-- <root>] [--format text|github|json]: checks data/ and content/ beneath a folder (the first argument, else ROOT, else
// here) and tells every fault. Exit code 0 when there is none, 1 when there is one, 2 when it was called in a way it does not know.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { counted, listed } from '../src/package/fault.ts';
import { FAULT_FORMATS, formattedFaults, type FaultFormat } from '../src/package/fault-formats.ts';
import { readPublication } from '../src/texts/publication.ts';

const USAGE = `npm run check -- [folder] [--format ${FAULT_FORMATS.join('|')}]`;

/** What was asked for, or what is wrong with it. */
function asked(): { readonly root: string; readonly format: FaultFormat } | string {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { format: { type: 'string', default: 'text' } } });
    const [root = process.env['ROOT'] || '.', ...more] = positionals;
    const format = FAULT_FORMATS.find((one) => one === values.format);
    if (more.length > 0) return `One folder is checked at a time, and not ${listed(positionals)}.`;
    return format === undefined ? `--format is ${listed(FAULT_FORMATS, 'or')}, and not ${JSON.stringify(values.format)}.` : { root, format };
  } catch (error) {
    // What is not known, Node says in its first sentence; the others tell how to pass it on all the same.
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) return `${error.message.split('. ')[0] ?? ''}.`;
    throw error;
  }
}

/** Where GitHub looks for the files of annotations; else where this runs. */
const inWorkspace = (root: string) => (file: string) => path.relative(process.env['GITHUB_WORKSPACE'] || '.', path.join(root, file)).replaceAll(path.sep, '/');

const wish = asked();
if (typeof wish === 'string') {
  console.error(`${wish}\n${USAGE}`);
  process.exitCode = 2;
} else {
  const { faults, publication } = readPublication(wish.root);
  const tables = publication?.dataPackage.tables ?? new Map();
  const rows = [...tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
  const holds = `${[counted(tables.size, 'table'), counted(rows, 'row'), counted(publication?.charts.size ?? 0, 'chart'), counted(publication?.explainers.size ?? 0, 'explainer')].join(', ')}: no faults.`;
  const told = faults.length === 0 && wish.format !== 'json' ? holds : formattedFaults(faults, wish.format, inWorkspace(wish.root));
  // A person reads faults as errors; GitHub and other tools read what a program prints.
  (faults.length > 0 && wish.format === 'text' ? console.error : console.log)(told);
  if (faults.length > 0) process.exitCode = 1;
}
