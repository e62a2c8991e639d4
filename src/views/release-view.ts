import { address, fileAddress } from '../i18n/address.ts';
import { dateText } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import { digits } from '../i18n/number.ts';
import { word } from '../i18n/words.ts';
import { inLanguage } from '../package/field.ts';
import type { Difference } from '../releases/difference.ts';
import { FROZEN, type Release } from '../releases/release.ts';
import type { Publication } from '../texts/publication.ts';
import { correctionView, type CorrectionView } from './correction-view.ts';
import type { Link } from './link.ts';
import { rowLink } from './row-link.ts';

/** A file of a release, with its size in kB. */
export interface FrozenFile extends Link {
  readonly path: string;
  readonly size: string;
}

/** A release in the list of all. */
export interface ReleaseSummary extends Link {
  readonly version: string;
  readonly date: string;
  readonly iso: string;
  readonly step: string;
  readonly lead: string;
  readonly holds: string;
  /** What differs from the release before, in numbers; of the first nothing. */
  readonly counts: string;
  readonly files: readonly FrozenFile[];
}

/** A table of a release, and how many of its rows and cells differ from the release before. */
export interface ReleasedTable extends Link {
  readonly path: string;
  readonly rows: string;
  readonly added: number;
  readonly removed: number;
  readonly corrected: number;
}

/** A list that is shown as far as a page can hold it. */
export interface Shown<Item> {
  readonly items: readonly Item[];
  readonly more: number;
}

/** The page of a release. */
export interface ReleaseView extends ReleaseSummary {
  readonly tables: readonly ReleasedTable[];
  readonly form: readonly { readonly what: string; readonly where: string; readonly was: string; readonly now: string }[];
  readonly corrected: Shown<CorrectionView>;
  readonly added: readonly (Shown<Link> & Link & { readonly count: string })[];
}

/** How many rows and cells a page shows at most, so that it stays light; `differences.csv` has all. */
const SHOWN = 240;

const isCorrection = ({ kind }: Difference) => kind === 'value-changed' || kind === 'row-removed';

/** What differs, in numbers: `2 corrected values, 1 new row`. The rows that give the reasons are not counted beside what they explain. */
export function differenceCounts(differences: readonly Difference[], language: Language): string {
  const count = (...kinds: readonly Difference['kind'][]) => differences.filter(({ kind, table }) => kinds.includes(kind) && !(kind === 'row-added' && table === 'changes')).length;
  const counts = [
    ['formChanges', count('table-added', 'table-dropped', 'key-changed', 'column-added', 'column-dropped', 'column-changed')],
    ['valuesCorrected', count('value-changed')], ['rowsRemoved', count('row-removed')], ['rowsAdded', count('row-added')],
  ] as const;
  return counts.filter(([, number]) => number > 0).map(([key, number]) => word(language, key, digits(number, language))).join(', ') || word(language, 'wordingOnly');
}

export function releaseSummary(release: Release, language: Language): ReleaseSummary {
  const { version, date, as_of, step, tables, differences, files } = release;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const zip = [...files.keys()].find((name) => name.endsWith('.zip')) ?? '';
  const frozen = [['frozenZip', zip], ['frozenPackage', `${FROZEN.data}/datapackage.json`], ['frozenDifferences', FROZEN.differences], ['frozenSums', FROZEN.sums]] as const;
  return {
    version, iso: date, date: dateText(date, language),
    name: word(language, 'release', version), href: address(language, 'changes', version),
    step: word(language, step),
    lead: word(language, 'releaseLead', dateText(date, language), dateText(as_of, language), digits(tables.length, language), digits(rows, language)),
    holds: word(language, 'tablesAndRows', digits(tables.length, language), digits(rows, language)),
    counts: step === 'first' ? '' : differenceCounts(differences, language),
    files: frozen.filter(([key]) => key !== 'frozenDifferences' || step !== 'first').map(([key, path]) => ({ name: word(language, key), path, href: fileAddress('releases', version, path), size: `${digits((files.get(path) ?? 0) / 1000, language, 1)}\u00a0kB` })),
  };
}

export function releaseView(publication: Publication, release: Release, language: Language): ReleaseView {
  const { version, differences, tables } = release;
  const titleOf = (name: string) => { const table = publication.dataPackage.tables.get(name); return table === undefined ? name : inLanguage(table.resource, 'title', language); };
  const corrected = differences.filter(isCorrection);
  const added = Map.groupBy(differences.filter(({ kind }) => kind === 'row-added'), ({ table }) => table);
  // Each list has its share of the page, what a short one leaves goes to the corrections.
  const share = Math.max(4, Math.floor(SHOWN / 2 / Math.max(1, added.size)));
  const left = SHOWN - [...added.values()].reduce((sum, rows) => sum + Math.min(share, rows.length), 0);
  const shown = <Item, View>(items: readonly Item[], limit: number, view: (item: Item) => View): Shown<View> => ({ items: items.slice(0, limit).map(view), more: Math.max(0, items.length - limit) });
  const frozen = (name: string): Link => ({ name: titleOf(name), href: fileAddress('releases', version, FROZEN.data, tables.find((table) => table.name === name)?.path ?? '') });
  return {
    ...releaseSummary(release, language),
    tables: tables.map(({ name, path, rows }) => {
      const count = (kind: Difference['kind']) => differences.filter((one) => one.table === name && one.kind === kind).length;
      return { ...frozen(name), path, rows: digits(rows, language), added: count('row-added'), removed: count('row-removed'), corrected: count('value-changed') };
    }),
    form: differences.flatMap(({ kind, table, column, was, now }) => (kind === 'row-added' || kind === 'row-removed' || kind === 'value-changed' ? [] : [{ what: word(language, kind), where: column === '' ? table : `${table}.${column}`, was, now }])),
    corrected: shown(corrected, left, (difference) => correctionView(publication, difference, language)),
    added: [...added].map(([name, rows]) => ({ ...frozen(name), count: word(language, 'rows', digits(rows.length, language)), ...shown(rows, share, ({ key }) => rowLink(publication, name, key, language)) })),
  };
}
