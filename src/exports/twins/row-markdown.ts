import type { Language } from '../../i18n/language.ts';
import { word } from '../../i18n/words.ts';
import type { EventView } from '../../views/event-view.ts';
import type { FactView, SourceLink } from '../../views/fact-view.ts';
import type { LedgerRow } from '../../views/ledger-view.ts';
import type { StateCount } from '../../views/state-view.ts';
import type { MeasureSummary } from '../../views/measure-view.ts';
import { link, list, plain } from './markdown.ts';

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('. ');

/** A fact with its figure, its evidence and where it was read, on one line with the sources below. */
export function factLine(fact: FactView, language: Language, confidence: ReadonlyMap<string, string>): string {
  const figure = fact.figure === '' ? '' : `**${fact.label === '' ? '' : `${plain(fact.label)}: `}${fact.before === '' ? '' : `${plain(fact.before)} → `}${plain(fact.figure)}** `;
  const said = [[word(language, 'asPrinted'), fact.asPrinted], [word(language, 'period'), fact.period], [word(language, 'date'), fact.date], [word(language, 'caveat'), fact.caveat], [word(language, 'confidence'), confidence.get(fact.confidence) ?? fact.confidence], [word(language, 'checkedOn'), fact.checkedOn]].filter(([, text]) => text !== '');
  const open = fact.disagreements.map(({ question, note, others }) => `  - ${word(language, 'sourcesDiffer')}: ${joined(plain(question), plain(note))} ${others.map(({ text, href }) => link(text, href)).join(' / ')}`);
  return [`${figure}${plain(fact.statement)} (${link(word(language, 'evidence'), fact.href)})`, `  - ${said.map(([name = '', text = '']) => `${name}: ${plain(text)}`).join('; ')}`, ...fact.sources.map((source) => `  - ${sourceText(source, language)}`), ...open].join('\n');
}

/** A source with its original address: `Publisher, date: [title](address)`. */
export const sourceText = (source: Omit<SourceLink, 'role'> & Partial<Pick<SourceLink, 'role'>>, language: Language): string =>
  `${word(language, 'source')}: ${plain(source.publisher)}, ${source.date === '' ? word(language, 'undated') : source.date}: ${link(source.title, source.address)}${source.role === undefined ? '' : `, ${word(language, source.role === 'read' ? 'readHere' : 'saysSame')}`}`;

/** The fact in short, for lists: figure and statement, linked to the evidence. */
export const shortFact = (fact: Pick<FactView, 'figure' | 'statement' | 'href'>): string => `${fact.figure === '' ? '' : `**${plain(fact.figure)}** `}${link(fact.statement, fact.href)}`;

/** A term of policy: was → now, by how much, and how far it has got. */
export function ledgerLine(row: LedgerRow, language: Language): string {
  const side = (value: string, instrument: string | undefined) => plain([value, instrument === undefined ? '' : `(${instrument})`].filter(Boolean).join(' '));
  const change = `${side(row.was, row.instruments?.was)} → ${side(row.now, row.instruments?.now)}`;
  const state = [row.state.text, row.state.detail].filter(Boolean).join(', ');
  return `${plain(joined(row.measure, row.label))}: **${change}**${row.difference === '' ? '' : `; ${plain(row.difference)}`}; ${plain(state)} (${link(word(language, 'evidence'), row.href)}${row.disputed === undefined ? '' : `; ${link(word(language, 'differs'), row.disputed)}`})`;
}

/** A dated step; what lies ahead says so. */
export function eventLine(event: EventView, language: Language, withMeasure = true): string {
  const evidence = event.evidence.map(({ href }) => link(word(language, 'evidence'), href)).join(', ');
  return `${event.date} · ${plain(event.step)}: ${plain(event.title)}${withMeasure ? ` – ${link(event.measure.name, event.measure.href)}` : ''}${evidence === '' ? '' : ` (${evidence})`}`;
}

export const eventList = (events: readonly EventView[], language: Language, withMeasure = true): string => list(events.map((event) => eventLine(event, language, withMeasure)));

export const stateText = (states: readonly StateCount[]): string => states.map(({ text, count }) => `${text}: ${count}`).join(' · ');

export const measureLine = ({ name, href, summary, states }: MeasureSummary): string => `${link(name, href)}: ${plain(summary)}${states.length > 0 ? ` ${plain(stateText(states))}` : ''}`;
