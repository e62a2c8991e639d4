// Checks data/ and content/ beneath ROOT (or the first argument) and tells every fault; exit code 1 when there is one.
import { counted, faultReport } from '../src/package/fault.ts';
import { readPublication } from '../src/texts/publication.ts';

const root = process.argv[2] ?? process.env['ROOT'] ?? process.cwd();
const { faults, publication } = readPublication(root);
if (faults.length > 0) {
  console.error(faultReport(faults));
  process.exitCode = 1;
} else {
  const tables = publication?.dataPackage.tables ?? new Map();
  const rows = [...tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
  console.log(`${[counted(tables.size, 'table'), counted(rows, 'row'), counted(publication?.charts.size ?? 0, 'chart'), counted(publication?.explainers.size ?? 0, 'explainer')].join(', ')}: no faults.`);
}
