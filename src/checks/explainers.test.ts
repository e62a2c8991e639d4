import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { QUESTIONS } from '../texts/answers.ts';
import { contentNames } from '../texts/files.ts';
import { readMdx, type Mdx } from '../texts/mdx.ts';
import { wordedParts, wordsOf } from '../texts/worded-parts.ts';

const root = path.resolve(import.meta.dirname, '../..');
const FOLDER = 'content/explainers';
/** What prints a fact of the data or leads to it; a chart or the name of a measure is no evidence for a sentence. */
const NAMES_A_FACT = ['Fact', 'Evidence', 'WasNow'];
/** Shorter ones may well be needed twice: "They overlap." */
const SHORTEST_SENTENCE = 5;

interface Explainer { readonly slug: string; readonly mdx: Mdx }

/** Read one by one, so that a fault of the data or of one text is told by the check and not a second time here. */
function explainers(language: Language): readonly Explainer[] {
  return contentNames(root, FOLDER).flatMap((slug) => {
    const file = path.join(FOLDER, slug, `${language}.mdx`);
    const { mdx } = readMdx(file, readFileSync(path.join(root, file)));
    return mdx === undefined ? [] : [{ slug, mdx }];
  });
}

/** The sentences of a text, without the figures and names that components print: what is left are the writer's own words. */
function sentences({ frontMatter, sections }: Mdx): readonly string[] {
  const answers = (frontMatter['answers'] ?? {}) as Readonly<Record<string, string>>;
  return [String(frontMatter['description']), ...QUESTIONS.map((question) => wordsOf(wordedParts(answers[question] ?? ''))), ...sections.map(({ text }) => text)]
    .flatMap((text) => text.split(/(?<=[.?!]["”’)]?)\s+|\n/))
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => (sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= SHORTEST_SENTENCE);
}

/** Each sentence that stands in more than one text, after the texts that hold it. */
function sharedSentences(texts: readonly Explainer[]): readonly string[] {
  const holders = new Map<string, string[]>();
  for (const { slug, mdx } of texts) for (const sentence of new Set(sentences(mdx))) holders.set(sentence, [...(holders.get(sentence) ?? []), slug]);
  return [...holders].filter(([, slugs]) => slugs.length > 1).map(([sentence, slugs]) => `${slugs.join(', ')}: ${sentence}`);
}

describe.each(LANGUAGES)('the explainers in %s', (language) => {
  const texts = explainers(language);

  it('are there', () => expect(texts.length).toBeGreaterThanOrEqual(22));

  it('share no sentence: a reader of two of them never reads the same words again', () => expect(sharedSentences(texts)).toEqual([]));

  it('name in each section a fact that it rests on, be it the fact that something was not found', () => {
    const bare = texts.flatMap(({ slug, mdx }) => mdx.sections.filter(({ heading, text, references }) => heading + text !== '' && !references.some(({ component }) => NAMES_A_FACT.includes(component))).map(({ line, heading }) => `${slug}:${line} ${heading}`));
    expect(bare).toEqual([]);
  });
});
