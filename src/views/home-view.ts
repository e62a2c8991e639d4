import type { Language } from '../i18n/language.ts';
import { word } from '../i18n/words.ts';
import type { Publication } from '../texts/publication.ts';
import { declaredChart, type DeclaredChart } from './declared-chart.ts';
import { eventView, type EventView } from './event-view.ts';
import { explainerSummaries, type ExplainerSummary } from './explainer-view.ts';
import { ledgerRow, type LedgerRow } from './ledger-view.ts';
import type { Link } from './link.ts';
import { MENU, sectionLinks } from './page-list.ts';
import { pillarsInOrder, pillarSummary, type PillarSummary } from './pillar-view.ts';
import { tableSummary, type TableSummary } from './table-view.ts';

/** The home page: the terms and charts that `site.json` names, and what the data themselves put first. */
export interface HomeView {
  /** The terms by the short names that `site.json` gives them. */
  readonly ledger: readonly LedgerRow[];
  /** Each pillar, and in a few words how many of its parts are in force. */
  readonly pillars: readonly (PillarSummary & { readonly progress: string })[];
  /** Where to go on. */
  readonly next: readonly Link[];
  /** The first of them; the list has all. */
  readonly explainers: readonly ExplainerSummary[];
  readonly latest: readonly EventView[];
  readonly upcoming: readonly EventView[];
  readonly charts: readonly DeclaredChart[];
  readonly tables: readonly TableSummary[];
}

const STEPS = 5;
const EXPLAINERS = 6;
const TABLES = 6;

export function homeView(publication: Publication, language: Language): HomeView {
  const { site, strategy, charts, dataPackage } = publication;
  const view = (event: Publication['strategy']['events'][number]) => eventView(event, strategy.asOf, language);
  return {
    ledger: (site.home?.facts ?? []).flatMap(({ fact, name }) => {
      const row = strategy.facts.get(fact);
      return row === undefined ? [] : [{ ...ledgerRow(row, language), label: name[language] }];
    }),
    pillars: pillarsInOrder(strategy).filter((pillar) => pillar.position > 0).map((pillar) => withProgress(pillarSummary(pillar, language), language)),
    next: sectionLinks(publication, language, MENU),
    explainers: explainerSummaries(publication, language).slice(0, EXPLAINERS),
    latest: strategy.events.filter((event) => event.date <= strategy.asOf && event.type !== 'due').slice(-STEPS).toReversed().map(view),
    upcoming: strategy.events.filter((event) => event.date > strategy.asOf).slice(0, STEPS).map(view),
    charts: (site.home?.charts ?? []).flatMap((slug) => charts.get(slug) ?? []).map((chart) => declaredChart(publication, chart, language)),
    tables: [...dataPackage.tables.values()].toSorted((a, b) => b.rows.length - a.rows.length).slice(0, TABLES).map((table) => tableSummary(table, language)),
  };
}

function withProgress(pillar: PillarSummary, language: Language) {
  const parts = pillar.states.reduce((sum, { count }) => sum + count, 0);
  const inForce = pillar.states.find(({ stage }) => stage === 'in-force')?.count ?? 0;
  return { ...pillar, progress: word(language, 'inForceOf', inForce, parts) };
}
