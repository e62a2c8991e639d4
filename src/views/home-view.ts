import type { Language } from '../i18n/language.ts';
import type { Publication } from '../texts/publication.ts';
import { declaredChart, type DeclaredChart } from './declared-chart.ts';
import { eventView, type EventView } from './event-view.ts';
import { explainerSummaries, type ExplainerSummary } from './explainer-view.ts';
import { ledgerRow, type LedgerRow } from './ledger-view.ts';
import { pillarsInOrder, pillarSummary, type PillarSummary } from './pillar-view.ts';
import { tableSummary, type TableSummary } from './table-view.ts';

/** The home page: the terms and charts that `site.json` names, and what the data themselves put first. */
export interface HomeView {
  readonly ledger: readonly LedgerRow[];
  readonly pillars: readonly PillarSummary[];
  readonly explainers: readonly ExplainerSummary[];
  readonly latest: readonly EventView[];
  readonly upcoming: readonly EventView[];
  readonly charts: readonly DeclaredChart[];
  readonly tables: readonly TableSummary[];
}

const STEPS = 5;
const TABLES = 6;

export function homeView(publication: Publication, language: Language): HomeView {
  const { site, strategy, charts, dataPackage } = publication;
  const view = (event: Publication['strategy']['events'][number]) => eventView(event, strategy.asOf, language);
  return {
    ledger: (site.home?.facts ?? []).flatMap((id) => strategy.facts.get(id) ?? []).map((fact) => ledgerRow(fact, language)),
    pillars: pillarsInOrder(strategy).filter((pillar) => pillar.position > 0).map((pillar) => pillarSummary(pillar, language)),
    explainers: explainerSummaries(publication, language),
    latest: strategy.events.filter((event) => event.date <= strategy.asOf && event.type !== 'due').slice(-STEPS).toReversed().map(view),
    upcoming: strategy.events.filter((event) => event.date > strategy.asOf).slice(0, STEPS).map(view),
    charts: (site.home?.charts ?? []).flatMap((slug) => charts.get(slug) ?? []).map((chart) => declaredChart(publication, chart, language)),
    tables: [...dataPackage.tables.values()].toSorted((a, b) => b.rows.length - a.rows.length).slice(0, TABLES).map((table) => tableSummary(table, language)),
  };
}
