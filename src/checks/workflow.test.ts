import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const home = path.resolve(import.meta.dirname, '../..');
const folder = path.join(home, '.github/workflows');
const { scripts } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly permissions: Readonly<Record<string, string>>; readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly env?: Readonly<Record<string, string | number>> }[] }>>;
}

describe.each(readdirSync(folder))('the workflow %s', (file) => {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const { permissions, jobs } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('runs actions of one commit alone, with the tag it had beside it', () => {
    const used = [...text.matchAll(/uses: (.*)/g)].map(([, name]) => name);
    expect(used.length).toBe(steps.filter(({ uses }) => uses !== undefined).length);
    expect(used.filter((name) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(name ?? ''))).toEqual([]);
  });

  it('runs commands that there are', () => {
    const commands = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm (?:run (?:-s )?)?(?!ci\b)([\w:]+)/g)].map(([, name = '']) => name));
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it('asks which packages there are before it installs one: a list that came with the machine names what is gone', () => {
    const installs = steps.flatMap(({ run = '' }) => (run.includes('apt-get install') ? [run] : []));
    expect(installs.filter((run) => !/apt-get update && .*apt-get install/.test(run))).toEqual([]);
  });

  it('may do nothing but what each job asks for', () => expect(permissions).toEqual({}));
});

it('what is published was tested before, and is built for its public address', () => {
  const { jobs } = parse(readFileSync(path.join(folder, 'deploy.yml'), 'utf8')) as Workflow;
  const steps = jobs['build']?.steps ?? [];
  const at = (command: string) => steps.findIndex(({ run }) => run === command);
  expect(at('npm test')).toBeGreaterThanOrEqual(0);
  expect(at('npm run build')).toBeGreaterThan(at('npm test'));
  expect(Object.keys(steps[at('npm run build')]?.env ?? {})).toEqual(['SITE', 'BASE']);
});

it('what is published was served by nginx in its tests', () => {
  const { jobs } = parse(readFileSync(path.join(folder, 'deploy.yml'), 'utf8')) as Workflow;
  const steps = jobs['build']?.steps ?? [];
  expect(steps.find(({ run }) => run === 'npm test')?.env).toEqual({ NGINX_REQUIRED: 1 });
  expect(steps.find(({ run }) => run?.includes('apt-get install'))?.run).toContain(' nginx-light');
});

it('what is proposed is checked, each fault told beside its line, with leave to read and no more', () => {
  const { on, jobs } = parse(readFileSync(path.join(folder, 'check.yml'), 'utf8')) as Workflow;
  expect(Object.keys(on)).toEqual(['pull_request']);
  expect(Object.values(jobs).map(({ permissions, steps }) => [permissions, steps.at(-1)?.run])).toEqual([[{ contents: 'read' }, 'npm run check -- --format github']]);
});
