// npm run release [-- <day>]: freezes the tables beneath ROOT as a release dated today in Seoul, or a day between the last release and
// today. Tells what stands in the way, and the rows that data/changes.csv lacks. Exit code 1 when nothing was released but should be.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { releasedDescriptor, releaseFiles } from '../src/exports/release-files.ts';
import { counted, faultReport } from '../src/package/fault.ts';
import { nextRelease, refusal } from '../src/releases/plan.ts';
import { FROZEN, readReleases, type Release } from '../src/releases/release.ts';
import { RELEASES } from '../src/releases/served.ts';
import { readPublication } from '../src/texts/publication.ts';
import { differenceCounts } from '../src/views/release-view.ts';

const root = path.resolve(process.env['ROOT'] ?? '.');
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' }).format(new Date());
const day = process.argv[2] ?? today;
const descriptor = path.join(root, 'data/datapackage.json');
const staging = path.join(root, RELEASES, '.new');

function release(): string {
  rmSync(staging, { recursive: true, force: true });
  const finished = finishLast(readReleases(root).releases.at(-1));
  if (finished !== undefined) return finished;
  const { publication, faults, missing } = readPublication(root);
  if (missing.length > 0) console.log(`${counted(missing.length, 'change')} since the last release ${missing.length === 1 ? 'has' : 'have'} no reason. Add to data/changes.csv, each with the reason in both languages at its end:\n\n${missing.map(printable).join('\n')}\n`);
  if (publication === undefined) throw new Refused(faults.length > missing.length ? faultReport(faults) : 'Nothing was released.');
  const { releases, dataPackage, since } = publication;
  const last = releases.at(-1);
  const plan = nextRelease(root, publication);
  if (plan === undefined) return `Nothing has changed since release ${last?.version ?? ''}: there is nothing to release.`;
  const why = refusal(day, today, last, dataPackage) ?? uncommitted();
  if (why !== undefined) throw new Refused(`Nothing was released: ${why}.`);

  const { version, step } = plan;
  const folder = path.join(root, RELEASES, version);
  if (existsSync(folder)) throw new Refused(`Nothing was released: ${RELEASES}/${version} is there, and no release is made twice.`);
  const files = releaseFiles(publication, version, `${day}T00:00:00+09:00`);
  for (const [name, bytes] of files) {
    mkdirSync(path.dirname(path.join(staging, name)), { recursive: true });
    writeFileSync(path.join(staging, name), bytes);
  }
  // All at once: a release is there with every file, or not at all. Should this stop before the next line, the next run goes on from here.
  renameSync(staging, folder);
  replace(descriptor, files.get(`${FROZEN.data}/datapackage.json`) ?? new Uint8Array());
  const told = step === 'first' ? counted(dataPackage.tables.size, 'table') : differenceCounts(since, 'en');
  return `Release ${version} (${step}: ${told}) of ${day} is frozen in ${RELEASES}/${version}/. Commit it together with data/datapackage.json.`;
}

class Refused extends Error {}

/** A run that was stopped has frozen a release, and not told the package. */
function finishLast(last: Release | undefined): string | undefined {
  if (last === undefined || !existsSync(descriptor)) return undefined;
  const [own, frozen] = [readFileSync(descriptor), readFileSync(path.join(root, RELEASES, last.version, FROZEN.data, 'datapackage.json'))];
  const { version, created } = JSON.parse(frozen.toString()) as { version: string; created: string };
  if (own.equals(frozen) || !isJson(own) || !frozen.equals(releasedDescriptor(own, version, created))) return undefined;
  replace(descriptor, frozen);
  return `Release ${version} of ${last.date} had been interrupted and is whole now. Commit ${RELEASES}/${version}/ together with data/datapackage.json.`;
}

function isJson(bytes: Buffer): boolean {
  try {
    return typeof JSON.parse(bytes.toString()) === 'object';
  } catch {
    return false;
  }
}

/** What of the tables git does not know yet; a folder that git does not keep has nothing of the kind. */
function uncommitted(): string | undefined {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain', '--untracked-files=all', '--', 'data', RELEASES], { cwd: root, encoding: 'utf8' });
  return status !== 0 || stdout === '' ? undefined : `a release is of a state that git keeps, and this is not committed:\n${stdout.trimEnd()}\nCommit it or put it away`;
}

function replace(file: string, bytes: Uint8Array): void {
  const fresh = path.join(path.dirname(file), `.${path.basename(file)}.new`);
  writeFileSync(fresh, bytes);
  renameSync(fresh, file);
}

/** A row as it is to be pasted; what could steer the terminal is spelt out. */
const printable = (row: string) => row.replace(/[^\P{Cc}\n]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);

try {
  console.log(release());
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(staging, { recursive: true, force: true });
}
