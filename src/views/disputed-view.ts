import { address } from '../i18n/address.ts';
import type { Language } from '../i18n/language.ts';
import type { Fact, Strategy } from '../strategy/strategy.ts';
import { factView, type FactView } from './fact-view.ts';
import type { Link } from './link.ts';

/** A question that sources answer differently, with every answer. */
export interface DisagreementView {
  readonly id: string;
  readonly question: string;
  readonly note: string;
  readonly answers: readonly (FactView & { readonly measure: Link })[];
}

/** What is open to doubt: questions with several answers, and the facts that rest on little. */
export interface DisputedView {
  readonly disagreements: readonly DisagreementView[];
  readonly low: readonly FactView[];
  readonly medium: readonly FactView[];
}

const anchor = (id: string) => `disagreement-${id}`;

/** Where the answers of the others stand, for a fact that sources differ on. */
export function disputedAddress(fact: Fact, language: Language): string | undefined {
  const [first] = fact.disagreements;
  return first === undefined ? undefined : `${address(language, 'disputed')}#${anchor(first.id)}`;
}

export function disputedView(strategy: Strategy, language: Language): DisputedView {
  const facts = [...strategy.facts.values()];
  const resting = (confidence: Fact['confidence']) => facts.filter((fact) => fact.confidence === confidence).map((fact) => factView(fact, language));
  return {
    disagreements: strategy.disagreements.map((disagreement) => ({
      id: anchor(disagreement.id),
      question: disagreement[`question_${language}`],
      note: disagreement[`note_${language}`],
      answers: disagreement.facts.map((fact) => ({ ...factView(fact, language), measure: { name: fact.measureRow[`name_${language}`], href: address(language, 'measures', fact.measure) } })),
    })),
    low: resting('low'),
    medium: resting('medium'),
  };
}
