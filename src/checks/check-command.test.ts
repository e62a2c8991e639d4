import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { replace, withFiles } from '../package/sample-package.ts';
import { filesAfter } from '../texts/sample-publication.ts';

const home = path.resolve(import.meta.dirname, '../..');
const USAGE = 'npm run check -- [folder] [--format text|github|json]\n';
const LINE = 'data/observations.csv:2:25 value: expected a decimal number, found "nine" – write digits, with a point for decimals, such as 1700000000000 or -2.5';

function check(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { GITHUB_WORKSPACE: _workspace, ROOT: _root, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...words], { cwd: home, encoding: 'utf8', env: { ...inherited, ...environment } });
  return { status, stdout, stderr };
}

describe('npm run check', () => {
  test.each<[words: string[], said: string]>([
    [['--formt', 'json'], "Unknown option '--formt'."], [['-x'], "Unknown option '-x'."], [['--format', 'xml'], '--format is text, github or json, and not "xml".'], [['--format'], "Option '--format <value>' argument missing."], [['a', 'b'], 'One folder is checked at a time, and not a and b.'],
  ])('called with %j says what is wrong and how it is called', (words, said) => expect(check(words)).toEqual({ status: 2, stdout: '', stderr: `${said}\n${USAGE}` }));

  test('tells faults in each format, for GitHub with their place in its workspace', () => {
    withFiles(filesAfter(replace('data/observations.csv', 'wrecks,2017,9', 'wrecks,2017,nine')), (root) => {
      expect(check([root])).toEqual({ status: 1, stdout: '', stderr: `${LINE}\n1 fault.\n` });
      expect(check(['--format', 'github'], { ROOT: root, GITHUB_WORKSPACE: path.dirname(root) })).toEqual({ status: 1, stderr: '', stdout: `::error file=${path.basename(root)}/data/observations.csv,line=2,col=25,title=value::${LINE}\n1 fault.\n` });
      const { status, stdout } = check([root, '--format=json']);
      expect([status, (JSON.parse(stdout) as { faults: { message: string }[] }).faults.map(({ message }) => message)]).toEqual([1, [LINE]]);
    });
  });
});
