import { quoted } from '../package/fault.ts';
import { UNSURE, type CheckedTables } from './checked-tables.ts';
import { PIECES } from './pieces.ts';
import type { ReferenceCheck } from './prose.ts';

/** What `<Fact show="…">` can print, and the columns it needs. */
export const SHOWS = { value: ['value', 'value_low'], short: ['value', 'value_low'], was: ['value_before'], 'was-now': ['value_before'], date: ['date'], month: ['date'], period: ['period_start', 'period_end'] } as const;
export type Show = keyof typeof SHOWS;

/** The components of prose with their attributes. */
const COMPONENTS: Readonly<Record<string, readonly string[]>> = { Fact: ['id', 'show'], Evidence: ['id'], Measure: ['id'], WasNow: ['facts'], Chart: ['slug'], StateCases: [], Endpoints: [], Piece: ['name'] };

/** Checks the components that prose may hold against the rows and charts they name. */
export function referenceCheck(tables: CheckedTables, charts: Pick<ReadonlySet<string>, 'has'>): ReferenceCheck {
  const unknown = (what: string, id: string) => ({ expected: what, found: quoted(id), remedy: 'correct it, or add the row' });
  return ({ component, attributes }) => {
    const known = Object.hasOwn(COMPONENTS, component) ? COMPONENTS[component] : undefined;
    if (known === undefined) return { expected: `one of the components ${Object.keys(COMPONENTS).join(', ')}`, found: quoted(component), remedy: 'correct its name or delete it' };
    const stray = Object.keys(attributes).find((name) => !known.includes(name));
    if (stray !== undefined) return { expected: `no other attributes than ${known.join(', ')}`, found: quoted(stray), remedy: 'correct its name or delete it' };
    const { id = '', show = 'value', slug = '', facts = '' } = attributes;
    switch (component) {
      case 'Measure':
        return tables.row('measures', id) === undefined ? unknown('the id of a measure', id) : undefined;
      case 'WasNow': {
        const wrong = facts.split(' ').find((one) => {
          const fact = tables.row('facts', one);
          return fact !== UNSURE && fact?.['was_now'] !== true;
        });
        return wrong === undefined ? undefined : unknown('ids of facts with was_now true, with a space between', wrong);
      }
      case 'StateCases':
      case 'Endpoints':
        return undefined;
      case 'Piece': {
        const { name = '' } = attributes;
        return PIECES.some((piece) => piece === name) ? undefined : { expected: `one of the pieces ${PIECES.join(', ')}`, found: quoted(name), remedy: 'correct it' };
      }
      case 'Chart':
        return charts.has(slug) ? undefined : { expected: 'the name of a chart in content/charts', found: quoted(slug), remedy: 'correct it, or declare the chart' };
      default: {
        const fact = tables.row('facts', id);
        if (fact === undefined) return unknown('the id of a fact', id);
        if (component === 'Evidence') return undefined;
        if (!Object.hasOwn(SHOWS, show)) return { expected: `show to be one of ${Object.keys(SHOWS).join(', ')}`, found: quoted(show), remedy: 'write one of them' };
        const columns = SHOWS[show as Show];
        if (fact === UNSURE || columns.some((column) => (fact[column] ?? null) !== null)) return undefined;
        return { expected: `a fact with ${columns.join(' or ')}`, found: `${quoted(id)} without`, remedy: 'use <Evidence id="…" />, or another fact' };
      }
    }
  };
}
