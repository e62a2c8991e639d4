import path from 'node:path';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { FaultyInput, type Fault } from '../package/fault.ts';
import { readPackage, type DataPackage } from '../package/package.ts';
import type { Row } from '../package/table.ts';
import { releasedChanges, type ExplainedDifference } from '../releases/reasons.ts';
import { readReleases, releasedTables, type Release } from '../releases/release.ts';
import { servedFaults } from '../releases/served.ts';
import { sinceRelease } from '../releases/since-release.ts';
import { rowFaults } from '../strategy/row-fault.ts';
import { readStrategy, type Strategy } from '../strategy/strategy.ts';
import { readCharts, type ChartDeclaration } from './chart-declaration.ts';
import { asReportedFaults } from './as-reported-faults.ts';
import { bareFigureFinder } from './bare-figures.ts';
import { checkedTables, UNSURE } from './checked-tables.ts';
import type { Reach } from './column-path.ts';
import { descriptorTwinFaults } from './descriptor-twins.ts';
import { eventDayFaults } from './event-days.ts';
import { shownFigure } from './figure.ts';
import { glossaryCheck } from './glossary-wording.ts';
import { longNameFaults } from './long-names.ts';
import { guidanceFigureFaults } from './guidance-figures.ts';
import type { Reference } from './mdx.ts';
import { readTwins, type Twins } from './prose.ts';
import { readQueries } from './queries.ts';
import { reachOf } from './reach.ts';
import { referenceCheck } from './references.ts';
import { readSite, type Site } from './site.ts';
import { statementFaults } from './statement-faults.ts';
import { tableParityFaults } from './table-parity.ts';
import { tableWordingFaults } from './table-wording.ts';
import { confusedTerms, tableTermFaults } from './twin-terms.ts';
import { unreadFaults } from './unread.ts';

/** Everything that is published: tables, domain, words and declared charts. */
export interface Publication {
  readonly dataPackage: DataPackage;
  readonly strategy: Strategy;
  readonly site: Site;
  readonly charts: ReadonlyMap<string, ChartDeclaration>;
  /** Where the paths of charts lead. */
  readonly reach: Reach;
  readonly explainers: ReadonlyMap<string, Twins>;
  readonly pages: ReadonlyMap<string, Twins>;
  /** The oldest first. */
  readonly releases: readonly Release[];
  /** What the tables differ in from the last release; nothing where there is none. */
  readonly since: readonly ExplainedDifference[];
}

/**
 * Reads and checks `data/`, `content/` and the releases beneath a folder: the publication, or every fault of every file.
 * `missing` are the rows of `changes` without which values may not differ from the last release.
 */
export function readPublication(root: string): { publication: Publication | undefined; faults: readonly Fault[]; missing: readonly string[] } {
  const { dataPackage, faults: packageFaults } = readPackage(root, 'data', LANGUAGES);
  if (dataPackage === undefined) return { publication: undefined, faults: packageFaults, missing: [] };
  const faults: Fault[] = [...packageFaults];
  const isWhole = packageFaults.length === 0;
  const { releases, faults: releaseFaults } = readReleases(root);
  // With a broken release nothing can be compared, and every change may be one that it has.
  const last = releaseFaults.length === 0 ? releases.at(-1) : undefined;
  const released = last === undefined ? [] : releasedTables(root, last);
  // Joining needs whole tables: with faults in them the domain is left empty.
  const { strategy, faults: strategyFaults } = readStrategy(isWhole ? dataPackage : { ...dataPackage, tables: new Map() }, releaseFaults.length === 0 ? releasedChanges(released) : () => true);
  const tables = checkedTables(dataPackage.tables, packageFaults);
  const wording = { bareFigures: bareFigureFinder(tables), offGlossary: glossaryCheck(tables), printed: printedBy(strategy) };
  const reach = reachOf(tables, isWhole ? strategy : undefined);
  const charts = readCharts(root, tables, reach, wording);
  const isMeasure = (id: string) => tables.row('measures', id) !== undefined;
  const confused = confusedTerms(strategy.terms);
  const rules = { check: referenceCheck(tables, charts.names), isMeasure, wording, confused };
  const site = readSite(root, { changes: (id) => isChange(tables.row('facts', id)), charts: (name) => charts.names.has(name) }, rules);
  const explainers = readTwins(root, 'content/explainers', rules, { answers: tables.table('facts') !== undefined });
  const pages = readTwins(root, 'content/pages', rules, { answers: false });
  const since = sinceRelease(isWhole ? last : undefined, released, dataPackage, strategy.changes);
  faults.push(...since.faults, ...strategyFaults, ...tableWordingFaults(tables, wording.offGlossary), ...tableParityFaults(tables), ...tableTermFaults(tables, confused), ...statementFaults(tables), ...longNameFaults(tables), ...asReportedFaults(tables), ...eventDayFaults(strategy, rowFaults(dataPackage)), ...guidanceFigureFaults(strategy, wording.bareFigures, rowFaults(dataPackage)), ...descriptorTwinFaults(dataPackage), ...site.faults, ...charts.faults, ...explainers.faults, ...pages.faults, ...readQueries(root).faults, ...unreadFaults(root), ...servedFaults(root), ...releaseFaults);
  if (faults.length > 0 || site.site === undefined) return { publication: undefined, faults, missing: since.missing };
  return { publication: { dataPackage, strategy, site: site.site, charts: charts.charts, reach, explainers: explainers.twins, pages: pages.twins, releases, since: since.differences }, faults, missing: [] };
}

/** Whether a fact is a term of a policy that changes, or may be one. */
const isChange = (fact: Row | typeof UNSURE | undefined) => fact === UNSURE || fact?.['was_now'] === true;

/** What components of prose print, for the particles after them. */
function printedBy(strategy: Strategy): (reference: Reference, language: Language) => string {
  return ({ component, attributes: { id = '', show = 'value' } }, language) => {
    if (component === 'Measure') return strategy.measures.get(id)?.[`name_${language}`] ?? '';
    const fact = component === 'Fact' ? strategy.facts.get(id) : undefined;
    return fact === undefined ? '' : shownFigure(fact, show, language);
  };
}

/** The publication beneath a folder; throws every fault when there is one. */
export function checkedPublication(root: string): Publication {
  const { publication, faults } = readPublication(root);
  if (publication === undefined) throw new FaultyInput(faults);
  return publication;
}

declare global {
  /** What `currentPublication` has read. It is kept for the process: Astro's configuration and its pages load this module each for themselves. */
  var publicationRead: Publication | undefined;
}

/** The publication beneath `ROOT` (else the working folder), read once, and again after it was forgotten. */
export function currentPublication(): Publication {
  return (globalThis.publicationRead ??= checkedPublication(path.resolve(process.env['ROOT'] ?? '.')));
}

/** A file has changed while pages are being edited. */
export function forgetPublication(): void {
  globalThis.publicationRead = undefined;
}
