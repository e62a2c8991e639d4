import { absolute } from '../../i18n/address.ts';
import type { FeedItem } from '../../views/feed-view.ts';

/** A text between tags or in an attribute, of XML as of HTML; characters that XML 1.0 does not know are left out. */
export const escaped = (text: string): string => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** An entry as HTML, a line each. Readers show it on their own pages: links are written only where they are absolute. */
export const contentHtml = ({ lines }: FeedItem): string => `<ul>${lines.map(({ text, href }) => {
  const target = href === undefined ? undefined : absolute(href);
  return `<li>${target === undefined ? escaped(text) : `<a href="${escaped(target)}">${escaped(text)}</a>`}</li>`;
}).join('')}</ul>`;

export const contentText = ({ lines }: FeedItem): string => lines.map(({ text }) => text).join('\n');

/** A day as the moment that RFC 3339 asks for. The data know days alone: the first moment in UTC stands for it. */
export const moment = (day: string): string => `${day}T00:00:00Z`;
