import type { Language } from '../i18n/language.ts';
import type { Fault } from '../package/fault.ts';
import { answerParityFaults, readAnswers, unansweredFault, type Answers } from './answers.ts';
import { contentFile, contentNames, folderFault, missingContent, slugOf } from './files.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { readMdx, type Mdx, type Reference, type Section } from './mdx.ts';
import { parityFaults } from './parity.ts';
import { proseTwinFaults } from './prose-twins.ts';
import type { TermCheck } from './twin-terms.ts';
import { wordingFaults, type WordingRules } from './wording.ts';

/** Prose in one language: what its front matter says, and what it refers to. */
export interface Prose {
  readonly title: string;
  readonly description: string;
  readonly sections: readonly Section[];
  readonly text: string;
  /** What stands below the front matter, as written. */
  readonly body: string;
  /** What every reader asks, where the front matter answers it. */
  readonly answers: Answers | undefined;
}

/** A text in every language; what is not a word stands once and must be the same in all. */
export interface Twins {
  readonly slug: string;
  readonly order: number;
  readonly pillar: number | undefined;
  readonly measures: readonly string[];
  readonly in: Readonly<Record<Language, Prose>>;
}

/** Why a component may not stand as it does, or undefined: `<Fact id="…" />` needs a fact with a value. */
export type ReferenceCheck = (reference: Reference) => { expected: string; found: string; remedy: string } | undefined;

/** What prose is held against. */
export interface ProseRules {
  readonly check: ReferenceCheck;
  readonly isMeasure: (id: string) => boolean;
  readonly wording: WordingRules;
  readonly confused: TermCheck;
}

/** What a folder of prose must hold beside its words. */
export interface ProseDuties {
  readonly answers: boolean;
}

/** Reads the twins in a folder of `content/`, checks every reference, and holds the languages to the same build. */
export function readTwins(root: string, folder: string, rules: ProseRules, duties: ProseDuties): { twins: ReadonlyMap<string, Twins>; faults: readonly Fault[] } {
  const twins = new Map<string, Twins>();
  const faults: Fault[] = [];
  for (const slug of contentNames(root, folder)) {
    if (slugOf(slug) === undefined) {
      faults.push({ file: `${folder}/${slug}`, line: 1, column: 1, subject: '', expected: 'a folder named with lower-case letters, digits and hyphens', found: slug, remedy: 'rename or delete it' });
      continue;
    }
    // Told by `unreadFaults`.
    if (folderFault(root, `${folder}/${slug}`).length > 0) continue;
    const files = { en: `${folder}/${slug}/en.mdx`, ko: `${folder}/${slug}/ko.mdx` };
    const [en, ko] = [readProse(root, files.en, 'en', rules), readProse(root, files.ko, 'ko', rules)];
    const own = [...en.faults, ...ko.faults, ...(en.mdx === undefined || ko.mdx === undefined ? [] : twinFaults(files, { ...en, mdx: en.mdx }, { ...ko, mdx: ko.mdx }, duties, rules.confused))];
    if (own.length === 0 && en.prose !== undefined && ko.prose !== undefined) {
      const { order, pillar, measures } = en.prose;
      const before = [...twins.values()].find((one) => one.order === order);
      if (before !== undefined && order !== 0) faults.push({ file: files.en, line: en.mdx?.lineOf('order') ?? 1, column: 1, subject: 'order', expected: 'a place of its own', found: `${order}, the place of ${before.slug}`, remedy: 'write another number in both languages' });
      twins.set(slug, { slug, order, pillar, measures, in: { en: en.prose, ko: ko.prose } });
    }
    faults.push(...own);
  }
  return { twins, faults };
}

/** What is wrong between two texts. Their words are compared only where each is right by itself, so that nothing is told twice. */
function twinFaults(files: Readonly<Record<Language, string>>, en: ReadProse & { mdx: Mdx }, ko: ReadProse & { mdx: Mdx }, duties: ProseDuties, confused: TermCheck): Fault[] {
  const told = [...parityFaults(files, en.mdx, ko.mdx), ...(en.mdx.isRead && ko.mdx.isRead ? answerParityFaults(files.ko, ko.mdx, en.prose?.answers, ko.prose?.answers) : []), ...(duties.answers ? [...unansweredFault(files.en, en.mdx), ...unansweredFault(files.ko, ko.mdx)] : [])];
  if (en.faults.length + ko.faults.length > 0) return told;
  return [...told, ...proseTwinFaults({ en: { file: files.en, mdx: en.mdx, answers: en.prose?.answers }, ko: { file: files.ko, mdx: ko.mdx, answers: ko.prose?.answers } }, confused)];
}

interface ReadProse {
  readonly mdx?: Mdx;
  readonly prose?: Prose & FrontMatter;
  readonly faults: readonly Fault[];
}

function readProse(root: string, file: string, language: Language, { check, isMeasure, wording }: ProseRules): ReadProse {
  const bytes = contentFile(root, file);
  if (!(bytes instanceof Uint8Array)) return { faults: [bytes ?? missingContent(file)] };
  const { mdx, faults } = readMdx(file, bytes);
  if (mdx === undefined) return { faults };
  const { frontMatter, faults: frontMatterFaults } = readFrontMatter(file, mdx, isMeasure);
  const referenceFaults = mdx.sections.flatMap(({ references }) => references).flatMap((reference): Fault[] => {
    const problem = check(reference);
    return problem === undefined ? [] : [{ file, line: reference.line, column: reference.column, subject: reference.component, ...problem }];
  });
  const { answers, faults: answerFaults } = readAnswers(file, mdx, language, check, wording);
  return { mdx, prose: { ...frontMatter, sections: mdx.sections, text: mdx.text, body: mdx.body, answers }, faults: [...faults, ...frontMatterFaults, ...answerFaults, ...referenceFaults, ...wordingFaults(file, mdx, language, wording)] };
}
