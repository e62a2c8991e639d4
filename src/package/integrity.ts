import { createHash } from 'node:crypto';
import { listed, quoted, type Fault } from './fault.ts';
import type { JsonFile, JsonPath } from './json.ts';

const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512'];

/** Whether a file has the size and hash that its resource declares (Data Package v2; a hash without a name is MD5). */
export function integrityFaults(json: JsonFile, at: JsonPath, declared: { readonly bytes?: unknown; readonly hash?: unknown }, bytes: Uint8Array): Fault[] {
  const faults: Fault[] = [];
  const add = (property: string, expected: string, found: string, remedy: string) =>
    faults.push({ file: json.file, ...json.placeOf([...at, property]), subject: [...at, property].join('.'), expected, found, remedy });
  if (typeof declared.bytes === 'number' && declared.bytes !== bytes.length) add('bytes', `${bytes.length}, the size of the file`, String(declared.bytes), 'correct it or delete it');
  if (typeof declared.hash === 'string') {
    const [hash = '', algorithm = 'md5'] = declared.hash.split(':').reverse();
    if (!ALGORITHMS.includes(algorithm)) add('hash', `a hash by ${listed(ALGORITHMS, 'or')}`, quoted(declared.hash), 'write it as sha256:…');
    else {
      const own = createHash(algorithm).update(bytes).digest('hex');
      if (own !== hash.toLowerCase()) add('hash', `${algorithm}:${own}, the hash of the file`, quoted(declared.hash), 'correct it or delete it');
    }
  }
  return faults;
}
