import { describe, expect, test } from 'vitest';
import { faultLine } from '../package/fault.ts';
import { put, readFiles, remove, replace, sampleFiles, type Edit } from '../package/sample-package.ts';
import { SHAPES, type TableName } from './rows.ts';
import { changeJson, strategyFiles } from './sample-strategy.ts';
import { readStrategy } from './strategy.ts';

function read(files = strategyFiles(), ...edits: readonly Edit[]) {
  for (const edit of edits) edit(files);
  const { dataPackage, faults } = readFiles(files);
  if (dataPackage === undefined || faults.length > 0) throw new Error(faults.map(faultLine).join('\n'));
  const { strategy, faults: told } = readStrategy(dataPackage);
  return { strategy, lines: told.map(faultLine) };
}

const ids = (rows: readonly { readonly id: string }[] | undefined) => rows?.map(({ id }) => id);

describe('every row knows its neighbours, in the order of the tables', () => {
  const { strategy, lines } = read();
  const lamps = strategy.measures.get('lamps');
  const cap = strategy.facts.get('cap');
  const law = lamps?.parts[0];

  test('a right plan has no faults', () => expect([lines, strategy.asOf]).toEqual([[], '2020-06-30']));

  test.each<[what: string, found: readonly string[] | undefined, expected: string[]]>([
    ['measures of a pillar', ids(strategy.pillars.get('light')?.measures), ['lamps', 'keepers']],
    ['parts of a measure', ids(lamps?.parts), ['lamps-law', 'lamps-fund']],
    ['facts of a measure', ids(lamps?.facts), ['cap', 'range', 'passed-on']],
    ['facts of a part', ids(law?.facts), ['cap', 'range']],
    ['bodies of a measure, each once', ids(lamps?.bodies), ['harbour']],
    ['topics of a measure', ids(lamps?.topics), ['safety']],
    ['related measures', ids(lamps?.related), ['keepers']],
    ['terms of a measure', ids(lamps?.terms), ['levy']],
    ['facts of a source', ids(strategy.sources.get('paper')?.facts), ['cap', 'pupils']],
    ['observations of a source', ids(strategy.sources.get('paper')?.observations), ['wrecks-2017', 'wrecks-2018', 'wrecks-2020']],
    ['terms of a source', ids(strategy.sources.get('paper')?.terms), ['fine']],
    ['synonyms of a term', strategy.terms.get('fine')?.synonyms.map(({ text }) => text), ['penalty']],
    ['facts that disagree', ids(strategy.disagreements[0]?.facts), ['cap', 'range']],
    ['disagreements of a fact', ids(cap?.disagreements), ['how-much']],
    ['facts of an event', ids(strategy.events.find(({ id }) => id === 'law-passed')?.facts), ['passed-on']],
    ['events, which alone stand by date', ids(strategy.events), ['law-announced', 'law-passed', 'lessons', 'law-in-force']],
    ['events of a part by date', ids(law?.events), ['law-announced', 'law-passed', 'law-in-force']],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));

  test('rows that are named are the rows themselves', () => {
    expect(cap?.measureRow).toBe(lamps);
    expect(cap?.partRow).toBe(law);
    expect(law?.measureRow).toBe(lamps);
    expect(lamps?.pillarRow).toBe(strategy.pillars.get('light'));
    expect(cap?.citations[0]?.source).toBe(strategy.sources.get('release'));
    expect(cap?.instruments).toEqual({ before: strategy.terms.get('fine'), now: strategy.terms.get('levy') });
    expect([cap?.unitRow?.id, strategy.facts.get('passed-on')?.unitRow]).toEqual(['KRW', undefined]);
    expect(strategy.sources.get('paper')?.publisherRow.id).toBe('daily');
  });

  test('a part has the state of its events on the day of the package', () =>
    expect([...strategy.measures.values()].flatMap(({ parts }) => parts).map(({ id, state }) => [id, state.stage, state.decidedBy?.id, state.takesEffect?.id])).toEqual([
      ['lamps-law', 'enacted', 'law-passed', 'law-in-force'], ['lamps-fund', 'not-checked', undefined, undefined], ['school', 'in-force', 'lessons', undefined],
    ]));

  test.each([['cap', 3, 2], ['range', 1, 1]])('copies and translations of one publisher count once: %s has %d sources of %d publishers', (id, sources, publishers) => {
    const fact = strategy.facts.get(id);
    expect([fact?.citations.length, fact?.publishers]).toEqual([sources, publishers]);
  });
});

