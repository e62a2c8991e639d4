import { describe, expect, test } from 'vitest';
import { endsLikeParticle, verbalNoun, withoutEnding, withoutParticle } from './particles.ts';

const KEPT = new Set(['회의', '결과', '도로', '단가']);

describe('a word is looked up without one particle', () => {
  test.each([
    ['등대를', '등대'], ['등대에서는', '등대'], ['등대지기로부터', '등대지기'], ['법을', '법'], ['선원으로서', '선원'], ['등대', '등대'], ['GPU', 'GPU'],
    ['회의', '회의'], ['회의에서', '회의'], ['결과', '결과'], ['결과를', '결과'], ['대책회의', '대책회의'], ['등대단가', '등대단가'], ['도로', '도로'],
  ])('%s is %s', (word, bare) => expect(withoutParticle(word, KEPT)).toBe(bare));
  test.each([['회의', true], ['등대', false], ['보고', false]])('%s ends as if in a particle: %s', (word, ends) => expect(endsLikeParticle(word)).toBe(ends));
});

describe('a verb is looked up by its noun or its stem', () => {
  test.each([['신청하려면', '신청'], ['인상한', '인상'], ['지원받는', '지원'], ['조정해야', '조정'], ['등대', undefined]])('%s is %s', (word, noun) => expect(verbalNoun(word)).toBe(noun));
  test.each([['뺏기면', '뺏기'], ['오르는', '오르'], ['등대', undefined]])('%s begins with %s', (word, stem) => expect(withoutEnding(word)).toBe(stem));
});
