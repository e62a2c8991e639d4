import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isCalendarDate, TEMPORAL } from '../package/calendar.ts';
import type { DataPackage } from '../package/package.ts';
import type { Difference } from './difference.ts';
import { FROZEN, type Release } from './release.ts';
import { RELEASES } from './served.ts';
import { nextVersion, stepOf, type Step } from './version.ts';

/** What a release that can be made is: its version and how far that is from the one before. */
export interface Plan {
  readonly version: string;
  readonly step: Step;
}

/** The plan of the next release; undefined where the package stands as the last release has it. */
export function nextRelease(root: string, { releases, dataPackage, since }: { releases: readonly Release[]; dataPackage: DataPackage; since: readonly Difference[] }): Plan | undefined {
  const last = releases.at(-1);
  if (last !== undefined && isAsReleased(root, last, dataPackage)) return undefined;
  const step = last === undefined ? 'first' : stepOf(since);
  return { step, version: nextVersion(last?.version, step) };
}

function isAsReleased(root: string, { version, files }: Release, dataPackage: DataPackage): boolean {
  const frozen = [...files.keys()].filter((name) => name.startsWith(`${FROZEN.data}/`));
  if (frozen.length !== dataPackage.files.size) return false;
  return [...dataPackage.files].every(([name, bytes]) => frozen.includes(`${FROZEN.data}/${name}`) && readFileSync(path.join(root, RELEASES, version, FROZEN.data, name)).equals(bytes));
}

/** Why a package cannot be released on a day; undefined where it can. None is dated back or ahead. */
export function refusal(day: string, today: string, last: Release | undefined, { asOf, tables }: DataPackage): string | undefined {
  if (!TEMPORAL.date.pattern.test(day) || !isCalendarDate(day)) return `expected the day of the release, such as ${TEMPORAL.date.example}, found ${JSON.stringify(day)}`;
  if (day > today) return `a release is dated the day it is made: ${day} is after today, ${today}`;
  if (last !== undefined && day < last.date) return `no release is dated back: ${day} is before ${last.date}, the day of release ${last.version}`;
  if (day < asOf) return `the data speak of ${asOf}, which is after ${day}: correct "as_of" of the package, or release it later`;
  const keyless = [...tables.values()].find(({ schema }) => schema.primaryKey === undefined);
  return keyless === undefined ? undefined : `releases are compared by key, and the table ${keyless.name} has none: name it as primaryKey in its schema`;
}
