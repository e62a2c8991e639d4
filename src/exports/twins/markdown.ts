import { absolute } from '../../i18n/address.ts';

/**
 * A text on one line as Markdown shows it (CommonMark 0.31, 2.4): what would be markup, HTML or a reference has a backslash before it,
 * and so has the colon or dot of an address in which there is one: GitHub makes a link of it as it stands, backslashes too. Underscores and signs within words stay, since they mean nothing there and people read the source too.
 */
export const plain = (text: string): string =>
  text.replace(/[\t\n\r ]+/g, ' ').replace(/[\\`*[\]<>|~]|&(?=#?\w+;)|!(?=\[)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?:(?<=https?):|(?<=www)\.)(?=\S{0,200}[\\`*[\]<>|~])/giu, '\\$&').replace(/^( ?)(?:[#+=-]|(\d+)(?=[.)](?: |$)))/, (start, space: string, number?: string) => (number === undefined ? `${space}\\${start.trim()}` : `${start}\\`));

/** A path on the site as it is linked: absolute where the public address is known. */
export const place = (href: string): string => (href.startsWith('/') ? (absolute(href) ?? href) : href);

/** A link; the text is plain. */
export const link = (text: string, href: string): string => `[${plain(text)}](${/[()\s<>]/.test(href) ? `<${place(href).replace(/[<>\s]/g, encodeURIComponent)}>` : place(href)})`;

export const heading = (depth: 2 | 3 | 4, text: string): string => `${'#'.repeat(depth)} ${plain(text)}`;

/** A list of lines that are Markdown; '' without any. */
export const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** Blocks with an empty line between; those without a text are left out. */
export const blocks = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined && part !== '').join('\n\n');

/** A heading with what stands below it; '' where nothing does. */
export const section = (depth: 2 | 3 | 4, name: string, ...parts: readonly (string | undefined)[]): string => {
  const text = blocks(...parts);
  return text === '' ? '' : blocks(heading(depth, name), text);
};

/** Columns as a table of GitHub Flavored Markdown; cells are plain. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`;
  return rows.length === 0 ? '' : [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
