import { createHash } from 'node:crypto';

/** The name space of the names below; it was drawn once and never changes. */
const NAME_SPACE = Buffer.from('5f0b9a3ce2c14c0f9d5b7a4f21d86e37', 'hex');

/**
 * A `urn:uuid:` made of a name (RFC 9562, version 5). Entries of feeds keep it for good: it is the same in every build, before there is
 * a public address and after that has changed. A `tag:` would need a domain or a mail address that someone holds, and a site that is
 * built without SITE has none.
 */
export function nameUuid(name: string): string {
  const bytes = createHash('sha1').update(NAME_SPACE).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
