import { LANGUAGES, type Language } from '../../i18n/language.ts';

const others = (language: Language): readonly Language[] => LANGUAGES.filter((one) => one !== language);

/** A row or declaration as it is read in one language: without the columns and words of the others, and without what is empty. */
export function inOneLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => inOneLanguage(item, language));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.length === LANGUAGES.length && LANGUAGES.every((one) => one in value)) return (value as Readonly<Record<string, unknown>>)[language];
  const foreign = others(language);
  return Object.fromEntries(entries.filter(([name, own]) => own !== null && !foreign.some((one) => name.endsWith(`_${one}`))).map(([name, own]) => [name, inOneLanguage(own, language)]));
}
