import { absolute, fileAddress } from '../../i18n/address.ts';
import type { Language } from '../../i18n/language.ts';
import { word } from '../../i18n/words.ts';
import type { Publication } from '../../texts/publication.ts';
import { feedItems, feedSteps, type FeedSubject } from '../../views/feed-view.ts';
import { feedKey, idName } from './atom.ts';
import { contentHtml, contentText, moment } from './feed-content.ts';
import { nameUuid } from './name-uuid.ts';

/**
 * A feed as JSON Feed 1.1. Its addresses must be absolute, so without `SITE` it has none; `_data` (an extension, as the standard names
 * them) has the path of each entry and the terms that it changes, with values in base units.
 */
export function jsonFeed(publication: Publication, { pillar, title, page }: FeedSubject, language: Language): string {
  const { site, strategy } = publication;
  const [home, own] = [absolute(page), absolute(fileAddress(...feedSteps(pillar, language, 'json')))];
  const items = feedItems(publication, pillar, language).map((item) => ({
    id: nameUuid(idName(publication, item.key, language)), ...(absolute(item.href) === undefined ? {} : { url: absolute(item.href) }), title: item.title, content_html: contentHtml(item), content_text: contentText(item),
    date_published: moment(item.published), date_modified: moment(item.updated), tags: [item.kind, ...(item.pillar === undefined ? [] : [item.pillar.name])],
    _data: {
      key: item.key, path: item.href, pillar: item.pillar?.id ?? null,
      terms: item.terms.map(({ id, was, now }) => { const fact = strategy.facts.get(id); return { fact: id, was, now, value_before: fact?.value_before ?? null, value: fact?.value ?? null, unit: fact?.unit ?? null }; }),
    },
  }));
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1', title, ...(home === undefined ? {} : { home_page_url: home }), ...(own === undefined ? {} : { feed_url: own }), description: `${word(language, 'feedLead')} ${word(language, 'independentLong')}`,
    language, authors: [{ name: site.publisher[language] }], _data: { package: publication.dataPackage.name, version: publication.dataPackage.version, as_of: publication.dataPackage.asOf, licence: site.licence.address, feed: feedKey(pillar) }, items,
  }, null, 1)}\n`;
}