/** Writes rows into a table that has none; columns that are not named stay empty. */
const fill = (table: TableName, ...rows: readonly Readonly<Record<string, string>>[]): Edit => put(`${table}.csv`, [Object.keys(SHAPES[table]), ...rows.map((row) => Object.keys(SHAPES[table]).map((column) => row[column] ?? ''))].map((cells) => `${cells.join()}\n`).join(''));
const change = (more: Readonly<Record<string, string>>) => ({ date: '2020-06-02', table: 'observations', key: 'wrecks-2017', column: 'value', was: '1', now: '9', reason_en: 'Why.', reason_ko: '이유.', ...more });
const cap = { table: 'facts', key: 'cap', column: 'comparator', now: 'at_most' };
const source = { table: 'sources', key: 'release' };
const reading = (more: Readonly<Record<string, string>>) => ({ id: `${more['fact'] ?? more['observation'] ?? ''}-2020-06-02`, read_on: '2020-06-02', source: 'release', result: 'corrected', ...more });

/** Two measures that have nothing to do with each other. */
const strangers: Edit = replace('related-measures.csv', 'lamps,keepers\n', '');

describe('what rows say together and cannot be is told at its cell', () => {
  test.each<[what: string, edits: Edit[], lines: string[]]>([
    ['a fact without a source', [replace('citations.csv', 'range,release,read\n', '')], ['data/facts.csv:3:1 id: expected at least one source, found none – add a row to citations']],
    ['a fact that was read nowhere', [replace('citations.csv', 'cap,release,read', 'cap,release,confirms')], ['data/citations.csv:2:13 role: expected "read" for a source of cap: the one it was read in, found only sources that confirm it – write read where it was read, or add that source']],
    ['a source that nothing rests on', [replace('citations.csv', 'cap,translation,confirms\n', '')], ['data/sources.csv:3:1 id: expected a fact, observation or term that rests on it, found none – cite it, or delete the row']],
    ['a change without a part', [replace('facts.csv', 'cap,lamps,lamps-law,', 'cap,lamps,,')], ['data/facts.csv:2:11 part: expected a part, whose state the change has, found nothing – name the part']],
    ['a change of what is no term', [replace('facts.csv', 'cap,lamps,lamps-law,term', 'cap,lamps,lamps-law,result')], ['data/facts.csv:2:190 was_now: expected true only for a term of the policy, found a fact of kind result – write false, or correct the kind']],
    ['a change from nothing', [replace('facts.csv', ',1000000000000,KRW', ',,KRW')], ['data/facts.csv:2:162 value_before: expected a value, since was_now is true, found nothing – fill it, or write false in was_now']],
    ['a part of another measure', [replace('facts.csv', 'range,lamps,lamps-law,', 'range,lamps,school,')], ['data/facts.csv:3:13 part: expected a part of lamps, found a part of keepers – name a part of the same measure']],
    ['a law that was held', [replace('events.csv', 'held,school', 'held,lamps-law')], ['data/events.csv:5:24 type: expected "held" only for a meeting, agreement, body, programme, found a part of kind act – name another part, or another type such as announced']],
    ['an event that nothing supports', [replace('event-facts.csv', 'lessons,pupils\n', '')], ['data/events.csv:5:1 id: expected at least one fact that supports it, found none – add a row to event-facts']],
    ['an event ahead', [replace('events.csv', '2020-06-30', '2020-07-01')], ['data/events.csv:5:9 date: expected 2020-06-30 or before, the day the data speak of, since the type is held, found "2020-07-01" – correct it, write due for a date that was set, or bring "as_of" of the package forward']],
    ['a date that was set, ahead', [replace('events.csv', '2020-06-30,day,held', '2020-07-01,day,due')], []],
    ['a step before the one that comes before it', [replace('events.csv', 'law-in-force,2021-01-01', 'law-in-force,2020-03-01')], ['data/events.csv:2:12 date: expected 2020-03-01 or before, the day of law-in-force, whose type is in-force, found "2020-03-02" – correct one of the two']],
    ['an event of a measure that its facts are not of', [strangers, replace('event-facts.csv', 'lessons,pupils', 'lessons,pupils\nlessons,cap')], ['data/event-facts.csv:6:9 fact: expected a fact of keepers, the measure of the event, or of one related to it, found one of lamps – name the fact that is meant, or correct the part of the event']],
    ['a change to the same value', [replace('facts.csv', ',1000000000000,KRW', ',1700000000000,KRW')], ['data/facts.csv:2:162 value_before: expected another value than in value, since was_now is true, found 1700000000000 – correct one of the two, or write false in was_now']],
    ['a fact read before its source was written', [replace('sources.csv', 'paper,daily,example.org,https://example.org/paper,Title of paper,,,en,2020-01-31', 'paper,daily,example.org,https://example.org/paper,Title of paper,,,en,2020-06-15')], ['data/facts.csv:5:127 checked_on: expected 2020-06-15 or later, the day of paper, in which it was read, found "2020-06-01" – correct it, or the date of the source']],
    ['a host of another address', [replace('sources.csv', 'release,office,example.org,', 'release,office,example.com,')], ['data/sources.csv:2:16 host: expected the host of the address, example.org, found "example.com" – correct one of the two']],
    ['a disagreement of facts that have nothing in common', [strangers, replace('disagreement-facts.csv', 'how-much,range', 'how-much,pupils')], ['data/disagreement-facts.csv:3:10 fact: expected a fact of lamps, or of a measure related to it, found one of keepers – name the fact that is meant']],
    ['a body that nobody names', [replace('bodies.csv', 'harbour,', 'pilots,Pilots,도선사,board\nharbour,')], ['data/bodies.csv:2:1 id: expected a row of fact-bodies that names it, found none – add one, or delete this row']],
    ['a part that nothing is known of', [replace('parts.csv', 'school,keepers', 'hut,keepers,The hut,오두막,programme\nschool,keepers')], ['data/parts.csv:4:1 id: expected a row of facts or events that names it, found none – add one, or delete this row']],
    ['a term that the sentences do not name', [replace('facts.csv', ' a levy of ', ' the sum of ')], ['data/facts.csv:2:199 term_now: expected a term that the statements name, found "levy", "부담금" – correct it, or the statements']],
    ['an observation of another period than its id', [replace('observations.csv', 'wrecks-2017,wrecks,2017', 'wrecks-2017,wrecks,2016')], ['data/observations.csv:2:20 period: expected what the id says, "wrecks-2017", found "2016" – correct it, or write the row anew with an id of its own']],
    ['a disagreement of one fact', [replace('disagreement-facts.csv', 'how-much,range\n', '')], ['data/disagreements.csv:2:1 id: expected at least two facts that answer differently, found 1 – add rows to disagreement-facts, or delete this one']],
    ['a topic of no measure', [replace('topic-measures.csv', 'safety,lamps\n', '')], ['data/topics.csv:2:1 id: expected at least one measure, found none – add a row to topic-measures, or delete this one']],
    ['a wording that is the term itself', [fill('synonyms', { term: 'fine', language: 'en', text: 'Fine', status: 'avoid' })], ['data/synonyms.csv:2:9 text: expected a wording that fine is not called by, found "Fine" – delete it here, or where it is accepted']],
    ['a wording both accepted and avoided', [fill('synonyms', { term: 'fine', language: 'ko', text: '과태료', status: 'accepted' }, { term: 'fine', language: 'ko', text: '과태료', status: 'avoid' })], ['data/synonyms.csv:3:9 text: expected a wording that fine is not called by, found "과태료" – delete it here, or where it is accepted']],
    ['a wording that is the abbreviation', [replace('terms.csv', 'fine,fine,벌금,,', 'fine,fine,벌금,FN,'), fill('synonyms', { term: 'fine', language: 'en', text: 'FN', status: 'avoid' })], ['data/synonyms.csv:2:9 text: expected a wording that fine is not called by, found "FN" – delete it here, or where it is accepted']],
    ['a wording of one language, avoided in the other', [fill('synonyms', { term: 'fine', language: 'ko', text: 'fine', status: 'avoid' })], []],
  ])('%s', (_, edits, lines) => expect(read(strategyFiles(), ...edits).lines).toEqual(lines));
});

