import type { Language, Words } from '../i18n/language.ts';
import { quoted, type Fault } from '../package/fault.ts';
import { lineOfAnswer, QUESTIONS, type Answers } from './answers.ts';
import type { Mdx } from './mdx.ts';
import type { TermCheck } from './twin-terms.ts';
import { twinMistakes } from './twin-texts.ts';
import { wordsOf } from './worded-parts.ts';

/** Prose in one language with its answers, if it gives any. */
interface Side {
  readonly file: string;
  readonly mdx: Mdx;
  readonly answers: Answers | undefined;
}

/** Titles, answers, headings and sections that do not say the same in every language: other numbers, a term that is confused with another, or a text left untranslated. */
export function proseTwinFaults(sides: Readonly<Record<Language, Side>>, confused: TermCheck): Fault[] {
  const { en, ko } = sides;
  const told = (subject: string, texts: Words, line: (side: Side) => number, length: 'short' | 'long' = 'short') =>
    [...twinMistakes(texts, length), ...confused(texts).map(({ language, found, wanted }) => ({ language, expected: `${quoted(wanted)}, the term of the other language`, found: quoted(found), remedy: 'make both texts name the same term' }))].map(({ language, ...mistake }): Fault => ({ file: sides[language].file, line: line(sides[language]), column: 1, subject, ...mistake }));
  const front = ['title', 'description'].flatMap((name) => told(name, { en: String(en.mdx.frontMatter[name] ?? ''), ko: String(ko.mdx.frontMatter[name] ?? '') }, ({ mdx }) => mdx.lineOf(name)));
  const answers = QUESTIONS.flatMap((question) => told(`answers.${question}`, { en: wordsOf(en.answers?.[question] ?? []), ko: wordsOf(ko.answers?.[question] ?? []) }, ({ mdx }) => lineOfAnswer(mdx, question)));
  const sections = en.mdx.sections.flatMap(({ heading, text }, index) => {
    const twin = ko.mdx.sections[index];
    const line = ({ mdx }: Side) => mdx.sections[index]?.line ?? 1;
    return twin === undefined ? [] : [...told('heading', { en: heading, ko: twin.heading }, line), ...told('section', { en: text, ko: twin.text }, line, 'long')];
  });
  return [...front, ...answers, ...sections];
}
