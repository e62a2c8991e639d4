import type { Language } from '../../i18n/language.ts';

/** A calendar date of CSL data. */
type DateParts = readonly [year: number, month: number, day: number];

/**
 * A work that can be cited, as the data schema of the Citation Style Language 1.0.2 says it (`csl-data.json`). Every form of a
 * citation is made of this object alone. Texts are Unicode, without markup.
 */
export interface CslItem {
  /** Also the key in BibTeX: letters, digits, `-`, `.` and `_`, since names of packages, rows and files hold nothing else. */
  readonly id: string;
  readonly type: 'webpage' | 'dataset' | 'graphic';
  /** Without a full stop at its end, which each style sets for itself. */
  readonly title: string;
  /** The publisher, who signs for everything here; never a person, so never a name to be taken apart. */
  readonly author: readonly [{ readonly literal: string }];
  /** The site of a page, where it is not called as its publisher is: a style would print the name twice. */
  readonly 'container-title'?: string;
  /** Of data sets alone: for pages no style asks for it beside an author of the same name. */
  readonly publisher?: string;
  /** The day that the data of this version speak of. There is no `accessed`: that day is the reader's. */
  readonly issued: { readonly 'date-parts': readonly [DateParts] };
  readonly version?: string;
  /** What a style prints in brackets where the type says too little: a chart, a data set. */
  readonly genre?: string;
  /** BCP 47. */
  readonly language: Language;
  /** Absolute, only where the public address is known. */
  readonly URL?: string;
  /** The path on the site, where the public address is not known. */
  readonly note?: string;
}

/** The day of issue as an ISO 8601 date. */
export const issuedOn = ({ issued: { 'date-parts': [parts] } }: CslItem): string => parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
