import { quoted, type Fault } from '../package/fault.ts';
import type { RowFault } from './row-fault.ts';
import type { Term } from './strategy.ts';

/** Wordings that the glossary both accepts and avoids for a term: capitals make no other wording. */
export function termFaults(term: Term, tell: RowFault): readonly Fault[] {
  const accepted = (language: 'en' | 'ko') => [term[`term_${language}`], term.abbreviation ?? '', ...term.synonyms.filter((one) => one.language === language && one.status === 'accepted').map(({ text }) => text)];
  const known = { en: folded(accepted('en')), ko: folded(accepted('ko')) };
  return term.synonyms.filter(({ language, text, status }) => status === 'avoid' && known[language].has(text.toLowerCase())).flatMap(({ language, text }) =>
    tell('synonyms', { term: term.id, language, text, status: 'avoid' }, 'text', `a wording that ${term.id} is not called by`, quoted(text), 'delete it here, or where it is accepted'));
}

const folded = (texts: readonly string[]) => new Set(texts.map((text) => text.toLowerCase()));
