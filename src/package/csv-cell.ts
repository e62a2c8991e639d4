/** A text as a cell of CSV has it (RFC 4180): in quotes where it holds a comma, a quote or a line end. */
export const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
