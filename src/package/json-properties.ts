import { parse } from '@humanwhocodes/momoa';

/**
 * A JSON object as it is written, with some of its own properties set to texts; everything else stays, character for character.
 * A property that is not there comes after the first of the others, or at the end. Throws for what is no JSON object.
 */
export const withProperties = (text: string, properties: Readonly<Record<string, string>>): string =>
  Object.entries(properties).reduce((now, [name, value], index, all) => withProperty(now, name, value, all[index === 0 ? 1 : 0]?.[0]), text);

function withProperty(text: string, name: string, value: string, beside: string | undefined): string {
  const root = parse(text, { mode: 'json' }).body;
  if (root.type !== 'Object') throw new Error('no JSON object');
  const member = (wanted: string | undefined) => root.members.find((one) => one.name.type === 'String' && one.name.value === wanted);
  const own = member(name)?.value.loc;
  if (own !== undefined) return `${text.slice(0, own.start.offset)}${JSON.stringify(value)}${text.slice(own.end.offset)}`;
  const anchor = (member(beside) ?? root.members.at(-1))?.loc;
  const property = `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
  if (anchor === undefined) return `${text.slice(0, root.loc.start.offset)}{${property}}${text.slice(root.loc.end.offset)}`;
  const gap = /\s*$/.exec(text.slice(0, anchor.start.offset))?.[0] ?? '';
  return `${text.slice(0, anchor.end.offset)},${gap}${property}${text.slice(anchor.end.offset)}`;
}
