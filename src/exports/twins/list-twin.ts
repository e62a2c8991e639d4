import type { Language } from '../../i18n/language.ts';
import { word } from '../../i18n/words.ts';
import { address } from '../../i18n/address.ts';
import type { Publication } from '../../texts/publication.ts';
import { columnLabels } from '../../views/column-labels.ts';
import { corrections, type CorrectionView, type DatedCorrection } from '../../views/correction-view.ts';
import { disputedView } from '../../views/disputed-view.ts';
import { releaseSummary, releaseView } from '../../views/release-view.ts';
import { resultsView, type MeasureResults } from '../../views/results-view.ts';
import { timelineView } from '../../views/timeline-view.ts';
import { blocks, link, list, plain, section } from './markdown.ts';
import { eventList, factLine, ledgerLine, shortFact } from './row-markdown.ts';
import type { Twin, TwinMaker } from './twin.ts';

/** The lists that rows of all measures make: timeline, results, glossary, what is disputed, corrections, releases. */
export const listTwin: TwinMaker = (publication, [folder, id = ''], language) => {
  const { strategy, dataPackage, releases } = publication;
  const confidence = columnLabels(dataPackage, 'facts', 'confidence', language);
  const all = [...strategy.facts.values()];
  switch (folder) {
    case 'timeline': {
      const { title, description, total, ahead, months } = timelineView(publication, language);
      const bare = (steps: typeof ahead) => steps.map(({ marks: _, ...step }) => step);
      return { kind: 'timeline', title, description, facts: [], view: { total, ahead: bare(ahead), months: months.map(({ steps, ...month }) => ({ ...month, steps: bare(steps) })) }, markdown: blocks(section(2, word(language, 'upcoming'), eventList(ahead, language)), ...months.map(({ name, steps }) => section(2, name, eventList(steps, language)))) };
    }
    case 'results': {
      const pillars = resultsView(publication, language);
      return { kind: 'results', title: word(language, 'results'), description: word(language, 'resultsLead'), facts: all.filter((fact) => fact.kind === 'result'), view: { pillars }, markdown: blocks(word(language, 'resultsHow'), ...pillars.map((pillar) => section(2, pillar.name, word(language, 'stepsAndResults', pillar.measures.length, pillar.withStep, pillar.withResult), ...pillar.measures.map((measure) => measureResults(measure, language, confidence))))) };
    }
    case 'glossary': return glossaryTwin(publication, language);
    case 'disputed': {
      const { disagreements, low, medium } = disputedView(strategy, language);
      if (id === 'confidence') return { kind: 'confidence', title: word(language, 'lessCertain'), description: word(language, 'lessCertainLead'), facts: all.filter((fact) => fact.confidence !== 'high'), view: { low, medium }, markdown: blocks(section(2, word(language, 'lowConfidence'), list(low.map(shortFact))), section(2, word(language, 'mediumConfidence'), list(medium.map(shortFact)))) };
      return { kind: 'disputed', title: word(language, 'disputed'), description: word(language, 'disputedLead'), facts: all.filter((fact) => fact.disagreements.length > 0), view: { disagreements }, markdown: blocks(...disagreements.map(({ question, note, answers }) => section(2, question, plain(note), list(answers.map((fact) => factLine(fact, language, confidence)))))) };
    }
    case 'corrections': {
      const rows = corrections(publication, language);
      return { kind: 'corrections', title: word(language, 'corrections'), description: word(language, 'correctionsLead'), facts: [], view: { corrections: rows }, markdown: list(rows.map((row) => correctionLine(row, language))) };
    }
    case 'changes': {
      if (id === '') {
        const summaries = releases.toReversed().map((release) => releaseSummary(release, language));
        return { kind: 'changes', title: word(language, 'changes'), description: word(language, 'changesLead'), facts: [], view: { releases: summaries }, markdown: list(summaries.map(({ name, href, lead, counts }) => `${link(name, href)}: ${lead} ${counts}`.trim())) };
      }
      const release = releases.find(({ version }) => version === id);
      if (release === undefined) return undefined;
      const view = releaseView(publication, release, language);
      return {
        kind: 'release', title: view.name, description: view.lead, facts: [], view,
        markdown: blocks(view.counts, section(2, word(language, 'frozenFiles'), list(view.files.map(({ name, href, size }) => `${link(name, href)}, ${size}`))), section(2, word(language, 'tablesAndColumns'), list(view.form.map(({ what, where, was, now }) => `${plain(where)}: ${what}${was === now ? '' : ` (${plain(was)} → ${plain(now)})`}`))), section(2, word(language, 'correctedValues'), list(view.corrected.items.map((row) => correctionLine(row, language)))), section(2, word(language, 'newRows'), list(view.added.map(({ name, href, count }) => `${link(name, href)}: ${count}`)))),
      };
    }
    default: return undefined;
  }
};

function measureResults(measure: MeasureResults, language: Language, confidence: ReadonlyMap<string, string>): string {
  return section(3, measure.name, section(4, word(language, 'whatWasDone'), eventList(measure.steps, language, false)), section(4, word(language, 'whatChanged'), list([...measure.terms.map((row) => ledgerLine(row, language)), ...measure.results.map((fact) => factLine(fact, language, confidence))]), eventList(measure.published, language, false), measure.hasResult ? '' : word(language, 'noResult', measure.lastChecked)), link(word(language, 'oneMeasure'), measure.href));
}

/** A corrected cell: where, was → now, and why. */
export function correctionLine(row: CorrectionView & Partial<Pick<DatedCorrection, 'date'>>, language: Language): string {
  const cell = (text: string) => plain(text || word(language, 'gap'));
  return `${row.date === undefined ? '' : `${row.date} · `}${link(row.about, row.href)}, ${plain(row.column)}: **${cell(row.was)} → ${cell(row.now)}**${row.reason === '' ? '' : ` – ${plain(row.reason)}`}`;
}

function glossaryTwin({ strategy }: Publication, language: Language): Twin {
  const terms = [...strategy.terms.values()].map((term) => ({
    id: term.id, name: term[`term_${language}`], names: { en: term.term_en, ko: term.term_ko }, href: `${address(language, 'glossary')}#${term.id}`, meaning: term[`plain_${language}`], not: term[`not_to_confuse_${language}`] ?? '',
    measures: term.measures.map((measure) => ({ name: measure[`name_${language}`], href: address(language, 'measures', measure.id) })),
  }));
  const collator = new Intl.Collator(language);
  const sorted = terms.toSorted((a, b) => collator.compare(a.name, b.name));
  return {
    kind: 'glossary', title: word(language, 'glossary'), description: word(language, 'glossaryLead'), facts: [], view: { terms: sorted },
    markdown: blocks(...sorted.map(({ name, names, meaning, not, measures }) => section(2, `${name} (${names[language === 'en' ? 'ko' : 'en']})`, plain(meaning), not === '' ? '' : `${word(language, 'notToConfuse')}: ${plain(not)}`, measures.length > 0 ? `${word(language, 'usedBy')}: ${measures.map((measure) => link(measure.name, measure.href)).join(' · ')}` : ''))),
  };
}
