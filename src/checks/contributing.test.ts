import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultLine, inFileOrder } from '../package/fault.ts';
import { readPublication } from '../texts/publication.ts';
import { apply, literal, workedExamples } from './worked-examples.ts';

const home = path.resolve(import.meta.dirname, '../..');
const guide = readFileSync(path.join(home, 'CONTRIBUTING.md'), 'utf8');
const examples = workedExamples(guide);
const root = mkdtempSync(path.join(tmpdir(), 'contributing-'));
beforeAll(() => { for (const folder of ['data', 'content']) cpSync(path.join(home, folder), path.join(root, folder), { recursive: true }); });
afterAll(() => { rmSync(root, { recursive: true }); });

const answer = () => inFileOrder(readPublication(root).faults).map(faultLine);
/** An answer as the guide prints it: `…` stands for what differs from one day to the next, such as the number of a line. */
const pattern = (text: string) => new RegExp(`^${text.trimEnd().split('…').map(literal).join('.*')}$`);

// Each goes on from where the one before it ended, as the guide says.
describe('CONTRIBUTING.md, done as it stands to a copy of the tables and texts', () => {
  it.each(examples.map(({ heading, steps }) => [heading, steps] as const))('%s: every message is printed as shown, and what no message explains is right', (_, steps) => {
    for (const step of steps) {
      if (step.does === 'answer') expect(answer().join('\n')).toMatch(pattern(step.text));
      else apply(step, root);
    }
    if (steps.at(-1)?.does !== 'answer') expect(answer()).toEqual([]);
  });

  it('asks for no step before its two commands, which make ready themselves', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const commands = /```sh\n(.*?)```/s.exec(guide)?.[1]?.trim().split('\n') ?? [];
    expect(commands).toEqual(['npm run check', 'npm run dev']);
    expect(commands.map((command) => scripts[command.slice('npm run '.length)])).toEqual(commands.map(() => expect.stringMatching(/^node scripts\/ready\.mjs && /)));
    expect(guide).not.toMatch(/npm (ci|i|install)\b/);
  });

  it('shows every kind of work, and the last of it leaves no fault', () => {
    expect(examples.map(({ heading }) => heading)).toEqual(['Add a fact', 'Correct a number', 'Add a measure', 'Add a line of guidance', 'Add a dataset', 'Add a chart', 'Write an explainer', 'Translate']);
    expect(examples.at(-1)?.steps.at(-1)?.does).toBe('change');
  });
});
