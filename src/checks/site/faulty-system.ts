// For tests alone, loaded before a build (`node --import`): lets the system fail, or kill the build, at a call of a function. From the environment:
// FAULT_AT, `<function of fs> <number>`, such as `promises.writeFile 20` for just before the twentieth call, or `page 3` for the third page that is
// rendered; FAULT, a signal such as SIGKILL, or else the code of an error such as ENOSPC.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { fileURLToPath } from 'node:url';

const [name = '', number = ''] = (process.env['FAULT_AT'] ?? '').split(' ');
const fault = process.env['FAULT'] ?? '';
let count = 0;

function struck(path: unknown): void {
  if (++count !== Number(number)) return;
  if (fault.startsWith('SIG')) process.kill(process.pid, fault);
  else throw Object.assign(new Error(`${fault}: from the test`), { code: fault, path });
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
    struck(words[0] instanceof URL ? fileURLToPath(words[0]) : words[0]);
    return Reflect.apply(real, undefined, words);
  };
  Object.assign(name.startsWith('promises.') ? fs.promises : fs, { [own]: faulty });
  syncBuiltinESMExports();
}
