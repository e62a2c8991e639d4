import { absolute, fileAddress } from '../../i18n/address.ts';
import type { Language } from '../../i18n/language.ts';
import { word } from '../../i18n/words.ts';
import type { Publication } from '../../texts/publication.ts';
import { feedItems, feedSteps, FEED_TYPES, type FeedItem, type FeedSubject } from '../../views/feed-view.ts';
import { contentHtml, escaped, moment } from './feed-content.ts';
import { nameUuid } from './name-uuid.ts';

/** The name that the id of a feed or an entry is made of. */
export const idName = ({ dataPackage }: Publication, key: string, language: Language): string => `${dataPackage.name}/${language}/${key}`;
export const feedKey = (pillar: string | undefined): string => (pillar === undefined ? 'feed' : `feed/pillar/${pillar}`);

/** The day of the newest change in a feed; that of the data where it has no entry. */
export const feedUpdated = ({ dataPackage }: Publication, items: readonly FeedItem[]): string => items.map(({ updated }) => updated).toSorted().at(-1) ?? dataPackage.asOf;

/** A feed as Atom (RFC 4287). Without `SITE` its links are relative to its own address, as the RFC allows. */
export function atom(publication: Publication, { pillar, title, page }: FeedSubject, language: Language): string {
  const { site } = publication;
  const items = feedItems(publication, pillar, language);
  const link = (rel: string, path: string, type: string) => `<link rel="${rel}" type="${type}" hreflang="${language}" href="${escaped(absolute(path) ?? path)}"/>`;
  const head = [
    `<id>${nameUuid(idName(publication, feedKey(pillar), language))}</id>`, `<title>${escaped(title)}</title>`, `<subtitle>${escaped(`${word(language, 'feedLead')} ${word(language, 'independentLong')}`)}</subtitle>`, `<updated>${moment(feedUpdated(publication, items))}</updated>`,
    `<author><name>${escaped(site.publisher[language])}</name></author>`, `<rights>${escaped(`${site.licence.name[language]}, ${site.licence.address}`)}</rights>`, link('self', fileAddress(...feedSteps(pillar, language, 'atom')), FEED_TYPES.atom), link('alternate', page, 'text/html'),
  ];
  const entries = items.map((item) => [
    `<id>${nameUuid(idName(publication, item.key, language))}</id>`, `<title>${escaped(item.title)}</title>`, `<published>${moment(item.published)}</published>`, `<updated>${moment(item.updated)}</updated>`, link('alternate', item.href, 'text/html'),
    `<category term="${item.kind}"/>`, ...(item.pillar === undefined ? [] : [`<category term="${escaped(item.pillar.id)}" label="${escaped(item.pillar.name)}"/>`]), `<content type="html">${escaped(contentHtml(item))}</content>`,
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">\n${[...head, ...entries.map((entry) => `<entry>\n${entry.join('\n')}\n</entry>`)].join('\n')}\n</feed>\n`;
}
