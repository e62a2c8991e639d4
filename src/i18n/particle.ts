/** Korean particles by the sound of the word before them: after a consonant, after a vowel. */
const PARTICLES = { 은는: ['은', '는'], 이가: ['이', '가'], 을를: ['을', '를'], 과와: ['과', '와'], 으로로: ['으로', '로'] } as const;
export type Particle = keyof typeof PARTICLES;

export const isParticle = (name: string): name is Particle => Object.hasOwn(PARTICLES, name);

/** Final consonants of digits (영 일 이 삼 사 오 육 칠 팔 구) and of Latin letters as Korean reads their names; others, and % (퍼센트), end in a vowel. */
const CLOSED: Readonly<Record<string, string>> = { 0: 'ㅇ', 1: 'ㄹ', 3: 'ㅁ', 6: 'ㄱ', 7: 'ㄹ', 8: 'ㄹ', L: 'ㄹ', M: 'ㅁ', N: 'ㄴ', R: 'ㄹ' };

/**
 * The particle that follows a word: `particle('금액', '을를')` is `을`, after 1 or 서울 `으로로` is `로`. Brackets are not
 * read, so 기업(SME) takes that of 기업.
 */
export function particle(word: string, kind: Particle): string {
  const [closed, open] = PARTICLES[kind];
  const final = finalConsonant(word);
  if (final === '') return open;
  return kind === '으로로' && final === 'ㄹ' ? open : closed;
}

function finalConsonant(word: string): string {
  const read = word.replace(/(?<=\S)\s*(?:\([^()]*\)|\[[^[\]]*\])$/u, '').replace(/[\s)\]}"'”’」』》〉.,]+$/u, '');
  const last = [...read].at(-1) ?? '';
  const code = last.charCodeAt(0) - 0xac00;
  if (code >= 0 && code < 11172) return code % 28 === 0 ? '' : code % 28 === 8 ? 'ㄹ' : 'ㄱ';
  return CLOSED[last.toUpperCase()] ?? '';
}
