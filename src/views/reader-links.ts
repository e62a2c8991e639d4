import { address } from '../i18n/address.ts';
import type { Language } from '../i18n/language.ts';
import type { Audience, Guidance } from '../strategy/guidance.ts';
import type { Measure } from '../strategy/strategy.ts';
import type { Link } from './link.ts';

/** The page of a kind of reader. */
export const audienceAddress = (audience: Audience, language: Language): string => address(language, 'for', audience.id);

/** Where an answer stands on its page. */
export const answerAnchor = ({ id }: Pick<Guidance, 'id'>): string => `answer-${id}`;

/** To whom a measure speaks, each leading to what it says to them: to the answer's page where one need has all of them. */
export function readersOf(measure: Measure, language: Language): readonly Link[] {
  return measure.audiences.map((audience) => {
    const lines = measure.guidance.filter((line) => line.audiences.includes(audience));
    const [first, ...more] = lines;
    const one = first !== undefined && more.every(({ needRow }) => needRow === first.needRow) ? first : undefined;
    return { name: audience[`name_${language}`], href: one === undefined ? audienceAddress(audience, language) : `${address(language, 'for', audience.id, one.need)}#${answerAnchor(one)}` };
  });
}
