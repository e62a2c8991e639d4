import { isCalendarDate } from './calendar.ts';
import type { Mistake, Value } from './cell.ts';
import { listed, quoted } from './fault.ts';
import type { Rule } from './field.ts';

/** A cell with a fault of its own: what it should hold is not known, only whether something stands there. */
export class FaultyCell {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Looks a column up in the row at hand; `indicator.unit` goes over the foreign key in `indicator`. */
export type Lookup = (column: string) => Value | FaultyCell;

export interface BrokenRule {
  readonly column: string;
  readonly mistake: Mistake;
}

const REDUCED_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * The columns of a row that break a rule, each with what should have stood there. Never a cell that has a fault already.
 * @param asOf the day the data speak of; undefined where that is not known, and asks nothing
 */
export function brokenRule(rule: Rule, at: Lookup, asOf: string | undefined): BrokenRule[] {
  if (!Object.entries(rule.when ?? {}).every(([column, values]) => isOneOf(at(column), values))) return [];
  const isEmpty = (column: string) => at(column) === null || at(column) === '';
  const isFilled = (column: string) => { const value = at(column); return value instanceof FaultyCell ? value.text !== '' : !isEmpty(column); };
  const broken = (column: string, expected: string, remedy: string): BrokenRule[] => {
    const value = at(column);
    return value instanceof FaultyCell ? [] : [{ column, mistake: { expected, found: quoted(String(value ?? '')), remedy } }];
  };
  switch (rule.rule) {
    case 'together': {
      const filled = rule.fields.filter(isFilled);
      const empty = rule.fields.filter(isEmpty);
      return filled.length === 0 ? [] : empty.flatMap((column) => broken(column, `a value, since ${listed(filled)} ${filled.length === 1 ? 'has' : 'have'} one`, `fill ${listed(rule.fields)}, or leave all of them empty`));
    }
    case 'requires': {
      const value = at(rule.field);
      const shown = quoted(value instanceof FaultyCell ? value.text : String(value));
      return isFilled(rule.field) && isEmpty(rule.needs) ? broken(rule.needs, `a value, since ${rule.field} is ${shown}`, `fill ${rule.needs}`) : [];
    }
    case 'apart':
      return rule.fields.filter(isFilled).slice(1).flatMap((column) => broken(column, `a value in only one of ${listed(rule.fields)}`, 'leave the others empty'));
    case 'any':
      return !rule.fields.every(isEmpty) ? [] : rule.fields.slice(0, 1).flatMap((column) => broken(column, `a value in ${listed(rule.fields, 'or')}`, 'fill one of them'));
    case 'order': {
      const [low, high] = [at(rule.low), at(rule.high)];
      return isInOrder(low, high) ? [] : broken(rule.high, `at least ${String(low)}, the ${rule.low}`, 'correct one of the two, or exchange them');
    }
    case 'whole':
      return rule.fields.filter((column) => typeof at(column) === 'number' && !Number.isInteger(at(column))).flatMap((column) => broken(column, 'a whole number', 'write the amount in its base unit, without decimals'));
    case 'calendar':
      return rule.fields.filter((column) => isFilled(column) && !isReducedDate(at(column))).flatMap((column) => broken(column, 'a year, month or date of the calendar', 'write it as 2026, 2026-01 or 2026-01-21'));
    case 'past':
      return asOf === undefined ? [] : rule.fields.filter((column) => isLater(at(column), asOf)).flatMap((column) => broken(column, `${asOf} or before, the day the data speak of`, 'correct it, or bring "as_of" of the package forward'));
    case 'differ':
      return rule.fields.filter((column, index) => rule.fields.slice(0, index).some((earlier) => isSame(at(column), at(earlier)))).flatMap((column) => broken(column, `another value than in ${listed(rule.fields.filter((other) => other !== column), 'or')}`, 'correct one of them, or delete the row'));
  }
}

const isOneOf = (value: Value | FaultyCell, values: readonly string[]) => !(value instanceof FaultyCell) && values.includes(String(value ?? ''));

const isReducedDate = (value: Value | FaultyCell) => REDUCED_DATE.test(String(value)) && isCalendarDate(String(value));

/** Whether a date, month or year lies after a day; one that holds the day does not. */
const isLater = (value: Value | FaultyCell, day: string) => typeof value === 'string' && value.slice(0, day.length) > day;

/** Whether two cells hold the same; two empty ones do not. */
const isSame = (one: Value | FaultyCell, other: Value | FaultyCell) => one === other && one !== null && one !== '';

/** Whether two values may stand as low and high. A month is neither before nor after a day within it. */
function isInOrder(low: Value | FaultyCell, high: Value | FaultyCell): boolean {
  if (typeof low === 'string' && typeof high === 'string') return low <= high || low.startsWith(high);
  if (typeof low === 'number' && typeof high === 'number') return low <= high;
  return true;
}

/** The columns of a table that a rule looks at. Those in `when` may lead over a foreign key (`indicator.unit`). */
export function ruleColumns(rule: Rule): readonly string[] {
  return 'fields' in rule ? rule.fields : rule.rule === 'requires' ? [rule.field, rule.needs] : [rule.low, rule.high];
}
