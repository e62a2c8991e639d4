import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isCalendarDate } from '../package/calendar.ts';
import { quoted, type Fault } from '../package/fault.ts';
import type { TableSchema } from '../package/field.ts';
import { readJson } from '../package/json.ts';
import { START } from '../package/place.ts';
import { profile } from '../package/profile.ts';
import { readTable } from '../package/table.ts';
import type { ContentState, ContentStates } from './content.ts';
import type { ComparedTable } from './difference.ts';
import contentSchema from './profile/content.schema.json' with { type: 'json' };
import differencesSchema from './profile/differences.table-schema.json' with { type: 'json' };
import releaseSchema from './profile/release.schema.json' with { type: 'json' };
import type { ExplainedDifference } from './reasons.ts';
import { isOwnFolder, RELEASES } from './served.ts';
import { sumFaults, SUMS } from './sums.ts';
import { compareVersions, stepBetween, versionNumbers, type Step } from './version.ts';

/** The folder of the package within a release, and the files beside it. */
export const FROZEN = { data: 'data', facts: 'release.json', differences: 'differences.csv', content: 'content.json', sums: SUMS } as const;

/** What `release.json` says of a release. Dates are ISO 8601. */
export interface ReleaseFacts {
  readonly version: string;
  /** The day it was made. */
  readonly date: string;
  /** The day that its data speak of. */
  readonly as_of: string;
  /** Its tables: their files by path within the package, and how many rows they have. */
  readonly tables: readonly { readonly name: string; readonly path: string; readonly rows: number }[];
}

/** A state of the tables that stays as it was on its day. */
export interface Release extends ReleaseFacts {
  readonly step: Step;
  /** What differs from the release before; nothing in the first. */
  readonly differences: readonly ExplainedDifference[];
  /** What every page and entry of a feed held, and since when. */
  readonly content: ContentStates;
  /** Its files with their sizes in bytes, by path within its folder. */
  readonly files: ReadonlyMap<string, number>;
}

const releaseFaults = profile(releaseSchema);
const contentFaults = profile(contentSchema);

/** Reads the releases beneath a root, the oldest first, none where there are none. Every file must be the one that was released. */
export function readReleases(root: string): { readonly releases: readonly Release[]; readonly faults: readonly Fault[] } {
  const base = path.join(root, RELEASES);
  const entries = isOwnFolder(root, RELEASES) ? readdirSync(base, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.')) : [];
  const isVersion = (entry: (typeof entries)[number]) => entry.isDirectory() && versionNumbers(entry.name) !== undefined;
  const faults = entries.filter((entry) => !isVersion(entry)).map(({ name }): Fault => ({ file: `${RELEASES}/${name}`, ...START, subject: '', expected: 'a folder named by the version of a release, such as 1.0.0', found: name, remedy: 'delete it' }));
  const releases: Release[] = [];
  for (const version of entries.filter(isVersion).map(({ name }) => name).sort(compareVersions)) {
    const before = releases.at(-1);
    const read = readRelease(root, version, before);
    faults.push(...read.faults);
    if (read.release !== undefined) releases.push(read.release);
  }
  return { releases, faults };
}

function readRelease(root: string, version: string, before: Release | undefined): { release: Release | undefined; faults: readonly Fault[] } {
  const folder = `${RELEASES}/${version}`;
  const files = filesIn(path.join(root, folder));
  const faults = sumFaults(folder, files);
  const [facts, list, states] = [files.get(FROZEN.facts), files.get(FROZEN.differences), files.get(FROZEN.content)];
  if (faults.length > 0 || facts === undefined || list === undefined || states === undefined) return { release: undefined, faults };
  const json = readJson(`${folder}/${FROZEN.facts}`, facts);
  const content = readJson(`${folder}/${FROZEN.content}`, states);
  const { table, faults: tableFaults } = readTable({ name: 'differences', resource: {}, file: `${folder}/${FROZEN.differences}`, bytes: list, schema: differencesSchema as TableSchema });
  faults.push(...json.faults, ...releaseFaults(json), ...content.faults, ...contentFaults(content), ...tableFaults);
  if (faults.length > 0) return { release: undefined, faults };
  const said = json.value as ReleaseFacts;
  const tell = (subject: string, expected: string, found: string): Fault => ({ file: json.file, ...json.placeOf([subject]), subject, expected, found, remedy: 'restore the release as it was made' });
  if (said.version !== version) faults.push(tell('version', `${quoted(version)}, as its folder is named`, quoted(said.version)));
  if (!isCalendarDate(said.date)) faults.push(tell('date', 'a date of the calendar', quoted(said.date)));
  if (before !== undefined && said.date < before.date) faults.push(tell('date', `${before.date} or later, the day of release ${before.version}`, quoted(said.date)));
  const differences = table.rows.map((row) => Object.fromEntries(table.fields.map(({ name }) => [name, row[name] ?? '']))) as unknown as ExplainedDifference[];
  return { release: { ...said, step: stepBetween(before?.version, version), differences, content: new Map(Object.entries(content.value as Readonly<Record<string, ContentState>>)), files: new Map([...files].map(([name, bytes]) => [name, bytes.length])) }, faults };
}

/** The tables of a release, as far as they can be compared. They were right on their day and are not checked by the rules of today. */
export function releasedTables(root: string, { version }: Release): readonly ComparedTable[] {
  const folder = `${RELEASES}/${version}/${FROZEN.data}`;
  const bytesOf = (name: string) => readFileSync(path.join(root, folder, name));
  const jsonOf = (name: string) => readJson(`${folder}/${name}`, bytesOf(name)).value;
  const { resources } = jsonOf('datapackage.json') as { readonly resources: readonly { readonly name: string; readonly path: string; readonly schema: string | TableSchema }[] };
  return resources.map(({ name, path: file, schema }) => ({ name, file: `${folder}/${file}`, bytes: bytesOf(file), schema: typeof schema === 'string' ? (jsonOf(schema) as TableSchema) : schema }));
}

/** The files beneath a folder by their path in it, in order; what is none is told by `servedFaults`. */
function filesIn(folder: string): ReadonlyMap<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')).sort();
  return new Map(paths.map((name) => [name, readFileSync(path.join(folder, name))]));
}
