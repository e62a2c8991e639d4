import { describe, expect, test } from 'vitest';
import { faultLine } from '../package/fault.ts';
import { put, readFiles, remove, replace, sampleFiles, type Edit } from '../package/sample-package.ts';
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
    ['audiences of a measure', ids(lamps?.audiences), ['sailors']],
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

describe('what rows say together and cannot be is told at its cell', () => {
  test.each<[what: string, edit: Edit, lines: string[]]>([
    ['a fact without a source', replace('citations.csv', 'range,release,read\n', ''), ['data/facts.csv:3:1 id: expected at least one source, found none – add a row to citations']],
    ['a change without a part', replace('facts.csv', 'cap,lamps,lamps-law,', 'cap,lamps,,'), ['data/facts.csv:2:11 part: expected a part, whose state the change has, found nothing – name the part']],
    ['a part of another measure', replace('facts.csv', 'range,lamps,lamps-law,', 'range,lamps,school,'), ['data/facts.csv:3:13 part: expected a part of lamps, found a part of keepers – name a part of the same measure']],
    ['a law that was held', replace('events.csv', 'held,school', 'held,lamps-law'), ['data/events.csv:5:24 type: expected "held" only for a meeting, agreement, body, programme, found a part of kind act – name another part, or another type such as announced']],
  ])('%s', (_, edit, lines) => expect(read(strategyFiles(), edit).lines).toEqual(lines));
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
    ['a column that refers to nothing', [changeJson<{ foreignKeys?: unknown }>('schemas/sources.json', (schema) => { delete schema.foreignKeys; })], ['data/sources.csv:1:1 publisher: expected a column that refers to the id of publishers, found no such foreign key – add it to the schema of sources']],
  ])('%s', (_, edits, expected) => {
    const { strategy, lines } = read(strategyFiles(), ...edits);
    expect(lines).toEqual(expected);
    expect([strategy.measures.size, strategy.sources.size]).toEqual([0, 0]);
  });
});

describe('a package without measures has no strategy', () => {
  const without: Edit = (files) => {
    for (const name of Object.keys(files)) if (!/datapackage|publishers|units/.test(name)) remove(name)(files);
    changeJson<{ resources: { name: string }[] }>('datapackage.json', (descriptor) => { descriptor.resources = descriptor.resources.filter(({ name }) => ['publishers', 'units'].includes(name)); })(files);
  };
  test.each([['tables of other names', sampleFiles(), []], ['some tables of the domain', strategyFiles(), [without]]])('%s', (_, files, edits) => {
    const { strategy, lines } = read(files, ...edits);
    expect(lines).toEqual([]);
    expect([strategy.pillars, strategy.measures, strategy.facts, strategy.sources, strategy.terms].map(({ size }) => size)).toEqual([0, 0, 0, 0, 0]);
    expect([strategy.events, strategy.disagreements]).toEqual([[], []]);
  });
});
