import { describe, expect, test } from 'vitest';
import { checkedTables } from './checked-tables.ts';
import { PIECES } from './pieces.ts';
import { referenceCheck } from './references.ts';
import { samplePublication } from './sample-publication.ts';

const { tables } = samplePublication().dataPackage;
const check = referenceCheck(checkedTables(tables, []), new Set(['wrecks']));
const told = (component: string, attributes: Record<string, string>) => {
  const problem = check({ component, attributes, line: 1, column: 1 });
  return problem === undefined ? undefined : `expected ${problem.expected}, found ${problem.found} – ${problem.remedy}`;
};

const ROW = 'correct it, or add the row';
const OTHER = 'use <Evidence id="…" />, or another fact';
const NAME = 'correct its name or delete it';
describe('a component names what is there', () => {
  test.each<[component: string, attributes: Record<string, string>, problem: string | undefined]>([
    ['Piece', { name: 'ledger' }, undefined],
    ['Piece', { name: 'leger' }, `expected one of the pieces ${PIECES.join(', ')}, found "leger" – correct it`],
    ['Fact', { id: 'cap' }, undefined],
    ['Fact', { id: 'range' }, undefined],
    ['Fact', { id: 'cap', show: 'was' }, undefined],
    ['Fact', { id: 'passed-on', show: 'date' }, undefined],
    ['Fact', { id: 'cap', show: 'short' }, undefined],
    ['Fact', { id: 'cap', show: 'was-now' }, undefined],
    ['Fact', { id: 'passed-on', show: 'month' }, undefined],
    ['Fact', { id: 'range', show: 'period' }, `expected a fact with period_start or period_end, found "range" without – ${OTHER}`],
    ['Fact', { id: 'cup' }, `expected the id of a fact, found "cup" – ${ROW}`],
    ['Fact', {}, `expected the id of a fact, found nothing – ${ROW}`],
    ['Fact', { id: 'passed-on' }, `expected a fact with value or value_low, found "passed-on" without – ${OTHER}`],
    ['Fact', { id: 'range', show: 'was' }, `expected a fact with value_before, found "range" without – ${OTHER}`],
    ['Fact', { id: 'cap', show: 'date' }, `expected a fact with date, found "cap" without – ${OTHER}`],
    ['Fact', { id: 'cap', show: 'now' }, 'expected show to be one of value, short, was, was-now, date, month, period, found "now" – write one of them'],
    ['Fact', { id: 'cap', show: 'toString' }, 'expected show to be one of value, short, was, was-now, date, month, period, found "toString" – write one of them'],
    ['Fact', { id: 'cap', shwo: 'was' }, `expected no other attributes than id, show, found "shwo" – ${NAME}`],
    ['Evidence', { id: 'passed-on' }, undefined],
    ['Evidence', { id: 'x' }, `expected the id of a fact, found "x" – ${ROW}`],
    ['Evidence', { id: 'cap', show: 'was' }, `expected no other attributes than id, found "show" – ${NAME}`],
    ['Measure', { id: 'lamps' }, undefined],
    ['Measure', { id: 'cap' }, `expected the id of a measure, found "cap" – ${ROW}`],
    ['WasNow', { facts: 'cap' }, undefined],
    ['WasNow', { facts: 'cap range' }, `expected ids of facts with was_now true, with a space between, found "range" – ${ROW}`],
    ['WasNow', { facts: 'cap, range' }, `expected ids of facts with was_now true, with a space between, found "cap," – ${ROW}`],
    ['WasNow', {}, `expected ids of facts with was_now true, with a space between, found nothing – ${ROW}`],
    ['Chart', { slug: 'wrecks' }, undefined],
    ['Chart', { slug: 'wreck' }, 'expected the name of a chart in content/charts, found "wreck" – correct it, or declare the chart'],
    ['Chart', { id: 'wrecks' }, `expected no other attributes than slug, found "id" – ${NAME}`],
    ['fact', { id: 'cap' }, `expected one of the components Fact, Evidence, Measure, WasNow, Chart, StateCases, Endpoints, Piece, found "fact" – ${NAME}`],
    ['constructor', {}, `expected one of the components Fact, Evidence, Measure, WasNow, Chart, StateCases, Endpoints, Piece, found "constructor" – ${NAME}`],
  ])('<%s %o>', (component, attributes, problem) => expect(told(component, attributes)).toBe(problem));
});
