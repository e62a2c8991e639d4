// For tests alone, loaded before a build (`node --import`): lets the system fail, or kill the build, at a call of a function. From the environment:
// FAULT_AT, `<function of fs> <path>`, such as `mkdirSync OUT.new-*`, or `<function of fs> to <path>` for the second path of a call, such as
// `renameSync to OUT`: just before the first call about it, where OUT is the place of the site, WORK the folder of a build within the project, and
// * anything; `<function of fs> <number>`, such as `promises.writeFile 20`, for just before the twentieth call; `page 3` for the third page that is
// rendered; FAULT, a signal such as SIGKILL, or else the code of an error such as ENOSPC.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const [name = '', ...about] = (process.env['FAULT_AT'] ?? '').split(' ');
const fault = process.env['FAULT'] ?? '';
const wanted = about.at(-1) ?? '';
const number = /^\d+$/.test(wanted) ? Number(wanted) : 1;
const paths: Readonly<Record<string, string>> = { OUT: RegExp.escape(process.env['OUT'] ?? ''), WORK: `${RegExp.escape(path.join(process.cwd(), '.astro'))}/build-[^/]+`, '*': '.*' };
const isWanted = number === Number(wanted) ? /^/ : new RegExp(`^${wanted.split(/(OUT|WORK|\*)/).map((part) => paths[part] ?? RegExp.escape(part)).join('')}$`);
let count = 0;

function struck(place: unknown): void {
  if (!isWanted.test(String(place)) || ++count !== number) return;
  if (fault.startsWith('SIG')) process.kill(process.pid, fault);
  else throw Object.assign(new Error(`${fault}: from the test`), { code: fault, path: place });
}

if (name === 'page') {
  const Answer = globalThis.Response;
  globalThis.Response = class extends Answer {
    constructor(body?: ConstructorParameters<typeof Answer>[0], init?: ConstructorParameters<typeof Answer>[1]) {
      if (typeof body === 'string' && body.includes('</html>')) struck(undefined);
      super(body, init);
    }
  };
} else {
  const holder: Record<string, unknown> = name.startsWith('promises.') ? { ...fs.promises } : { ...fs };
  const own = name.replace('promises.', '');
  const real = holder[own];
  if (typeof real !== 'function') throw new Error(`no function ${name} of fs`);
  const faulty = (...words: unknown[]): unknown => {
    const place = words[about[0] === 'to' ? 1 : 0];
    struck(place instanceof URL ? fileURLToPath(place) : place);
    return Reflect.apply(real, undefined, words);
  };
  Object.assign(name.startsWith('promises.') ? fs.promises : fs, { [own]: faulty });
  syncBuiltinESMExports();
}
