import type { Language } from '../i18n/language.ts';
import type { Fault } from '../package/fault.ts';
import type { Mdx } from './mdx.ts';
import type { ReferenceCheck } from './prose.ts';
import { namedFacts, partMistakes, wordedParts, type WordedPart } from './worded-parts.ts';
import type { WordingRules } from './wording.ts';

/** What every reader asks: what is it, what changed, from when, for whom, how do we know. */
export const QUESTIONS = ['what', 'changed', 'when', 'whom', 'know'] as const;
export type Question = (typeof QUESTIONS)[number];

export type Answers = Readonly<Record<Question, readonly WordedPart[]>>;

/** The line of an answer, else that of `answers`. */
export const lineOfAnswer = (mdx: Mdx, question: string): number => Math.max(mdx.lineOf('answers'), mdx.lineOf(`  ${question}`));

/** The answers in the front matter, or undefined where it has none; what is wrong with them. */
export function readAnswers(file: string, mdx: Mdx, language: Language, check: ReferenceCheck, rules: WordingRules): { answers: Answers | undefined; faults: readonly Fault[] } {
  const own: unknown = mdx.frontMatter['answers'];
  if (own === undefined) return { answers: undefined, faults: [] };
  const faults: Fault[] = [];
  const add = (question: string, expected: string, found: string, remedy: string) => faults.push({ file, line: lineOfAnswer(mdx, question), column: 1, subject: `answers.${question}`, expected, found, remedy });
  const given = typeof own === 'object' && own !== null ? (own as Record<string, unknown>) : {};
  for (const name of Object.keys(given)) if (!QUESTIONS.some((question) => question === name)) add(name, `one of ${QUESTIONS.join(', ')}`, name, 'correct or delete it');
  const answers = Object.fromEntries(QUESTIONS.map((question) => {
    const text = given[question];
    const parts = typeof text === 'string' ? wordedParts(text) : [];
    if (!parts.some((part) => 'reference' in part)) add(question, 'an answer that names a fact, such as {fact-id}', typeof text === 'string' ? 'one without' : 'none', `write ${question}: "… {fact-id} …"`);
    for (const { expected, found, remedy } of partMistakes(parts, language, check, rules)) add(question, expected, found, remedy);
    return [question, parts];
  })) as unknown as Answers;
  return { answers, faults };
}

/** A text that must answer the questions and does not. */
export function unansweredFault(file: string, mdx: Mdx): Fault[] {
  if ('answers' in mdx.frontMatter || !mdx.isRead) return [];
  return [{ file, line: 1, column: 1, subject: 'answers', expected: `answers to ${QUESTIONS.join(', ')}`, found: 'none', remedy: 'write answers: and a line for each question, naming facts' }];
}

/** Answers to the same question must name the same facts in every language. */
export function answerParityFaults(file: string, mdx: Mdx, en: Answers | undefined, ko: Answers | undefined): Fault[] {
  return QUESTIONS.flatMap((question) => {
    const [left, right] = [namedFacts(en?.[question] ?? []), namedFacts(ko?.[question] ?? [])];
    return left === right ? [] : [{ file, line: lineOfAnswer(mdx, question), column: 1, subject: `answers.${question}`, expected: `the facts of the other language, ${left || 'none'}`, found: right || 'none', remedy: 'name the same facts in both' }];
  });
}
