import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** One step of a worked example: what an editor does to a file, or what the check then answers. */
export type Step =
  | { readonly does: 'add' | 'write' | 'change'; readonly file: string; readonly text: string; readonly line: number }
  | { readonly does: 'answer'; readonly text: string; readonly line: number };

/** The steps beneath one heading. */
export interface WorkedExample {
  readonly heading: string;
  readonly steps: readonly Step[];
}

const VERBS = { Add: 'add', Write: 'write', Change: 'change' } as const;
const LEAD = /(?:\b(Add|Write|Change)\b(?:(?!\. ).)* `([^`]+)`|`npm run check` answers):$/;

/**
 * The worked examples of a Markdown text, by heading. What a fenced block is for stands in the sentence before it, for readers and
 * tests alike: "Add to `file`:", "Write `file`:", "Change in `file`:" (a diff), "`npm run check` answers:". Commands (`sh`) are no
 * steps; any other block is an error, so that no example goes untested.
 */
export function workedExamples(markdown: string): readonly WorkedExample[] {
  const examples: { heading: string; steps: Step[] }[] = [];
  const lines = markdown.split('\n');
  let lead = '';
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (/^#{2,} /.test(line)) examples.push({ heading: line.replace(/^#+ /, ''), steps: [] });
    const fence = /^(`{3,})(\w*)$/.exec(line);
    if (fence !== null) {
      const end = lines.indexOf(fence[1] ?? '', at + 1);
      const found = LEAD.exec(lead);
      if (end < 0 || (found === null && fence[2] !== 'sh')) throw new Error(`line ${at + 1}: a block that no sentence before it introduces: ${lead}`);
      const text = lines.slice(at + 1, end).map((one) => `${one}\n`).join('');
      const verb = VERBS[found?.[1] as keyof typeof VERBS];
      if (found !== null) examples.at(-1)?.steps.push(verb === undefined ? { does: 'answer', text, line: at + 1 } : { does: verb, file: found[2] ?? '', text, line: at + 1 });
      at = end;
    } else if (line !== '') lead = lines[at - 1] === '' ? line : `${lead} ${line}`;
  }
  return examples.filter(({ steps }) => steps.length > 0);
}

/** Does what a step says to the files beneath a folder. */
export function apply(step: Exclude<Step, { does: 'answer' }>, root: string): void {
  const file = path.join(root, step.file);
  mkdirSync(path.dirname(file), { recursive: true });
  if (step.does === 'write') writeFileSync(file, step.text, { flag: 'wx' });
  else if (step.does === 'change') writeFileSync(file, changed(readFileSync(file, 'utf8'), step));
  else if (step.file.endsWith('.json')) writeFileSync(file, withResource(readFileSync(file, 'utf8'), step.text));
  else writeFileSync(file, readFileSync(file, 'utf8') + step.text);
}

/** A text after a diff without context: each `-` line stands there once, and the `+` line after it takes its place; `…` in both is the part of the line that stays. */
function changed(text: string, { text: diff, line }: Step): string {
  const pairs = [...diff.matchAll(/^-(.*)\n\+(.*)\n/gm)];
  return pairs.reduce((so, [, was = '', now = '']) => {
    const stands = new RegExp(`^${was.split('…').map(literal).join('(.*)')}$`, 'gm');
    if ([...so.matchAll(stands)].length !== 1) throw new Error(`line ${line}: what is to be changed does not stand there once: ${was}`);
    return so.replace(stands, (_, ...kept: string[]) => now.split('…').map((part, index) => part + (index < now.split('…').length - 1 ? (kept[index] ?? '') : '')).join(''));
  }, text);
}

/** Text as a pattern that matches itself. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A descriptor with one resource more, at the end of its list. */
function withResource(text: string, resource: string): string {
  const descriptor = JSON.parse(text) as { resources: unknown[] };
  descriptor.resources.push(JSON.parse(resource));
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
