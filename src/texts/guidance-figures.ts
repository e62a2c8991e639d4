import { LANGUAGES, type Language } from '../i18n/language.ts';
import { quoted, type Fault } from '../package/fault.ts';
import type { RowFault } from '../strategy/row-fault.ts';
import type { Strategy } from '../strategy/strategy.ts';
import type { BareFigure } from './bare-figures.ts';

/** Where to turn may be a number to call. */
const TELEPHONE = /^\d+$/;

/** Figures and days that a line of guidance writes out: its facts print them beside it, and its part says since when. */
export function guidanceFigureFaults({ guidance }: Strategy, bareFigures: (text: string, language: Language) => readonly BareFigure[], tell: RowFault): readonly Fault[] {
  return guidance.flatMap((line) => LANGUAGES.flatMap((language) => (['text', 'where'] as const).flatMap((name) =>
    bareFigures(line[`${name}_${language}`], language).filter(({ found }) => name === 'text' || !TELEPHONE.test(found)).flatMap(({ found, instead }) => {
      const fact = /id="([^"]+)"/.exec(instead ?? '')?.[1];
      return tell('guidance', { id: line.id }, `${name}_${language}`, 'no number or day, since the facts of the line are printed beside it', quoted(found), `leave it out, and name ${fact ?? 'the fact that has it'} in guidance-facts`);
    }))));
}
