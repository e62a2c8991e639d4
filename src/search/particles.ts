// Particles and endings at the end of Korean words, so that 연동제를 is looked up as 연동제 without a dictionary in the browser.
const PARTICLES = [
  '으로부터', '로부터', '에서부터', '에게서', '으로서', '으로써', '에서는', '에서의', '에서도', '에게는', '까지는', '부터는', '이라는', '이라고', '이라도', '으로는', '으로도', '에는', '에도', '에의', '로는', '로도', '로서', '로써', '라는', '라고', '라도',
  '처럼', '보다', '마다', '조차', '밖에', '에게', '에서', '으로', '까지', '부터', '이나', '이란', '이며', '하고', '대로', '만큼', '한테', '과의', '와의', '은', '는', '이', '가', '을', '를', '과', '와', '의', '에', '로', '도', '만', '란', '나', '께', '랑',
];
/** What follows a noun that is made a verb (하다, 되다, 받다, 당하다), and what follows a stem of its own. */
const VERBAL = /(?:하|되|받|당하|시키)(?:면|려면|려고|고|는|는지|는데|나요|나|니|다|여|도록|던|었다|었나|지|기|게|며|면서|라|자)?$|(?:한|할|함|해|했|된|될|됨|돼|됐|받은|받을|당한|당할|당했)(?:다|나|나요|지|지요|는데|는지|야|서|도|요|을|때|다고)?$|합니다$|하나요$|한가요$|됩니다$|되나요$|당하면$/u;
const ENDINGS = ['으려면', '려면', '으면', '는지', '는데', '나요', '어요', '아요', '었다', '았다', '으로', '려고', '던', '면', '고', '며', '서', '는', '은', '을', '기', '음', '지', '다', '요', '나', '니', '면서', '자'];

const SHORT = /^(?:은|는|이|가|을|를|과|와|의|에|로|도|만)$/u;

/**
 * A word without one particle. Words of `kept` end as if in a particle without having one (회의, 결과, 도로): they stay
 * whole, as does a word that ends in one of them (대책회의). One syllable is left only by the shortest particles.
 */
export function withoutParticle(word: string, kept: ReadonlySet<string>): string {
  if (!/[가-힣]$/u.test(word)) return word;
  for (let length = word.length; length > 1; length--) if (kept.has(word.slice(-length))) return word;
  const particle = PARTICLES.find((one) => word.endsWith(one) && word.length - one.length >= (SHORT.test(one) ? 1 : 2));
  return particle === undefined ? word : word.slice(0, -particle.length);
}

/** The noun in a word that is made a verb: 신청하려면 and 신청한 are 신청; undefined where the word is none. */
export function verbalNoun(word: string): string | undefined {
  const noun = word.replace(VERBAL, '');
  return noun === word || noun.length < 2 ? undefined : noun;
}

/** A stem without the last ending, for words that were not found otherwise: 뺏기면 is 뺏기. */
export function withoutEnding(word: string): string | undefined {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= 2);
  return ending === undefined ? undefined : word.slice(0, -ending.length);
}

/** Whether a word ends as if in a particle: then it must be kept, if it has none. */
export const endsLikeParticle = (word: string): boolean => withoutParticle(word, new Set()) !== word;
