import { expect, it } from 'vitest';
import { headingAnchors } from './heading-ids.ts';

it.each([
  [['Independent', 'What it covers'], ['independent', 'what-it-covers']],
  [['Korea’s “win”: 3 steps', 'Next', 'Next'], ['korea-s-win-3-steps', 'next', 'next-2']],
])('the anchors of %j', (headings, anchors) => {
  expect(headingAnchors(headings)).toEqual(anchors);
});