describe('changes lead to what stands in the tables', () => {
  const remedy = 'correct one of the two';
  const twoColumns = changeJson<{ primaryKey?: string[] }>('schemas/citations.json', (schema) => { schema.primaryKey = ['fact', 'source']; });
  test.each<[what: string, changes: readonly Readonly<Record<string, string>>[], lines: string[]]>([
    ['a number, however it is written', [change({ now: '9.0' })], []],
    ['a cell that is empty now', [change({ ...cap, column: 'caveat_en', was: 'Why', now: '' })], []],
    ['two changes, whatever their order', [change({ was: '2' }), change({ date: '2020-06-01', was: '1', now: '2' })], []],
    ['a table that is none', [change({ table: 'observation' })], ['data/changes.csv:2:12 table: expected a table of this package, found "observation" – correct it']],
    ['a column that is none', [change({ ...cap, column: 'values' })], ['data/changes.csv:2:22 column: expected a column of facts, found "values" – correct it']],
    ['a key that is none', [change({ ...cap, key: 'cup' })], ['data/changes.csv:2:18 key: expected the key of a row in facts, found "cup" – correct it, or if the row is gone, add its change from id to nothing']],
    ['a row that is gone', [change({ ...cap, key: 'cup', column: 'id', was: 'cup', now: '' })], []],
    ['another change of a row that is gone', [change({ date: '2020-06-01', ...cap, key: 'cup' }), change({ ...cap, key: 'cup', column: 'id', was: 'cup', now: '' })], []],
    ['a row that is said to be gone', [change({ ...cap, column: 'id', was: 'cap', now: '' })], [`data/changes.csv:2:29 now: expected "cap", which stands at data/facts.csv:2:1, found nothing – ${remedy}, or add the change that came after`]],
    ['a key of two columns', [change({ table: 'citations', key: 'cap + paper', column: 'role', now: 'confirms' })], []],
    ['a key of two columns that is none', [change({ table: 'citations', key: 'range + paper', column: 'role', now: 'confirms' })], ['data/changes.csv:2:22 key: expected the key of a row in citations, found "range + paper" – correct it, or if the row is gone, add its change from fact to nothing']],
    ['another value than the cell holds', [change({ now: '17' })], [`data/changes.csv:2:45 now: expected "9", which stands at data/observations.csv:2:25, found "17" – ${remedy}, or add the change that came after`]],
    ['what the cell cannot hold', [change({ now: '1.7조' })], [`data/changes.csv:2:45 now: expected "9", which stands at data/observations.csv:2:25, found "1.7조" – ${remedy}, or add the change that came after`]],
    ['a value, where the cell is empty', [change({ ...source, column: 'description_en', now: 'x' })], [`data/changes.csv:2:45 now: expected nothing, which stands at data/sources.csv:2:73, found "x" – ${remedy}, or add the change that came after`]],
    ['a text that goes on', [change({ ...source, column: 'title', now: `Title of release${' and more'.repeat(9)}` })], [`data/changes.csv:2:36 now: expected "Title of release", which stands at data/sources.csv:2:56, found "Title of release and more and more and more and more and mor…" – ${remedy}, or add the change that came after`]],
    ['a later change of another value', [change({ date: '2020-06-01', was: '1', now: '2' }), change({ was: '3' })], [`data/changes.csv:3:43 was: expected "2", to which the change of 2020-06-01 led, found "3" – ${remedy}`]],
  ])('%s', (_, rows, lines) => expect(read(strategyFiles(), twoColumns, fill('changes', ...rows)).lines).toEqual(lines));

  const told = (row: string, column: number) => [`data/readings.csv:2:${column} result: expected a row in changes for ${row}, of 2020-06-02 or later, found none – add what was corrected, or write another result`];
  test.each<[what: string, reading: Readonly<Record<string, string>>, changes: readonly Readonly<Record<string, string>>[], lines: string[]]>([
    ['a correction that is recorded', { fact: 'cap' }, [change(cap)], []],
    ['a correction of another row', { fact: 'range' }, [change(cap)], told('facts range', 44)],
    ['a correction of a fact before the reading', { fact: 'cap' }, [change({ ...cap, date: '2020-06-01' })], told('facts cap', 40)],
    ['a correction of an observation', { observation: 'wrecks-2017' }, [], told('observations wrecks-2017', 56)],
    ['a reading that agrees', { fact: 'range', result: 'agrees' }, [], []],
    ['a reading elsewhere', { fact: 'range', source: 'paper', result: 'agrees' }, [], ['data/readings.csv:2:25 source: expected a source of range: release, found "paper" – correct it, or add the source to citations']],
    ['a reading elsewhere that corrected', { fact: 'cap', source: 'paper' }, [change(cap)], []],
    ['a reading of another day than its id', { id: 'range-2020-06-01', fact: 'range', result: 'agrees' }, [], ['data/readings.csv:2:33 read_on: expected what the id says, "range-2020-06-01", found "2020-06-02" – correct it, or write the row anew with an id of its own']],
  ])('%s', (_, row, changes, lines) => expect(read(strategyFiles(), fill('readings', reading(row)), fill('changes', ...changes)).lines).toEqual(lines));
});

