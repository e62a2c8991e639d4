import { absolute, address, fileAddress } from '../../i18n/address.ts';
import { dateText } from '../../i18n/date.ts';
import { LANGUAGES, other, type Language } from '../../i18n/language.ts';
import { word } from '../../i18n/words.ts';
import type { Fact } from '../../strategy/strategy.ts';
import type { Publication } from '../../texts/publication.ts';
import { modifiedOn } from '../../views/content/modified.ts';
import { TWIN_ENDINGS, TWIN_TYPES, twinPages, twinSteps, type TwinEnding } from '../../views/twin-pages.ts';
import { blocks, link, list, place, plain } from './markdown.ts';
import { twin, type Twin } from './twin.ts';

/** A twin to be written: of which page, in which language and form, at which address. */
export interface TwinFile {
  readonly page: readonly string[];
  readonly language: Language;
  readonly ending: TwinEnding;
  readonly steps: readonly string[];
}

/** Every twin that has to be made; the JSON of a chart is a file of its press pack, which says all that its twin would. */
export function twinFiles(publication: Publication, ending: TwinEnding): readonly TwinFile[] {
  const pages = twinPages(publication).filter(([folder, id]) => !(ending === 'json' && folder === 'charts' && id !== undefined));
  return LANGUAGES.flatMap((language) => pages.map((page) => ({ page, language, ending, steps: twinSteps(page, language, ending) })));
}

/** A twin as it is written, with its media type. */
export function twinFile(publication: Publication, { page, language, ending }: TwinFile): { readonly text: string; readonly type: string } {
  const own = twin(publication, page, language);
  return { text: ending === 'md' ? twinMarkdown(publication, own, page, language) : twinJson(publication, own, page, language), type: `${TWIN_TYPES[ending]}; charset=utf-8` };
}

/** The page as CommonMark: title, description, content; then its address, its day, the version, the licence, and what it is not, in both languages. */
function twinMarkdown(publication: Publication, { title, description, markdown }: Twin, page: readonly string[], language: Language): string {
  const { site, dataPackage } = publication;
  const modified = modifiedOn(publication, page, language);
  const foot = list([
    `${word(language, 'pageAddress')}: ${place(address(language, ...page))}`,
    ...(modified === undefined ? [] : [`${word(language, 'contentOf')}: ${dateText(modified, language)} (${modified})`]),
    `${plain(site.name[language])}, ${word(language, 'version')} ${dataPackage.version}, ${word(language, 'asOf', dateText(dataPackage.asOf, language))}`,
    `${word(language, 'licence')}: ${link(site.licence.name[language], site.licence.address)}`,
    ...TWIN_ENDINGS.filter((ending) => ending !== 'md').map((ending) => link(ending.toUpperCase(), fileAddress(...twinSteps(page, language, ending)))),
    ...[language, other(language)].map((one) => word(one, 'independentLong')),
  ]);
  return `${blocks(`# ${plain(title)}`, `> ${plain(description)}`, markdown, '---', foot)}\n`;
}

/** The page as JSON (RFC 8259): a head that says what it is and under which terms, the view, and the facts in it with values in base units and sources. */
function twinJson(publication: Publication, { kind, title, description, view, facts }: Twin, page: readonly string[], language: Language): string {
  const { site, dataPackage } = publication;
  const head = {
    kind, language, title, description, page: place(address(language, ...page)), translation: place(fileAddress(...twinSteps(page, other(language), 'json'))), modified: modifiedOn(publication, page, language),
    site: site.name[language], publisher: site.publisher[language], version: dataPackage.version, as_of: dataPackage.asOf, licence: { name: site.licence.name[language], address: site.licence.address }, independence: [word(language, 'independentLong'), word(other(language), 'independentLong')],
  };
  return `${JSON.stringify({ ...head, content: view, facts: facts.map(factValues) }, (name, value: unknown) => (name === 'href' && typeof value === 'string' ? (absolute(value) ?? value) : value))}\n`;
}

const factValues = (fact: Fact) => ({
  id: fact.id, measure: fact.measure, part: fact.part, kind: fact.kind, value: fact.value, value_low: fact.value_low, value_high: fact.value_high, value_before: fact.value_before, unit: fact.unit, comparator: fact.comparator,
  period_start: fact.period_start, period_end: fact.period_end, date: fact.date, confidence: fact.confidence, checked_on: fact.checked_on, sources: fact.citations.map(({ source, role }) => ({ id: source.id, role, address: source.address })),
});
