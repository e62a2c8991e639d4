import { describe, expect, test } from 'vitest';
import { contentStates, contentText, type Content } from './content.ts';

const contents = (...rows: readonly (readonly [address: string, subject: unknown, since?: string])[]) => new Map(rows.map(([address, subject, since]): [string, Content] => [address, since === undefined ? { subject } : { subject, since }]));
/** A release of 10 May whose data speak of 1 May. */
const last = { date: '2020-05-10', content: contentStates(contents(['/a/', [1]], ['/feeds/#x', [1], '2020-02-01']), undefined, '2020-05-01') };
const daysOf = (now: ReadonlyMap<string, Content>, asOf: string, released: typeof last | undefined = last) => [...contentStates(now, released, asOf)].map(([address, { modified }]) => `${address} ${modified}`);

describe('the day of a content', () => {
  test.each<[what: string, now: ReadonlyMap<string, Content>, asOf: string, released: typeof last | undefined, days: readonly string[]]>([
    ['without a release is the one that the data speak of, or its own', contents(['/a/', [1]], ['/feeds/#x', [1], '2020-02-01']), '2020-05-01', undefined, ['/a/ 2020-05-01', '/feeds/#x 2020-02-01']],
    ['stays while the content does, whatever day the data speak of', contents(['/a/', [1]], ['/feeds/#x', [1], '2020-02-01']), '2020-09-09', last, ['/a/ 2020-05-01', '/feeds/#x 2020-02-01']],
    ['moves to the day that the data speak of', contents(['/a/', [2]], ['/feeds/#x', [2], '2020-02-01']), '2020-06-01', last, ['/a/ 2020-06-01', '/feeds/#x 2020-06-01']],
    ['is not before the release that holds something else', contents(['/a/', [2]]), '2020-05-01', last, ['/a/ 2020-05-10']],
    ['that is new is the one that the data speak of, or its own', contents(['/b/', [1]], ['/feeds/#y', [1], '2020-05-30']), '2020-06-01', last, ['/b/ 2020-06-01', '/feeds/#y 2020-05-30']],
  ])('%s', (_, now, asOf, released, days) => expect(daysOf(now, asOf, released)).toEqual(days));

  test('is not moved by releasing', () => {
    const now = contents(['/a/', [2]]);
    const next = { date: '2020-07-07', content: contentStates(now, last, '2020-06-01') };
    expect(daysOf(now, '2020-06-30', next)).toEqual(['/a/ 2020-06-01']);
  });
});

test('states are kept an address a line, in order', () => expect(contentText(contentStates(contents(['/b/', [1]], ['/a/', [1]]), undefined, '2020-05-01'))).toMatch(/^\{\n {2}"\/a\/": \{"hash":"[0-9a-f]{16}","modified":"2020-05-01"\},\n {2}"\/b\/": .*\n\}\n$/));