describe('a schema that is not what the domain needs is told, and nothing is joined', () => {
  interface Field { name: string; type: string; constraints?: object; categories?: object[] }
  const field = (table: string, name: string, edit: (field: Field) => void) => changeJson<{ fields: Field[] }>(`schemas/${table}.json`, ({ fields }) => fields.filter((one) => one.name === name).forEach(edit));
  const PUBLISHER = 'correct the schema of publishers, or rename the table if it means something else';
  test.each<[what: string, edits: Edit[], lines: string[]]>([
    ['a column that may be empty', [field('publishers', 'kind', (one) => { delete one.constraints; })], [`data/publishers.csv:1:1 kind: expected a column of type string, found a column that may be empty – ${PUBLISHER}`]],
    ['another type', [field('publishers', 'kind', (one) => { one.type = 'boolean'; }), put('publishers.csv', 'id,name_en,name_ko,kind\noffice,A,가,true\ndaily,B,나,false\n')], [`data/publishers.csv:1:1 kind: expected a column of type string, found type boolean – ${PUBLISHER}`]],
    ['no such column', [field('publishers', 'kind', (one) => { one.name = 'sort'; }), replace('publishers.csv', ',kind\n', ',sort\n')], [`data/publishers.csv:1:1 kind: expected a column of type string, found no column "kind" – ${PUBLISHER}`]],
    ['a value that the domain does not know', [field('citations', 'role', (one) => { one.categories?.push({ value: 'doubts', label: 'Doubts', 'ko:label': '의심' }); })],
      ['data/citations.csv:1:1 role: expected a column with no other values than read, confirms, found doubts – correct the schema of citations, or rename the table if it means something else']],
    ['a comparator that the domain does not know', [field('facts', 'comparator', (one) => { one.categories?.push({ value: 'between', label: 'Between', 'ko:label': '사이' }); })],
      ['data/facts.csv:1:1 comparator: expected a column with no other values than exact, approx, at_most, at_least, more_than, less_than, found between – correct the schema of facts, or rename the table if it means something else']],
    ['a column that refers to nothing', [changeJson<{ foreignKeys?: unknown }>('schemas/sources.json', (schema) => { delete schema.foreignKeys; })], ['data/sources.csv:1:1 publisher: expected a column that refers to the id of publishers, found no such foreign key – add it to the schema of sources']],
  ])('%s', (_, edits, expected) => {
    const { strategy, lines } = read(strategyFiles(), ...edits);
    expect(lines).toEqual(expected);
    expect([strategy.measures.size, strategy.sources.size]).toEqual([0, 0]);
  });
});

