/** What a build refuses to begin with, told in a line: no mistake of ours, so without a stack. */
export class Refused extends Error {}

/** What Vite, Astro and URLs write alike. */
const STEP = /^[\p{L}\p{M}\p{N} \-._~!$&'()*+,;=:@?#]+$/u;

/** Refuses a base path that addresses cannot be written under, or not everywhere the same. */
export function checkedBase(text: string): void {
  const wrong = text.split('/').filter(Boolean).find((step) => !STEP.test(readable(step)) || /^\.\.?$/.test(step));
  if (wrong !== undefined) throw new Refused(`BASE: expected a path such as /a/b/, found ${JSON.stringify(wrong)} in it – use letters, digits, spaces and -._~!$&'()*+,;=:@?# alone`);
}

/** A step may be given as it is read or as it stands in addresses. */
function readable(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
