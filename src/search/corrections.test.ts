import { describe, expect, test } from 'vitest';
import type { WordsFile } from './files.ts';
import { corrections, onOtherKeyboard, sounds } from './corrections.ts';

const FILES: Readonly<Record<'en' | 'ko', WordsFile>> = {
  en: { words: ['harbour', 'harbours', 'lantern', 'lighthouse'], romanised: [['deungdae', '등대'], ['gyeoljae', '결재']] },
  ko: { words: ['등대', '등대지기', '결재'], romanised: [] },
};
const read = (language: 'en' | 'ko') => Promise.resolve(FILES[language]);

test.each([['emdeo', '등대'], ['harbour', undefined], ['GPU', undefined]])('%s is %s on the other keyboard', (word, hangul) => expect(onOtherKeyboard(word)).toBe(hangul));
test.each([['deungdae', 'dung-de'], ['hadogeup', 'hadokup'], ['gyeoljae', 'gyoljae']])('%s sounds like %s', (a, b) => expect(sounds(a)).toBe(sounds(b)));

describe('a word that is nowhere stands for those that it is near', () => {
  test.each<[word: string, meant: string[]]>([
    ['harbuor', ['harbour']], ['lantarn', ['lantern']], ['lighthuose', ['lighthouse']], ['dungdae', ['등대']], ['등대지가', ['등대지기']], ['등데', ['등대']], ['zzzzqq', []], ['가나다', []], ['ab', []],
  ])('%s', async (word, meant) => expect(await corrections(read, word)).toEqual(meant));
});
