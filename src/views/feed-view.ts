import { address, fileAddress } from '../i18n/address.ts';
import { dateText } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import { digits } from '../i18n/number.ts';
import { word } from '../i18n/words.ts';
import type { Publication } from '../texts/publication.ts';
import { feedEntries, type FeedEntry } from './content/feed-entries.ts';
import { updatedOn } from './content/modified.ts';
import { correctionView } from './correction-view.ts';
import { eventView } from './event-view.ts';
import { ledgerRow, type LedgerRow } from './ledger-view.ts';
import type { Link } from './link.ts';
import { pillarsInOrder } from './pillar-view.ts';
import { releaseSummary } from './release-view.ts';

/** The forms of a feed, with their media types: Atom (RFC 4287) and JSON Feed 1.1. */
export const FEED_TYPES = { atom: 'application/atom+xml', json: 'application/feed+json' } as const;
export type FeedEnding = keyof typeof FEED_TYPES;
export const FEED_ENDINGS = Object.keys(FEED_TYPES) as readonly FeedEnding[];

/** What there is a feed of: everything, or the steps of a pillar. */
export interface FeedSubject {
  readonly pillar: string | undefined;
  readonly title: string;
  /** Where a reader sees the same. */
  readonly page: string;
}

/** A line of an entry; it may lead somewhere. */
export type FeedLine = { readonly text: string } & Partial<Pick<Link, 'href'>>;

/** An entry in one language. Days are ISO 8601. */
export interface FeedItem {
  readonly key: string;
  readonly kind: FeedEntry['kind'];
  readonly title: string;
  readonly href: string;
  readonly published: string;
  readonly updated: string;
  readonly lines: readonly FeedLine[];
  /** The terms that the step changes, was → now. */
  readonly terms: readonly LedgerRow[];
  /** The pillar of a step. */
  readonly pillar: { readonly id: string; readonly name: string } | undefined;
}

/** As many of the newest entries as a reader fetches again and again; the timeline and the corrections have all. */
const NEWEST = 100;
/** As many corrected values of one day as an entry names. */
const NAMED = 20;

/** The feeds of a publication: of everything first, then of each pillar; none where nothing has happened. */
export function feedSubjects(publication: Publication, language: Language): readonly FeedSubject[] {
  const entries = feedEntries(publication);
  const { strategy, site } = publication;
  if (entries.length === 0) return [];
  const pillars = pillarsInOrder(strategy).filter(({ id }) => entries.some((entry) => pillarOf(entry) === id));
  return [
    { pillar: undefined, title: word(language, 'feedOf', site.name[language], word(language, 'feedAll')), page: address(language, strategy.events.length > 0 ? 'timeline' : strategy.changes.length > 0 ? 'corrections' : 'changes') },
    ...pillars.map((pillar) => ({ pillar: pillar.id, title: word(language, 'feedOf', site.name[language], pillar[`short_${language}`]), page: address(language, 'pillars', pillar.id) })),
  ];
}

/** Steps of the address of a feed: `feeds/feed.ko.atom`, `feeds/pillar/<id>.ko.atom`. */
export const feedSteps = (pillar: string | undefined, language: Language, ending: FeedEnding): readonly string[] => ['feeds', ...(pillar === undefined ? ['feed'] : ['pillar', pillar])].map((step, index, all) => (index === all.length - 1 ? `${step}.${language}.${ending}` : step));

/** The feeds that belong to a page: that of a pillar, or of everything. */
export function feedLinks(publication: Publication, pillar: string | undefined, language: Language): readonly { readonly title: string; readonly ending: FeedEnding; readonly type: string; readonly href: string }[] {
  return feedSubjects(publication, language).filter((one) => one.pillar === pillar).flatMap(({ title }) => FEED_ENDINGS.map((ending) => ({ title, ending, type: FEED_TYPES[ending], href: fileAddress(...feedSteps(pillar, language, ending)) })));
}

/** The newest entries of a feed. */
export const feedItems = (publication: Publication, pillar: string | undefined, language: Language): readonly FeedItem[] =>
  feedEntries(publication).filter((entry) => pillar === undefined || pillarOf(entry) === pillar).slice(0, NEWEST).map((entry) => feedItem(publication, entry, language));

const pillarOf = (entry: FeedEntry) => (entry.kind === 'step' ? entry.event.partRow.measureRow.pillar : undefined);

/** An entry as it is read. */
export function feedItem(publication: Publication, entry: FeedEntry, language: Language): FeedItem {
  const common = { key: entry.key, kind: entry.kind, published: entry.day, updated: updatedOn(publication, entry, language), terms: [], pillar: undefined };
  switch (entry.kind) {
    case 'step': {
      const { event } = entry;
      const view = eventView(event, publication.strategy.asOf, language);
      const { pillarRow } = event.partRow.measureRow;
      const terms = entry.terms.map((fact) => ledgerRow(fact, language));
      const [evidence] = view.evidence;
      return {
        ...common, title: view.title, href: evidence?.href ?? view.measure.href, terms, pillar: { id: pillarRow.id, name: pillarRow[`short_${language}`] },
        lines: [{ text: `${view.date} · ${view.step}` }, { text: view.measure.name, href: view.measure.href }, ...terms.map((row) => ({ text: termLine(row), href: row.href })), { text: word(language, 'independent') }],
      };
    }
    case 'corrections': {
      const rows = entry.changes.map((change) => correctionView(publication, change, language));
      // Values that are words of the other language have their own entry there.
      const own = rows.filter((row) => row.language === undefined || row.language === language);
      const left = own.length - NAMED;
      return {
        ...common, title: word(language, 'correctionsOf', digits(rows.length, language), dateText(entry.day, language)), href: address(language, 'corrections'),
        lines: [...own.slice(0, NAMED).map((row) => ({ text: `${row.about}, ${row.column}: ${row.was || word(language, 'gap')} → ${row.now || word(language, 'gap')}${row.reason === '' ? '' : ` (${row.reason})`}`, href: row.href })), ...(left > 0 ? [{ text: word(language, 'correctionsMore', digits(left, language)), href: address(language, 'corrections') }] : [])],
      };
    }
    case 'release': {
      const { name, href, lead, counts } = releaseSummary(entry.release, language);
      return { ...common, title: name, href, lines: [{ text: lead }, ...(counts === '' ? [] : [{ text: counts }])] };
    }
  }
}

/** `Label: was → now (difference), state`. */
function termLine({ measure, label, was, now, instruments, difference, state }: LedgerRow): string {
  const side = (value: string, instrument: string | undefined) => (instrument === undefined ? value : `${value} (${instrument})`);
  return `${label === '' ? measure : label}: ${side(was, instruments?.was)} → ${side(now, instruments?.now)}${difference === '' ? '' : `; ${difference}`}; ${[state.text, state.detail].filter(Boolean).join(', ')}`;
}
