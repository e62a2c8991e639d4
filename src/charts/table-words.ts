import type { Language } from '../i18n/language.ts';
import { word } from '../i18n/words.ts';
import type { TableWords } from './table.ts';

/** The heads of a chart's table in a language. */
export const tableWords = (language: Language): TableWords => ({
  period: word(language, 'period'), item: word(language, 'item'), was: word(language, 'was'), now: word(language, 'now'), state: word(language, 'state'), date: word(language, 'date'), step: word(language, 'step'), group: word(language, 'group'),
});
