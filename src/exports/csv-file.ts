import type { DataPackage } from '../package/package.ts';
import { excelCsv } from './excel-csv.ts';

/** Names, without `.csv`, of the CSV files of a package: each table as committed and as Excel takes it. */
export const csvFiles = (dataPackage: DataPackage): readonly string[] => [...dataPackage.tables.keys()].flatMap((name) => [name, `${name}.excel`]);

/** The bytes of one of them: the committed file byte for byte, or the one for Excel. */
export function csvFile(dataPackage: DataPackage, file: string): Uint8Array<ArrayBuffer> {
  const excel = file.endsWith('.excel');
  const table = dataPackage.tables.get(excel ? file.slice(0, -'.excel'.length) : file);
  if (table === undefined) throw new Error(`no table for ${file}.csv`);
  return new Uint8Array(excel ? excelCsv(table) : table.bytes);
}
