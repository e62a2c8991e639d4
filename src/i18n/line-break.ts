/** U+2060: no line ends here. */
const JOINER = '\u2060';

/**
 * Joins a percent sign to the Korean particle after it: `word-break: keep-all` keeps words whole, but UAX #14 lets a line
 * end between % and Hangul. Works on HTML, where tags may stand between the two.
 */
export const joined = (html: string): string => html.replace(/(?<=%p?\)?(?:<\/[a-z]+>)*)(?=\p{Script=Hangul})/gu, (_, at: number) => (html[at - 1] === JOINER ? '' : JOINER));
