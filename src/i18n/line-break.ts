/** U+2060: no line ends here; U+00A0: a space at which none ends. */
const JOINER = '\u2060';
const SPACE = '\u00a0';

/**
 * HTML in which amounts and their words stay on one line: `KRW 1.7 trillion`, `50억 원`, and a percent sign with the Korean
 * particle after it; and a marked term with the sign or particle that follows its button. `word-break: keep-all` keeps words whole, but UAX #14 lets a line end between % and Hangul, where tags may
 * stand between the two.
 */
export const joined = (html: string): string => html
  .replace(/(?<=%p?\)?(?:<\/[a-z]+>)*)(?=\p{Script=Hangul})/gu, (_, at: number) => (html[at - 1] === JOINER ? '' : JOINER))
  .replace(/(?<=<\/button>)(?=[,.;:!?)…」』\p{Script=Hangul}])/gu, JOINER)
  .replace(/(?<=[\d조억만]) (?=원|달러)|(?<=\d[조억]) (?=[\d,]+[억만])|(?<=\b(?:KRW|USD)) (?=\d)|(?<=\d) (?=(?:tr|b|m)illion\b)/gu, SPACE);
