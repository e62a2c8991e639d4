import { FIRST, LANGUAGES, other, type Language } from './language.ts';

/** The path that the site is served under, from the environment: as it stands in addresses (RFC 3986), always with a slash at both ends. */
export const BASE = `/${(process.env['BASE'] ?? '').split('/').filter(Boolean).map((step) => `${encodeURIComponent(decoded(step))}/`).join('')}`;

/** The public address without a slash at the end, or undefined: then no absolute address is written anywhere. */
export const SITE = process.env['SITE']?.replace(/\/+$/, '') || undefined;

/** What may be written as it is read or as it stands in addresses. */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** Address of a page in a language: `address('ko', 'measures', 'x')` is `/ko/measures/x/` under the base path. */
export function address(language: Language, ...steps: readonly string[]): string {
  const own = language === FIRST ? [] : [language];
  return `${BASE}${[...own, ...steps].map((step) => `${step}/`).join('')}`;
}

/** The language of a path under the base path. */
export const languageOf = (path: string): Language => LANGUAGES.find((language) => language !== FIRST && path.startsWith(`${BASE}${language}/`)) ?? FIRST;

/** Address of a file that both languages share. */
export const fileAddress = (...steps: readonly string[]): string => `${BASE}${steps.join('/')}`;

/** The same page in the other language. */
export function twinAddress(path: string, language: Language): string {
  const rest = path.slice(BASE.length);
  const bare = language === FIRST ? rest : rest.replace(new RegExp(`^${language}/`), '');
  const twin = other(language);
  return `${BASE}${twin === FIRST ? '' : `${twin}/`}${bare}`;
}

/** The absolute address of a path, where the public address is known. */
export const absolute = (path: string): string | undefined => (SITE === undefined ? undefined : `${SITE}${path}`);

/** An identifier as an anchor within a page. */
export const factAnchor = (id: string): string => `fact-${id}`;
