import { address } from '../i18n/address.ts';
import type { Language } from '../i18n/language.ts';
import { word } from '../i18n/words.ts';
import type { Guidance } from '../strategy/guidance.ts';
import { STAGES } from '../strategy/state.ts';
import { disputedAddress } from './disputed-view.ts';
import { factView, type FactView } from './fact-view.ts';
import type { Link } from './link.ts';
import { answerAnchor } from './reader-links.ts';
import { sinceView, type SinceView } from './since-view.ts';

/** A line of guidance as an answer: what to get or do, since when, where to turn, by which law, with its figures and evidence. */
export interface Answer {
  /** Its anchor on the page of a reader and a need. */
  readonly anchor: string;
  readonly kind: Guidance['kind'];
  readonly group: number;
  readonly measure: Link;
  readonly text: string;
  readonly since: SinceView;
  readonly where: string;
  /** The law of the line, else that of its measure; '' where the sources name none. */
  readonly basis: string;
  /** The facts that have a figure; where sources differ on it, the address of the other answers. */
  readonly figures: readonly (FactView & { readonly disputed: string | undefined })[];
  /** The other facts that it rests on. */
  readonly evidence: readonly FactView[];
}

/** A rule that was there before the strategy: it is in force, and nothing of it lies ahead. */
const EARLIER = { stage: 'in-force', overdue: undefined, ahead: [] } as const;

/** Answers, what has got furthest first: in force before what is under way, that before plans. */
export function answers(lines: readonly Guidance[], asOf: string, language: Language): readonly Answer[] {
  const rank = (line: Guidance) => STAGES.indexOf(line.partRow?.state.stage ?? EARLIER.stage);
  return lines.toSorted((a, b) => rank(b) - rank(a)).map((line) => answer(line, asOf, language));
}

function answer(line: Guidance, asOf: string, language: Language): Answer {
  const { measureRow } = line;
  const facts = line.facts.map((fact) => ({ ...factView(fact, language), disputed: disputedAddress(fact, language) }));
  return {
    anchor: answerAnchor(line),
    kind: line.kind,
    group: measureRow.pillarRow.position,
    measure: { name: measureRow[`name_${language}`], href: address(language, 'measures', measureRow.id) },
    text: line[`text_${language}`],
    since: line.partRow === undefined ? { ...EARLIER, text: word(language, 'sinceEarlier') } : sinceView(line.partRow, asOf, language),
    where: line[`where_${language}`],
    basis: line[`basis_${language}`] ?? measureRow[`basis_${language}`] ?? '',
    figures: facts.filter(({ figure }) => figure !== ''),
    evidence: facts.filter(({ figure }) => figure === ''),
  };
}
