import { describe, expect, test } from 'vitest';
import { excerpt, linesOf, marked } from './excerpt.ts';

const shown = (stretches: ReturnType<typeof marked>) => stretches.map(({ text, marked: isMarked }) => (isMarked ? `[${text}]` : text)).join('');

describe('what was asked for is marked', () => {
  test.each<[text: string, forms: string[], amounts: number[], shown: string]>([
    ['The harbour charges a fee.', ['charge'], [], 'The harbour [charges] a fee.'],
    ['등대지기를 둔다.', ['등대지기'], [], '[등대지기]를 둔다.'],
    ['가격연동제를 둔다.', ['연동제'], [], '가격[연동제]를 둔다.'],
    ['최대 1조 7,000억 원을 쓴다.', [], [1.7e12], '최대 [1조 7,000억 원]을 쓴다.'],
    ['A well-kept plan.', ['wellkept'], [], 'A [well-kept] plan.'],
    ['<b>lamp</b> & co', ['lamp'], [], '<b>[lamp]</b> & co'],
    ['No such word.', ['lamp'], [], 'No such word.'],
    ['등 등대', ['등', '등대'], [], '등 [등대]'],
  ])('%s', (text, forms, amounts, expected) => expect(shown(marked(text, { forms, amounts }))).toBe(expected));
});

describe('an excerpt is the part that says most of what was asked', () => {
  const long = `${'one two three four five six seven eight nine ten '.repeat(6)}the lamp of the harbour ${'and so on '.repeat(30)}`.trim();
  test('of the line that does', () => expect(shown(excerpt(['The lamp.', 'The lamp of the harbour.'], { forms: ['lamp', 'harbour'], amounts: [] }))).toBe('The [lamp] of the [harbour].'));
  test('cut between words', () => {
    const cut = shown(excerpt([long], { forms: ['lamp', 'harbour'], amounts: [] }));
    expect(cut).toMatch(/^… .*\[lamp\] of the \[harbour\].* …$/);
    expect(cut.length).toBeLessThan(220);
  });
  test('or the beginning', () => expect(shown(excerpt([long], { forms: ['boat'], amounts: [] }))).toMatch(/^one two .* …$/));
  test('or nothing', () => expect(excerpt([], { forms: ['boat'], amounts: [] })).toEqual([]));
});

test('lines are what stands before the forms', () => expect(linesOf('One. ¶ Two ¶. ¶¶. one two.')).toEqual(['One.', 'Two']));
