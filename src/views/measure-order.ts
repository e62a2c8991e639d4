import type { Language } from '../i18n/language.ts';
import type { Word } from '../i18n/words.ts';
import type { Event, Fact, Measure } from '../strategy/strategy.ts';

/** The orders that measures can be read in, each with its word; the first is the list's own. */
export const ORDERS = { newest: 'orderNewest', amount: 'orderAmount', name: 'orderName' } as const satisfies Readonly<Record<string, Word>>;
export type Order = keyof typeof ORDERS;
export const ORDER_IDS = Object.keys(ORDERS) as readonly Order[];

/** The newest step that was taken: what was only set for a date, or lies ahead, is none. */
export const newestStep = (measure: Measure, asOf: string): Event | undefined => stepsOf(measure).filter(({ date, type }) => date <= asOf && type !== 'due').at(-1);

/** The next step that lies ahead. */
export const nextStep = (measure: Measure, asOf: string): Event | undefined => stepsOf(measure).find(({ date }) => date > asOf);

const stepsOf = ({ parts }: Measure) => parts.flatMap(({ events }) => events).toSorted((a, b) => a.date.localeCompare(b.date));

/** The money that a policy puts up: a fine or a threshold of a law is no such amount. */
const MONEY: readonly string[] = ['finance', 'budget'];

const won = ({ value, value_high }: Fact): number => value ?? value_high ?? 0;

/** The term of finance or budget that names the most won. Amounts overlap and are never added; undefined where none is named. */
export function largestAmount({ facts }: Measure): Fact | undefined {
  return facts.filter((fact) => fact.kind === 'term' && fact.unit === 'KRW' && MONEY.includes(fact.instrument) && won(fact) > 0).toSorted((a, b) => won(b) - won(a))[0];
}

/** Measures in an order. Names go by the rules of the language; what an order cannot tell apart stays in that of the newest steps, then of the table. */
export function inOrder(measures: readonly Measure[], order: Order, asOf: string, language: Language): readonly Measure[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  // Each is looked up once, not whenever two are compared.
  const keyed = measures.map((measure) => { const fact = largestAmount(measure); return { measure, name: measure[`name_${language}`], day: newestStep(measure, asOf)?.date ?? '', amount: fact === undefined ? 0 : won(fact) }; });
  keyed.sort((a, b) => b.day.localeCompare(a.day));
  if (order !== 'newest') keyed.sort(order === 'name' ? (a, b) => compare(a.name, b.name) : (a, b) => b.amount - a.amount);
  return keyed.map(({ measure }) => measure);
}
