/**
 * A text as Markdown shows it (CommonMark 0.31, 2.4): what would be markup, HTML or a reference has a backslash before it, line ends
 * are spaces. Underscores and signs within words stay, since they mean nothing there and people read the source too.
 */
export const markdownText = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*[\]<>|~]|&(?=#?\w+;)|!(?=\[)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&').replace(/^(?:[#+=-]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
