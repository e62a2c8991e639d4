import { BASE } from '../../i18n/address.ts';
import { EMBED_POLICY, PAGE_POLICY, PICTURE_POLICY, REFERRER_POLICY } from '../../views/policy.ts';

/** Whom a host lets show something in a frame. The header alone can say it: a page's own policy is not heeded there. */
const framedBy = (policy: string, ancestors: "'none'" | '*') => `${policy}; frame-ancestors ${ancestors}`;

export const POLICIES = { page: framedBy(PAGE_POLICY, "'none'"), embed: framedBy(EMBED_POLICY, '*'), picture: framedBy(PICTURE_POLICY, '*') };

/** Headers of every answer. All that is published may be read by programs in other sites' pages: there is nothing that belongs to one reader. */
export const EVERYWHERE = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': REFERRER_POLICY, 'Access-Control-Allow-Origin': '*' } as const;

/**
 * How long an answer may be kept. Files whose name changes with their content, and releases: for good. Pages ask each time whether they
 * have changed, since a page from before a new build names files that are gone. Other files: five minutes.
 */
export const CACHING = { forever: 'public, max-age=31536000, immutable', asked: 'public, max-age=0, must-revalidate', short: 'public, max-age=300' } as const;

/** Folders whose files never change, under the base path; of the search only what is named by its content. */
export const NEVER_CHANGES = { assets: `${BASE}assets/`, releases: `${BASE}releases/`, search: ['fragment', 'index'].map((folder) => `${BASE}pagefind/${folder}/`) } as const;
