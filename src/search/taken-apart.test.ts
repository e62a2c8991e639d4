import { expect, test } from 'vitest';
import { takenApart } from './taken-apart.ts';

const NOUNS = new Set(['등대', '등대지기', '수당', '지기', '안전']);

test.each<[string, string[] | undefined]>([
  ['등대지기수당', ['등대지기', '수당']], ['안전등대', ['안전', '등대']], ['등대수당의', ['등대', '수당']], ['등대지기', undefined], ['등대가나다', undefined], ['등대', undefined], ['lamps', undefined],
])('%s is made of %s', (word, parts) => expect(takenApart(word, NOUNS)).toEqual(parts));