describe('a package that does not say so has no strategy', () => {
  const silent = changeJson<{ domain?: string }>('datapackage.json', (descriptor) => { delete descriptor.domain; });
  const foreign: Edit = (files) => {
    files['measures.csv'] = 'id,length\nbeam,3\n';
    changeJson<{ fields: object[]; foreignKeys?: object[] }>('schemas/measures.json', (schema) => {
      delete schema.foreignKeys;
      schema.fields = [schema.fields[0] ?? {}, { ...schema.fields[0], name: 'length' }];
    })(files);
  };
  const alone = (...names: string[]): Edit => (files) => {
    for (const name of Object.keys(files)) if (!/^datapackage/.test(name) && !names.includes(/([a-z-]+)\.(csv|json)$/.exec(name)?.[1] ?? '')) remove(name)(files);
    changeJson<{ resources: { name: string }[] }>('datapackage.json', (descriptor) => { descriptor.resources = descriptor.resources.filter(({ name }) => names.includes(name)); })(files);
  };
  test.each<[what: string, files: ReturnType<typeof sampleFiles>, edits: Edit[]]>([
    ['tables of other names', sampleFiles(), []],
    ['every table of the domain', strategyFiles(), [silent]],
    ['a table that is only called so', strategyFiles(), [silent, alone('measures'), foreign]],
  ])('%s', (_, files, edits) => {
    const { strategy, lines } = read(files, ...edits);
    expect(lines).toEqual([]);
    expect([strategy.pillars, strategy.measures, strategy.facts, strategy.sources, strategy.terms].map(({ size }) => size)).toEqual([0, 0, 0, 0, 0]);
    expect([strategy.events, strategy.disagreements, strategy.changes, strategy.guidance]).toEqual([[], [], [], []]);
  });

  test('one that says so is held to it', () => {
    const { lines } = read(strategyFiles(), alone('measures'), foreign);
    expect(lines[0]).toBe('data/measures.csv:1:1 pillar: expected a column of type string, found no column "pillar" – correct the schema of measures, or rename the table if it means something else');
  });
});
