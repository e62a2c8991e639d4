import { absolute, address, fileAddress } from '../i18n/address.ts';
import { dateText } from '../i18n/date.ts';
import { other, type Language } from '../i18n/language.ts';
import { word } from '../i18n/words.ts';
import type { Publication } from '../texts/publication.ts';
import type { SeriesChart } from './chart-view.ts';
import { declaredChart } from './declared-chart.ts';
import { explainerView, namedFacts } from './explainer-view.ts';
import { ledger, ledgerRow, type LedgerRow } from './ledger-view.ts';
import { pillarsInOrder, pillarSummary, pillarView } from './pillar-view.ts';
import { shareCredit, shareSteps, type ShareStep } from './share-chart.ts';
import type { StateView } from './state-view.ts';

/** A share picture in pixels, as Open Graph readers show it: 1.91 to 1. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** A line of the ledger as a picture has room for it. */
export interface ShareRow {
  readonly group: number;
  readonly label: string;
  readonly was: string;
  readonly now: string;
  readonly instruments: { readonly was: string; readonly now: string } | undefined;
  readonly state: Pick<StateView, 'text' | 'detail'>;
}

/** What stands under the headline of a share picture; as much of it is drawn as there is room for. */
export type ShareBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'ledger'; readonly rows: readonly ShareRow[] }
  | { readonly kind: 'steps'; readonly steps: readonly ShareStep[] }
  | { readonly kind: 'chart'; readonly chart: SeriesChart };

/** What the picture of a page says, in one language, where the page is shared. */
export interface ShareView {
  readonly language: Language;
  /** The name of the site. */
  readonly site: string;
  /** What kind of page it is; '' for the home page. */
  readonly kicker: string;
  /** The group whose mark stands beside the kicker, if any. */
  readonly group: number | undefined;
  readonly title: string;
  /** A line or two under the title; '' for none. */
  readonly lead: string;
  /** What the marks of the groups mean, where all of them are used. */
  readonly groups: readonly { readonly group: number; readonly name: string }[];
  readonly body: ShareBody;
  /** Sources and date of a chart. */
  readonly credit: readonly string[];
  /** That it is independent, in both languages; licence and address. */
  readonly foot: readonly string[];
  /** The picture in words. */
  readonly alt: string;
}

/** Steps of the addresses of all pages that have a picture of their own; every other page is shared with that of the home page. */
export function sharedPages({ strategy, explainers, charts }: Publication): readonly (readonly string[])[] {
  const under = (folder: string, ids: Iterable<string>) => [...ids].map((id) => [folder, id]);
  return [[], ...under('pillars', strategy.pillars.keys()), ...under('explainers', explainers.keys()), ...under('charts', charts.keys())];
}

/** Address of a page's picture. */
export const shareAddress = (language: Language, steps: readonly string[]): string => `${fileAddress('share', language, ...(steps.length === 0 ? ['home'] : steps))}.png`;

/** What the picture of a page says; an error for a page without a picture of its own. */
export function shareView(publication: Publication, steps: readonly string[], language: Language): ShareView {
  const { site } = publication;
  const [folder, id = ''] = steps;
  const common = { language, site: site.name[language], foot: footOf(publication, language), kicker: '', group: undefined, lead: '', groups: [], body: { kind: 'none' }, credit: [] } satisfies Partial<ShareView>;
  const own = folder === undefined ? home(publication, language) : folder === 'pillars' ? pillar(publication, id, language) : folder === 'explainers' ? explainer(publication, id, language) : folder === 'charts' ? chart(publication, id, language) : undefined;
  if (own === undefined) throw new Error(`no share picture of /${steps.join('/')}/`);
  const view = { ...common, ...own };
  return { ...view, alt: own.alt ?? [view.title, ...(view.body.kind === 'ledger' ? view.body.rows.map(({ label, was, now }) => `${label}: ${was} → ${now}`) : [view.lead])].filter(Boolean).join('; ') };
}

type Own = Pick<ShareView, 'title'> & Partial<ShareView>;

function home(publication: Publication, language: Language): Own {
  const { site, strategy } = publication;
  const facts = (site.home?.facts ?? []).flatMap(({ fact }) => strategy.facts.get(fact) ?? []);
  const groups = pillarsInOrder(strategy).filter(({ position }) => position > 0).map((row) => ({ group: row.position, name: row[`short_${language}`] }));
  return { title: site.headline[language], groups, ...(facts.length > 0 ? { body: { kind: 'ledger', rows: variedRows(facts.map((fact) => shareRow(ledgerRow(fact, language)))) } } : { lead: site.description[language] }) };
}

function pillar({ strategy }: Publication, id: string, language: Language): Own | undefined {
  const row = strategy.pillars.get(id);
  if (row === undefined) return undefined;
  const view = pillarView(strategy, row, language);
  const kicker = view.group > 0 ? word(language, 'pillarNumber', view.group) : word(language, 'measures');
  return { title: view.name, group: view.group, kicker, ...termsOr(view.ledger, view.summary) };
}

function explainer(publication: Publication, id: string, language: Language): Own | undefined {
  const twins = publication.explainers.get(id);
  if (twins === undefined) return undefined;
  const { strategy } = publication;
  const view = explainerView(publication, twins, language);
  const row = pillarsInOrder(strategy).find(({ position }) => position === view.group);
  const kicker = [word(language, 'explainer'), row === undefined ? '' : pillarSummary(row, language).short].filter(Boolean).join(' · ');
  return { title: view.name, group: row?.position, kicker, ...termsOr(ledger(new Set(namedFacts(publication, twins, language)), language), view.description) };
}

function chart(publication: Publication, id: string, language: Language): Own | undefined {
  const declaration = publication.charts.get(id);
  if (declaration === undefined) return undefined;
  const declared = declaredChart(publication, declaration, language);
  const { chart: drawn } = declared;
  const body: ShareBody = drawn.kind === 'was-now' ? { kind: 'ledger', rows: variedRows(drawn.groups.flatMap(({ rows }) => rows.flatMap(({ id: fact }) => publication.strategy.facts.get(fact) ?? [])).map((fact) => shareRow(ledgerRow(fact, language)))) } : drawn.kind === 'timeline' ? { kind: 'steps', steps: shareSteps(drawn) } : 'series' in drawn ? { kind: 'chart', chart: drawn } : { kind: 'none' };
  return { title: drawn.title, lead: body.kind === 'steps' ? '' : drawn.subtitle, body, credit: shareCredit(declared, language), alt: drawn.alt };
}

/** The terms that change, or else what the page is about. */
function termsOr(rows: readonly LedgerRow[], lead: string): Pick<ShareView, 'body' | 'lead'> {
  return rows.length > 0 ? { body: { kind: 'ledger', rows: variedRows(rows.map(shareRow)) }, lead: '' } : { body: { kind: 'none' }, lead };
}

/** The first row of each group before all others, since a picture has room for few. */
function variedRows(rows: readonly ShareRow[]): readonly ShareRow[] {
  const first = rows.filter(({ group }, index) => rows.findIndex((row) => row.group === group) === index);
  return [...first, ...rows.filter((row) => !first.includes(row))];
}

const shareRow = ({ group, label, measure, was, now, instruments, state }: LedgerRow): ShareRow => ({ group, label: label || measure, was, now, instruments, state });

function footOf({ site, dataPackage }: Publication, language: Language): string[] {
  const public_ = absolute(address(language))?.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return [
    [language, other(language)].map((one) => word(one, 'independent')).join(' · '),
    [public_, site.licence.name[language], word(language, 'asOf', dateText(dataPackage.asOf, language))].filter(Boolean).join(' · '),
  ];
}
