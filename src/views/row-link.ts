import { address } from '../i18n/address.ts';
import type { Language } from '../i18n/language.ts';
import type { Publication } from '../texts/publication.ts';
import { factAddress } from './fact-view.ts';
import type { Link } from './link.ts';

/** A row by its key, and where a reader meets it: evidence, a measure, a source or a term; else its table, where that is still there. */
export function rowLink({ dataPackage, strategy }: Publication, table: string, key: string, language: Language): Link {
  const fact = table === 'facts' ? strategy.facts.get(key) : undefined;
  if (fact !== undefined) return { name: key, href: factAddress(fact, language) };
  if (table === 'measures' && strategy.measures.has(key)) return { name: key, href: address(language, 'measures', key) };
  if (table === 'sources' && strategy.sources.has(key)) return { name: key, href: address(language, 'sources', key) };
  if (table === 'terms' && strategy.terms.has(key)) return { name: key, href: `${address(language, 'glossary')}#${key}` };
  return { name: key, href: dataPackage.tables.has(table) ? address(language, 'data', table) : address(language, 'data') };
}
