import type { Language } from '../i18n/language.ts';
import { alternatives } from './alternatives.ts';
import { UNSURE, type CheckedTables } from './checked-tables.ts';
import { remembered } from './remembered.ts';

/** A wording that the glossary avoids, and the term to write instead. */
export interface OffGlossary {
  readonly index: number;
  readonly found: string;
  readonly term: string;
}

/**
 * Finds wordings that the table `synonyms` marks `avoid`. A longer wording that the glossary accepts (the term itself, an
 * accepted synonym) covers what lies in it: `criminal fine` is not the bare `fine`.
 */
export function glossaryCheck(tables: CheckedTables): (text: string, language: Language) => readonly OffGlossary[] {
  const [terms, synonyms] = [tables.table('terms'), tables.table('synonyms')];
  if (terms === undefined || terms === UNSURE || synonyms === undefined || synonyms === UNSURE) return () => [];
  const wordings: Record<Language, Map<string, string | undefined>> = { en: new Map(), ko: new Map() };
  const put = (language: Language, wording: unknown, instead: string | undefined) => {
    const folded = String(wording).toLowerCase();
    if (!wordings[language].has(folded)) wordings[language].set(folded, instead);
  };
  for (const term of terms.rows) for (const language of ['en', 'ko'] as const) put(language, term[`term_${language}`], undefined);
  for (const { status, language, text } of synonyms.rows) if (status === 'accepted' && (language === 'en' || language === 'ko')) put(language, text, undefined);
  for (const { status, language, text, term } of synonyms.rows) if (status === 'avoid' && (language === 'en' || language === 'ko')) put(language, text, String(terms.byKey(term ?? null)?.[`term_${language}`] ?? ''));
  const find = { en: finder('en', JSON.stringify([...wordings.en])), ko: finder('ko', JSON.stringify([...wordings.ko])) };
  return (text, language) => find[language](text);
}

/** Finds by a list of wordings, each with the term to write instead or null. */
const finder = remembered((language: Language, list: string) => {
  const wordings = new Map(JSON.parse(list) as [string, string | null][]);
  const words = language === 'en' ? pattern([...wordings.keys()], '(?<![\\p{L}\\d-])', 's?(?![\\p{L}\\d-])') : pattern([...wordings.keys()], '(?<!\\p{L})', '');
  return remembered((text: string): readonly OffGlossary[] =>
    [...text.matchAll(words)].flatMap((match) => {
      const term = wordings.get((match.groups?.['wording'] ?? '').toLowerCase()) ?? null;
      return term === null ? [] : [{ index: match.index, found: match[0], term }];
    }));
});

function pattern(wordings: readonly string[], before: string, after: string): RegExp {
  return new RegExp(`${before}(?<wording>${alternatives(wordings) || '(?!)'})${after}`, 'giu');
}
