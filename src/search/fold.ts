/** A text as it is compared: composed (NFC), in lower case, without spaces, dots and dashes. */
export const folded = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[\s·‧・•\-–—,.()[\]'’"“”/&]+/gu, '');

/** The words of a text in lower case: runs of letters and digits; an apostrophe within one is dropped, so `firm’s` is `firms`. */
export const wordsOf = (text: string): readonly string[] => text.normalize('NFC').toLowerCase().replace(/(?<=\p{L})['’](?=\p{L})/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];

/** A query as it is read, whatever was typed or pasted: no lone surrogates, no control characters, and no more than can be meant. */
export const readable = (query: string, length = 200): string => [...query.slice(0, 4 * length).toWellFormed().normalize('NFC').replace(/[\p{Cc}\uFFFD]+/gu, ' ').trim()].slice(0, length).join('');

/** The words of a query: as `wordsOf`, but an English word with a hyphen or an ampersand is one, written together (start-ups is startups), since people write it either way. */
export const typedWords = (text: string): readonly { readonly word: string; readonly parts: readonly string[] }[] =>
  (text.normalize('NFC').toLowerCase().replace(/(?<=\p{L})['’](?=\p{L})/gu, '').match(/[\p{L}\p{N}]+(?:[-‐‑&](?=[a-z])[a-z]+)*/gu) ?? []).map((typed) => ({ word: typed.replace(/[-‐‑&]/g, ''), parts: wordsOf(typed) }));
