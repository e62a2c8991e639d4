/**
 * What of a page, or of a part of one, was not written by this publication's own code: told by a browser's parser, within it. Nothing that
 * comes of a text may be an element, an attribute or an address.
 */
export function strays(html: string): readonly string[] {
  const ELEMENTS = ['iframe', 'object', 'embed', 'base', 'frame', 'template', 'style', 'animate', 'set', 'foreignobject', 'math', 'image', 'noscript', 'textarea'];
  const ADDRESSES = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'ping', 'xlink:href', 'background'];
  const document = new DOMParser().parseFromString(html, 'text/html');
  const comments = document.createNodeIterator(document, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_CDATA_SECTION | NodeFilter.SHOW_PROCESSING_INSTRUCTION).nextNode();
  return [...(comments === null ? [] : [`a comment: ${comments.nodeValue ?? ''}`]), ...[...document.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName.toLowerCase();
    const isCode = name === 'script' && element.getAttribute('src') === null && element.getAttribute('type') !== 'application/ld+json';
    // An embed opens links outside its frame.
    const isTarget = name === 'base' && element.getAttributeNames().join() === 'target';
    const isRefresh = name === 'meta' && /refresh/i.test(element.getAttribute('http-equiv') ?? '');
    const attributes = [...element.attributes].filter(({ name: own, value }) => /^on|^style$|^srcdoc$|^autofocus$|pwned/i.test(own) || (ADDRESSES.includes(own) && !/^(?:https:\/\/(?!elsewhere)|mailto:|\/(?!\/)|#|\?|data:image\/)/.test(value)));
    return [...((ELEMENTS.includes(name) && !isTarget) || isCode || isRefresh ? [element.outerHTML.slice(0, 200)] : []), ...attributes.map(({ name: own, value }) => `${name} ${own}="${value.slice(0, 200)}"`)];
  })];
}
