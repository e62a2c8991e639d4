import { isCalendarDate, type Value } from './cell.ts';
import type { Mistake } from './cell.ts';
import { quoted } from './fault.ts';
import type { Rule } from './field.ts';

/** Looks a column up in the row at hand; `indicator.unit` goes over the foreign key in `indicator`. */
export type Lookup = (column: string) => Value;

const REDUCED_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** The columns of a row that break a rule, each with what should have stood there. */
export function brokenRule(rule: Rule, at: Lookup): { field: string; mistake: Mistake }[] {
  if (rule.when !== undefined && !Object.entries(rule.when).every(([column, values]) => values.includes(String(at(column) ?? '')))) return [];
  const filled = (column: string) => at(column) !== null && at(column) !== '';
  const found = (column: string) => quoted(String(at(column) ?? ''));
  const list = (columns: readonly string[]) => columns.join(' and ');
  switch (rule.rule) {
    case 'together': {
      const empty = rule.fields.filter((column) => !filled(column));
      if (empty.length === 0 || empty.length === rule.fields.length) return [];
      const present = rule.fields.filter(filled);
      return empty.map((field) => ({ field, mistake: { expected: `a value, since ${list(present)} has one`, found: 'nothing', remedy: `fill ${list(rule.fields)}, or leave all of them empty` } }));
    }
    case 'requires':
      return filled(rule.field) && !filled(rule.needs)
        ? [{ field: rule.needs, mistake: { expected: `a value, since ${rule.field} is ${found(rule.field)}`, found: 'nothing', remedy: `fill ${rule.needs}` } }]
        : [];
    case 'apart': {
      const present = rule.fields.filter(filled);
      return present.slice(1).map((field) => ({ field, mistake: { expected: `only one of ${list(rule.fields)}`, found: found(field), remedy: 'leave one of them empty' } }));
    }
    case 'any':
      return rule.fields.some(filled) ? [] : rule.fields.slice(0, 1).map((field) => ({ field, mistake: { expected: `a value in ${rule.fields.join(' or ')}`, found: 'nothing', remedy: 'fill one of them' } }));
    case 'order': {
      const [low, high] = [at(rule.low), at(rule.high)];
      if (low === null || high === null) return [];
      const inOrder = typeof low === 'string' && typeof high === 'string' ? low <= high || high.startsWith(low) || low.startsWith(high) : low <= high;
      return inOrder ? [] : [{ field: rule.high, mistake: { expected: `at least ${rule.low}, ${low}`, found: found(rule.high), remedy: 'correct or exchange the two' } }];
    }
    case 'whole':
      return rule.fields.filter((column) => typeof at(column) === 'number' && !Number.isInteger(at(column))).map((field) => ({ field, mistake: { expected: 'a whole number', found: found(field), remedy: 'write the amount in the base unit, without decimals' } }));
    case 'calendar':
      return rule.fields.filter((column) => filled(column) && !(REDUCED_DATE.test(String(at(column))) && isCalendarDate(String(at(column))))).map((field) => ({ field, mistake: { expected: 'a year, month or date of the calendar', found: found(field), remedy: 'write it as 2026, 2026-01 or 2026-01-21' } }));
  }
}

/** The columns a rule speaks of, for checking that they exist. */
export function ruleColumns(rule: Rule): readonly string[] {
  const own = 'fields' in rule ? rule.fields : rule.rule === 'requires' ? [rule.field, rule.needs] : [rule.low, rule.high];
  return [...own, ...Object.keys(rule.when ?? {})];
}
