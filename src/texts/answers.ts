import type { Language } from '../i18n/language.ts';
import type { Fault } from '../package/fault.ts';
import { wrongParticle } from './following-particle.ts';
import type { Mdx, Reference } from './mdx.ts';
import type { ReferenceCheck } from './prose.ts';
import { wordingMistakes, type WordingRules } from './wording.ts';

/** What every reader asks: what is it, what changed, from when, for whom, how do we know. */
export const QUESTIONS = ['what', 'changed', 'when', 'whom', 'know'] as const;
export type Question = (typeof QUESTIONS)[number];

/** An answer in pieces: words, and what prints a fact or leads to it. */
export type AnswerPart = { readonly text: string } | { readonly reference: Reference };
export type Answers = Readonly<Record<Question, readonly AnswerPart[]>>;

/**
 * The pieces of an answer: `{fact}` prints the value of a fact, `{fact:was}` the value before, `{fact:date}` its date, and
 * `{fact:evidence}` leads to it.
 */
export function answerParts(answer: string): readonly AnswerPart[] {
  return answer.split(/(\{[^{}]*\})/).filter((part) => part !== '').map((part): AnswerPart => {
    const inner = /^\{([^{}]*)\}$/.exec(part)?.[1];
    if (inner === undefined) return { text: part };
    const [id = '', show] = inner.split(':');
    if (show === 'evidence') return { reference: { component: 'Evidence', attributes: { id }, line: 1, column: 1 } };
    return { reference: { component: 'Fact', attributes: show === undefined ? { id } : { id, show }, line: 1, column: 1 } };
  });
}

/** The answers in the front matter, or undefined where it has none; what is wrong with them. */
export function readAnswers(file: string, mdx: Mdx, language: Language, check: ReferenceCheck, rules: WordingRules): { answers: Answers | undefined; faults: readonly Fault[] } {
  const own: unknown = mdx.frontMatter['answers'];
  if (own === undefined) return { answers: undefined, faults: [] };
  const line = mdx.lineOf('answers');
  const faults: Fault[] = [];
  const add = (question: string, expected: string, found: string, remedy: string) => faults.push({ file, line: Math.max(line, mdx.lineOf(`  ${question}`)), column: 1, subject: `answers.${question}`, expected, found, remedy });
  const given = typeof own === 'object' && own !== null ? (own as Record<string, unknown>) : {};
  for (const name of Object.keys(given)) if (!QUESTIONS.some((question) => question === name)) add(name, `one of ${QUESTIONS.join(', ')}`, name, 'correct or delete it');
  const answers = Object.fromEntries(QUESTIONS.map((question) => {
    const text = given[question];
    const parts = typeof text === 'string' ? answerParts(text) : [];
    if (!parts.some((part) => 'reference' in part)) add(question, 'an answer that names a fact, such as {fact-id}', typeof text === 'string' ? 'one without' : 'none', `write ${question}: "… {fact-id} …"`);
    parts.forEach((part, index) => {
      if ('text' in part) {
        for (const { index: _, ...mistake } of wordingMistakes(part.text, language, rules)) add(question, mistake.expected, mistake.found, mistake.remedy);
        const before = parts[index - 1];
        const printed = before !== undefined && 'reference' in before ? rules.printed(before.reference, language) : '';
        const wrong = language === 'ko' && printed !== '' ? wrongParticle(printed, part.text) : undefined;
        if (wrong !== undefined) add(question, `the particle "${wrong.wanted}" after "${printed}"`, `"${wrong.found}"`, `write ${wrong.wanted}`);
      } else {
        const problem = check(part.reference);
        if (problem !== undefined) add(question, problem.expected, problem.found, problem.remedy);
      }
    });
    return [question, parts];
  })) as unknown as Answers;
  return { answers, faults };
}

/** Answers to the same question must name the same facts in every language. */
export function answerParityFaults(file: string, mdx: Mdx, en: Answers | undefined, ko: Answers | undefined): Fault[] {
  return QUESTIONS.flatMap((question) => {
    const [left, right] = [en, ko].map((answers) => (answers?.[question] ?? []).flatMap((part) => ('reference' in part ? [[part.reference.component, ...Object.values(part.reference.attributes)].join(' ')] : [])).sort().join(', '));
    return left === right ? [] : [{ file, line: Math.max(mdx.lineOf('answers'), mdx.lineOf(`  ${question}`)), column: 1, subject: `answers.${question}`, expected: `the facts of the other language, ${left || 'none'}`, found: right || 'none', remedy: 'name the same facts in both' }];
  });
}
