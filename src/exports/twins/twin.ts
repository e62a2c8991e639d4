import type { Language } from '../../i18n/language.ts';
import type { Fact } from '../../strategy/strategy.ts';
import type { Publication } from '../../texts/publication.ts';
import { answerTwin } from './answer-twin.ts';
import { dataTwin } from './data-twin.ts';
import { listTwin } from './list-twin.ts';
import { measureTwin } from './measure-twin.ts';
import { proseTwin } from './prose-twin.ts';

/** A page for machines: what it is, the view that the page shows, the facts in it, and the same as Markdown. */
export interface Twin {
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly view: object;
  /** The facts whose values and sources go with the view. */
  readonly facts: readonly Fact[];
  /** CommonMark below the title and the description. */
  readonly markdown: string;
}

export type TwinMaker = (publication: Publication, steps: readonly string[], language: Language) => Twin | undefined;

const MAKERS: readonly TwinMaker[] = [proseTwin, measureTwin, answerTwin, listTwin, dataTwin];

/** The twin of a page in one language, from the view that the page is made of; an error for a page without. */
export function twin(publication: Publication, steps: readonly string[], language: Language): Twin {
  for (const make of MAKERS) {
    const made = make(publication, steps, language);
    if (made !== undefined) return made;
  }
  throw new Error(`no twin of /${steps.join('/')}/`);
}
