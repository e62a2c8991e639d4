import { describe, expect, test } from 'vitest';
import { faultLine } from '../package/fault.ts';
import { readFiles, remove, replace, type Edit } from '../package/sample-package.ts';
import { changeJson, strategyFiles } from './sample-strategy.ts';
import { readStrategy } from './strategy.ts';

function read(...edits: readonly Edit[]) {
  const files = strategyFiles();
  for (const edit of edits) edit(files);
  const { dataPackage, faults } = readFiles(files);
  if (dataPackage === undefined || faults.length > 0) throw new Error(faults.map(faultLine).join('\n'));
  const { strategy, faults: told } = readStrategy(dataPackage);
  return { strategy, lines: told.map(faultLine) };
}

const ids = (rows: readonly { readonly id: string }[] | undefined) => rows?.map(({ id }) => id);

describe('guidance knows its neighbours, and they know it', () => {
  const { strategy } = read();
  const lamps = strategy.measures.get('lamps');

  test.each<[what: string, found: readonly string[] | undefined, expected: string[]]>([
    ['lines of guidance of a measure', ids(lamps?.guidance), ['levy-sight', 'fund-sight']],
    ['audiences of a measure: those of its guidance, each once, by their positions', ids(strategy.measures.get('keepers')?.audiences), ['sailors', 'pupils']],
    ['audiences of a line, by their positions', ids(strategy.guidance[1]?.audiences), ['sailors', 'pupils']],
    ['facts of a line', ids(strategy.guidance[0]?.facts), ['cap', 'passed-on']],
    ['audiences by their positions', [...strategy.audiences.keys()], ['sailors', 'pupils']],
    ['needs by their positions', [...strategy.needs.keys()], ['sight', 'work']],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));

  test('its measure, part and need are the rows themselves', () => {
    const [line] = strategy.guidance;
    expect(line?.measureRow).toBe(lamps);
    expect(line?.partRow).toBe(lamps?.parts[0]);
    expect(line?.needRow).toBe(strategy.needs.get('sight'));
  });
});

const GUIDANCE = ['guidance', 'guidance-audiences', 'guidance-facts', 'audiences', 'needs'];

/** Without a table, its schema and its entry in the descriptor. */
const without = (name: string): Edit => (files) => {
  for (const file of [`${name}.csv`, `schemas/${name}.json`]) remove(file)(files);
  changeJson<{ resources: { name: string }[] }>('datapackage.json', (descriptor) => { descriptor.resources = descriptor.resources.filter((resource) => resource.name !== name); })(files);
};

/** Two measures that have nothing to do with each other. */
const strangers: Edit = replace('related-measures.csv', 'lamps,keepers\n', '');

describe('guidance that cannot be so is told at its cell', () => {
  test.each<[what: string, edits: Edit[], lines: string[]]>([
    ['a measure without guidance', [replace('guidance.csv', 'lesson-work,keepers,school,', 'lesson-work,lamps,lamps-law,')], ['data/measures.csv:3:1 id: expected at least one line of guidance, found none – add a row to guidance: what the measure gives its readers or asks of them']],
    ['a package without the tables of guidance', GUIDANCE.map(without), []],
    ['an audience to whom no guidance speaks', [replace('audiences.csv', 'sailors,', 'fish,3,Fish,물고기\nsailors,')], ['data/audiences.csv:3:1 id: expected a row of guidance-audiences that names it, found none – add one, or delete this row']],
    ['a need that no guidance serves', [replace('needs.csv', 'work,', 'food,3,Food,밥,What do I eat?,무엇을 먹나?\nwork,')], ['data/needs.csv:3:1 id: expected a row of guidance that names it, found none – add one, or delete this row']],
    ['guidance on a part of another measure', [replace('guidance.csv', 'levy-sight,lamps,lamps-law,', 'levy-sight,lamps,school,')], ['data/guidance.csv:2:18 part: expected a part of lamps, found a part of keepers – name a part of the same measure']],
    ['guidance for nobody', [replace('guidance-audiences.csv', 'fund-sight,sailors\n', '')], ['data/guidance.csv:4:1 id: expected at least one audience, found none – add a row to guidance-audiences']],
    ['guidance that rests on nothing', [replace('guidance-facts.csv', 'fund-sight,passed-on\n', '')], ['data/guidance.csv:4:1 id: expected at least one fact that it rests on, found none – add a row to guidance-facts']],
    ['guidance whose facts are all of something else', [strangers, replace('guidance-facts.csv', 'lesson-work,pupils', 'lesson-work,cap')], ['data/guidance.csv:3:13 measure: expected a measure that a fact of the line is of, or one related to it, found facts of lamps – name the facts that are meant in guidance-facts, or correct the measure']],
    ['guidance of which one fact, such as where to turn, is of something else', [strangers, replace('guidance-facts.csv', 'lesson-work,pupils', 'lesson-work,pupils\nlesson-work,cap')], []],
    ['a part that only guidance knows', [replace('parts.csv', 'school,keepers', 'hut,keepers,The hut,오두막,programme\nschool,keepers'), replace('guidance.csv', 'lesson-work,keepers,school,', 'lesson-work,keepers,hut,')], ['data/parts.csv:4:1 id: expected a row of facts or events that names it, found none – add one, or delete this row']],
  ])('%s', (_, edits, lines) => expect(read(...edits).lines).toEqual(lines));
});
