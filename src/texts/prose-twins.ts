import type { Language, Words } from '../i18n/language.ts';
import type { Fault } from '../package/fault.ts';
import { QUESTIONS, type Answers } from './answers.ts';
import type { Mdx } from './mdx.ts';
import { twinMistakes } from './twin-texts.ts';
import { wordsOf } from './worded-parts.ts';

/** Prose in one language with its answers, if it gives any. */
interface Side {
  readonly file: string;
  readonly mdx: Mdx;
  readonly answers: Answers | undefined;
}

/** Titles, answers, headings and sections that do not say the same in every language: other numbers, or a text left untranslated. */
export function proseTwinFaults(sides: Readonly<Record<Language, Side>>): Fault[] {
  const { en, ko } = sides;
  const told = (subject: string, texts: Words, line: (side: Side) => number) =>
    twinMistakes(texts).map(({ language, ...mistake }): Fault => ({ file: sides[language].file, line: line(sides[language]), column: 1, subject, ...mistake }));
  const front = ['title', 'description'].flatMap((name) => told(name, { en: String(en.mdx.frontMatter[name] ?? ''), ko: String(ko.mdx.frontMatter[name] ?? '') }, ({ mdx }) => mdx.lineOf(name)));
  const answers = QUESTIONS.flatMap((question) => told(`answers.${question}`, { en: wordsOf(en.answers?.[question] ?? []), ko: wordsOf(ko.answers?.[question] ?? []) }, ({ mdx }) => Math.max(mdx.lineOf('answers'), mdx.lineOf(`  ${question}`))));
  const sections = en.mdx.sections.flatMap(({ heading, text }, index) => {
    const twin = ko.mdx.sections[index];
    const line = ({ mdx }: Side) => mdx.sections[index]?.line ?? 1;
    return twin === undefined ? [] : [...told('heading', { en: heading, ko: twin.heading }, line), ...told('section', { en: text, ko: twin.text }, line)];
  });
  return [...front, ...answers, ...sections];
}
