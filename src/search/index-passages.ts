import type { Language } from '../i18n/language.ts';
import { amountsIn, amountWord } from './amounts.ts';
import type { Analyser } from './analyser.ts';
import { FORMS, LINE } from './files.ts';
import { isHangul } from './hangul.ts';
import { LISTED } from './kinds.ts';
import { koreanForms } from './korean-forms.ts';
import type { Passage, SearchPage } from './records.ts';

/** A passage as Pagefind takes it. */
export interface IndexedPassage {
  readonly page: number;
  /** Language, path of its page, and which passage of it this is: unlike any other, as Pagefind needs it. */
  readonly url: string;
  readonly html: string;
}

/** How much words count (Pagefind: 0 to 10): of lines, of names of the page, of headings, of amounts that a passage is about. */
const WEIGHTS = { line: 1, name: 0.2, heading: 3, amount: 10 } as const;

/**
 * The passages of all pages in a language, in the order of the pages, each made when it is asked for: together they are larger than the
 * tables. Korean lines are only shown: what is looked up are their forms.
 */
export function* indexedPassages(pages: readonly SearchPage[], language: Language, analyse: Analyser, kept: ReadonlySet<string>): Generator<IndexedPassage> {
  const formsOf = (text: string) => koreanForms(analyse, text, kept).forms.join(' ');
  for (const [page, { kind, path, title, names, passages }] of pages.entries()) {
    for (const [index, passage] of passages[language].entries()) {
      // Names are known without the index; here they lead to the first passage, which is what is shown of a page found by its name.
      const called = index > 0 || !LISTED.has(kind) ? '' : [...new Set([title[language], title.en, title.ko, ...names])].join(' ');
      const found = [
        [WEIGHTS.name, called], [WEIGHTS.name, isHangul(called) ? formsOf(called) : ''],
        [WEIGHTS.heading, passage.heading], [WEIGHTS.heading, isHangul(passage.heading) ? formsOf(passage.heading) : ''],
        [WEIGHTS.line, passage.lines.filter(isHangul).map(formsOf).join(' ')],
        [WEIGHTS.line, amountWords([passage.heading, ...passage.lines])], [WEIGHTS.amount, passage.amounts.map(amountWord).join(' ')],
      ] as const;
      // A mark ends the last line, since Pagefind ends each block with a full stop.
      const lines = passage.lines.map((line) => `${line} ${LINE}`).join(' ');
      yield { page, url: `${language}/${path}${index === 0 ? '' : ` ${index}`}`, html: html(language, LISTED.has(kind) ? undefined : title[language], language === 'ko' ? 0 : WEIGHTS.line, lines, found) };
    }
  }
}

const amountWords = (texts: Passage['lines']): string => texts.flatMap(amountsIn).map(({ amount }) => amountWord(amount)).join(' ');

function html(language: Language, title: string | undefined, weight: number, lines: string, found: readonly (readonly [number, string])[]): string {
  const meta = title === undefined ? '' : `<span data-pagefind-ignore data-pagefind-meta="title:${escaped(title)}"></span>`;
  const forms = found.filter(([, text]) => text !== '').map(([own, text]) => `<p data-pagefind-weight="${own}">${escaped(text)}</p>`).join('');
  return `<!doctype html><html lang="${language}"><body data-pagefind-body>${meta}<p data-pagefind-weight="${weight}">${escaped(lines)}</p><p data-pagefind-weight="0">${FORMS}</p>${forms}</body></html>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
