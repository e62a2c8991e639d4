import { address } from '../../i18n/address.ts';
import { FIRST, inBoth, LANGUAGES, type Language } from '../../i18n/language.ts';
import { word } from '../../i18n/words.ts';
import type { Term } from '../../strategy/strategy.ts';
import type { Publication } from '../../texts/publication.ts';
import { termFinder } from '../../texts/twin-terms.ts';
import { inEach, type Graph, type Resource, type Value } from './graph.ts';
import { iriOf } from './iri.ts';
import { NAMED, publisher } from './named.ts';

/**
 * The glossary as SKOS (W3C 2009): one scheme, a concept for each term at its anchor on the page. Accepted synonyms are other labels;
 * wordings that our texts avoid, or that only a search knows, are hidden ones, by which a program may find the term and which it does not
 * show. For readers of schema.org the same resources are a set of defined terms.
 */
export function glossaryGraph(publication: Publication): Graph {
  const { site, strategy, dataPackage } = publication;
  const terms = [...strategy.terms.values()];
  const related = relatedTerms(publication);
  const has = (words: (language: Language) => string) => inEach(inBoth(words));
  const [title, lead] = [has((language) => `${word(language, 'glossary')} · ${site.name[language]}`), has((language) => word(language, 'glossaryLead'))];
  const all = terms.map(({ id }) => ({ iri: NAMED.term(id) }));
  return [
    {
      iri: NAMED.glossary, types: ['skos:ConceptScheme', 'schema:DefinedTermSet'],
      has: [
        ['dcterms:title', title], ['dcterms:description', lead], ['dcterms:publisher', [{ iri: NAMED.publisher }]], ['dcterms:license', [{ iri: site.licence.address }]], ['foaf:page', pages('glossary')],
        ['dcterms:source', [{ iri: NAMED.table('terms') }]], ['schema:version', dataPackage.version === '' ? [] : [{ text: dataPackage.version }]], ['schema:name', title], ['schema:description', lead], ['skos:hasTopConcept', all], ['schema:hasDefinedTerm', all],
      ],
    },
    publisher(site),
    ...terms.map((term): Resource => ({
      iri: NAMED.term(term.id), types: ['skos:Concept', 'schema:DefinedTerm'],
      has: [
        ['skos:prefLabel', has((language) => term[`term_${language}`])], ...labels(term), ['skos:definition', has((language) => term[`plain_${language}`])], ['skos:scopeNote', has((language) => noteOf(term, language))],
        ['skos:related', [...(related.get(term) ?? [])].map(({ id }) => ({ iri: NAMED.term(id) }))], ['skos:inScheme', [{ iri: NAMED.glossary }]], ['skos:topConceptOf', [{ iri: NAMED.glossary }]],
        ['dcterms:source', term.sources.map(({ id }) => ({ iri: iriOf(address(FIRST, 'sources', id)) }))], ['rdfs:seeAlso', term.measures.map(({ id }) => ({ iri: iriOf(address(FIRST, 'measures', id)) }))],
        ['schema:name', has((language) => term[`term_${language}`])], ['schema:description', has((language) => term[`plain_${language}`])], ['schema:termCode', [{ text: term.id }]], ['schema:inDefinedTermSet', [{ iri: NAMED.glossary }]],
      ],
    })),
  ];
}

const pages = (section: string): readonly Value[] => LANGUAGES.map((language) => ({ iri: iriOf(address(language, section)) }));

const noteOf = (term: Term, language: Language): string => {
  const note = term[`not_to_confuse_${language}`] ?? '';
  return note === '' ? '' : `${word(language, 'notToConfuse')}: ${note}`;
};

/** No label is of two kinds (SKOS, S13); an abbreviation is of the language that its letters are of. */
function labels({ term_en, term_ko, abbreviation, synonyms }: Term): Resource['has'] {
  const taken = new Set([`en ${term_en}`, `ko ${term_ko}`]);
  const fresh = (wordings: readonly { readonly language: Language; readonly text: string }[]): readonly Value[] => wordings.filter(({ language, text }) => {
    const isNew = !taken.has(`${language} ${text}`);
    taken.add(`${language} ${text}`);
    return isNew;
  }).map(({ language, text }) => ({ text, language }));
  const short = abbreviation === null ? [] : [{ language: /\p{Script=Hangul}/u.test(abbreviation) ? 'ko' as const : 'en' as const, text: abbreviation }];
  const other = fresh([...short, ...synonyms.filter(({ status }) => status === 'accepted')]);
  return [['skos:altLabel', other], ['skos:hiddenLabel', fresh(synonyms.filter(({ status }) => status !== 'accepted'))]];
}

/** Terms that belong to each other, both ways: one is named in what the other is not to be confused with, in both languages; or one took the place of the other by a fact. */
function relatedTerms({ strategy }: Publication): ReadonlyMap<Term, ReadonlySet<Term>> {
  const terms = [...strategy.terms.values()];
  const named = { en: termFinder(terms, 'en'), ko: termFinder(terms, 'ko') };
  const found = new Map(terms.map((term) => [term, new Set<Term>()]));
  const join = (one: Term, other: Term) => { if (one !== other) { found.get(one)?.add(other); found.get(other)?.add(one); } };
  for (const term of terms) {
    const korean = named.ko(term.not_to_confuse_ko ?? '');
    for (const other of named.en(term.not_to_confuse_en ?? '')) if (korean.has(other)) join(term, other);
  }
  for (const { instruments } of strategy.facts.values()) if (instruments !== undefined) join(instruments.before, instruments.now);
  return found;
}
