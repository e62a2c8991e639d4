import { quoted, type Fault } from '../package/fault.ts';
import { readJson } from '../package/json.ts';
import type { DataPackage } from '../package/package.ts';
import { hasDomain } from '../strategy/domain-rows.ts';
import type { DomainRow } from '../strategy/rows.ts';
import { differences, type ComparedTable } from './difference.ts';
import { explained, releasedChanges, type Explained } from './reasons.ts';
import type { Release } from './release.ts';

/**
 * What a whole package differs in from its last release, with reasons; nothing where there is no release. A package without the
 * domain has no table of reasons, and none are asked for. The descriptor must bear the version and the day of that release.
 * @param released the tables of the release
 */
export function sinceRelease(last: Release | undefined, released: readonly ComparedTable[], dataPackage: DataPackage, changes: readonly DomainRow<'changes'>[]): Explained {
  if (last === undefined) return { differences: [], missing: [], faults: [] };
  const found = differences(released, [...dataPackage.tables.values()]);
  if (!hasDomain(dataPackage)) return { differences: found.map(({ file: _file, place: _place, ...difference }) => ({ ...difference, reason_en: '', reason_ko: '' })), missing: [], faults: descriptorFaults(dataPackage, last) };
  // Rows that have not become part of the domain, since a schema is wrong, explain nothing: that has been told.
  if (changes.length !== (dataPackage.tables.get('changes')?.rows.length ?? 0)) return { differences: [], missing: [], faults: [] };
  const isReleased = releasedChanges(released);
  const { faults, ...rest } = explained(found, changes.filter((change) => !isReleased(change)), dataPackage, last);
  return { ...rest, faults: [...descriptorFaults(dataPackage, last), ...faults] };
}

function descriptorFaults({ descriptor, files }: DataPackage, { version, date }: Release): Fault[] {
  const json = readJson('data/datapackage.json', files.get('datapackage.json') ?? new Uint8Array());
  const tell = (subject: string, expected: string): Fault => ({ file: json.file, ...json.placeOf([subject]), subject, expected: `${expected}, of the last release`, found: quoted(String(descriptor[subject] ?? '')), remedy: 'write that: `npm run release` sets both when a release is made' });
  return [
    ...(descriptor['version'] === version ? [] : [tell('version', quoted(version))]),
    ...(String(descriptor['created']).slice(0, 10) === date ? [] : [tell('created', `the day ${date}`)]),
  ];
}
