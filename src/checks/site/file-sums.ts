import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sumOf } from '../../releases/sums.ts';

/** Every file beneath a folder with the sum of its bytes, in the order of their paths. */
export function fileSums(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile()).map((file) => path.join(file.parentPath, file.name));
  return Object.fromEntries(files.sort().map((file) => [path.relative(folder, file), sumOf(readFileSync(file))]));
}
