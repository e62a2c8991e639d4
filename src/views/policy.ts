/** What a page may load: files of its own site, and the search, which is compiled in the browser. Content Security Policy Level 3. */
export const PAGE_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";

/** What a page in another site's frame may load: it neither searches nor sends forms. */
export const EMBED_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'";

/** What a picture that is opened by itself may load: nothing. */
export const PICTURE_POLICY = "default-src 'none'";

/** What another site learns of the page that a link on it was on: nothing. Referrer Policy. */
export const REFERRER_POLICY = 'no-referrer';
