import { expect, test } from 'vitest';
import { changedParts } from './changed-parts.ts';

test.each<[what: string, was: string, now: string, parts: [string, string]]>([
  ['short texts stay whole', 'up to 5', 'up to 6', ['up to 5', 'up to 6']],
  ['a word in the middle', 'a b c d e f g h i j k l m', 'a b c d e f X h i j k l m', ['… d e f g h i j …', '… d e f X h i j …']],
  ['words added', 'a b c d e f g h i j k l', 'a b c d e f NEW ONE g h i j k l', ['… d e f g h i …', '… d e f NEW ONE g h i …']],
  ['the beginning', 'a b c d e f g h i j k l', 'X b c d e f g h i j k l', ['a b c d …', 'X b c d …']],
  ['the end', 'a b c d e f g h i j k l', 'a b c d e f g h i j k X', ['… i j k l', '… i j k X']],
  ['everything', 'a b c d e f g h i j k l', 'm n o', ['a b c d e f g h i j k l', 'm n o']],
  ['nothing before', '', 'a b c d e f g h i j k l m', ['', 'a b c d e f g h i j k l m']],
])('%s', (_, was, now, parts) => expect(Object.values(changedParts(was, now))).toEqual(parts));
