import { particle, type Particle } from '../i18n/particle.ts';

const KINDS: Readonly<Record<string, Particle>> = { 은: '은는', 는: '은는', 이: '이가', 가: '이가', 을: '을를', 를: '을를', 과: '과와', 와: '과와', 으로: '으로로', 로: '으로로' };
const AFTER = /^(으로|은|는|이|가|을|를|과|와|로)(?=$|[\s,.·)\]”’!?]|써|서|부터|만|도)/u;

/** The particle that should stand where a text goes on after a printed word, or undefined where it is right or there is none. */
export function wrongParticle(printed: string, following: string): { found: string; wanted: string } | undefined {
  const own = writtenParticle(following);
  if (own === undefined) return undefined;
  const wanted = particle(printed, own.kind);
  return wanted === own.particle ? undefined : { found: own.particle, wanted };
}

/** The particle that a text begins with, and its kind; undefined where it begins with none that a word before it decides. */
export function writtenParticle(following: string): { particle: string; kind: Particle } | undefined {
  const own = AFTER.exec(following)?.[1];
  const kind = KINDS[own ?? ''];
  return own === undefined || kind === undefined ? undefined : { particle: own, kind };
}
