import { absolute } from '../../i18n/address.ts';

/**
 * What a path of the site is called in metadata: its absolute address where `SITE` is known. Without it the path itself, a relative
 * reference (RFC 3986) that JSON-LD and Turtle read against the address that the file was got from: no host is made up, and the
 * file is right wherever it is served.
 */
export const iriOf = (path: string): string => absolute(path) ?? path;
