import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program and all programs that it starts have used together. */
export interface Used {
  readonly seconds: number;
  /** Time of processors in seconds, and the most memory held at one time, in bytes; both known on Linux alone. */
  readonly cpu: number;
  readonly memory: number;
}

const LOOK = 100;
/** Linux counts processor time in hundredths of a second, and memory in pages. */
const TICKS = 100;
const PAGE = 4096;

interface Process { readonly id: number; readonly parent: number; readonly cpu: number; readonly memory: number }

/** Runs a program to its end. Throws, with what it said, where it fails. */
export async function measured(words: readonly string[], environment: Readonly<Record<string, string>>): Promise<Used> {
  const start = performance.now();
  const child = spawn(process.execPath, words, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => { said += data.toString(); });
  const cpu = new Map<number, number>();
  let memory = 0;
  const look = setInterval(() => {
    const own = family(child.pid ?? 0);
    for (const one of own) cpu.set(one.id, one.cpu);
    memory = Math.max(memory, own.reduce((sum, one) => sum + one.memory, 0));
  }, LOOK);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(look);
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}:\n${said}`);
  return { seconds: (performance.now() - start) / 1000, cpu: [...cpu.values()].reduce((sum, one) => sum + one, 0), memory };
}

/** A process with its descendants, as /proc tells them. */
function family(root: number): readonly Process[] {
  const all = processes();
  const own = all.filter(({ id }) => id === root);
  for (const one of own) own.push(...all.filter(({ parent }) => parent === one.id));
  return own;
}

function processes(): readonly Process[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
    try {
      // Fields after the name, which may hold spaces: state, parent, …, user and system time (12, 13), …, pages in memory (22); proc(5).
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ').map(Number);
      return [{ id: Number(name), parent: fields[1] ?? 0, cpu: ((fields[11] ?? 0) + (fields[12] ?? 0)) / TICKS, memory: (fields[21] ?? 0) * PAGE }];
    } catch {
      return []; // It has ended since.
    }
  });
}
