/** The words of the language of style sheets that a sheet uses, each as a web reference names it. */
export interface CssWords {
  /** `@container`, `(prefers-contrast)`, `:has`, `::before`, `light-dark()`. */
  readonly names: ReadonlySet<string>;
  /** Properties with the keywords they are given: `text-wrap` → `balance`. */
  readonly properties: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Properties whose words are names of our own. */
const OWN = ['animation', 'grid-area', 'content'];

/** Reads style sheets by their form alone; strings and comments count for nothing, and neither do custom properties' names. */
export function cssWords(sheets: readonly string[]): CssWords {
  const names = new Set<string>();
  const properties = new Map<string, Set<string>>();
  for (const sheet of sheets) {
    const text = sheet.replace(/\/\*[\s\S]*?\*\/|"[^"]*"|'[^']*'/g, ' ');
    for (const [, rule = '', condition = ''] of text.matchAll(/@([\w-]+)([^{;]*)/g)) {
      names.add(`@${rule}`);
      for (const [, feature = ''] of condition.matchAll(/\(\s*([a-z-]+)\s*[:<>)]/g)) if (rule !== 'supports' && rule !== 'import') names.add(`(${feature})`);
    }
    for (const [, name = ''] of text.matchAll(/(?<![\w-])([a-z-]+)\(/g)) names.add(`${name}()`);
    for (const [, name = ''] of text.replace(/\{[^{}]*\}/g, '{}').matchAll(/(::?[a-z-]+)/g)) names.add(name);
    for (const [, property = '', value = ''] of text.matchAll(/[{;]\s*([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)) {
      if (property.startsWith('--')) continue;
      const words = properties.get(property) ?? new Set<string>();
      properties.set(property, words);
      if (!OWN.includes(property)) for (const [word] of value.replace(/#[0-9a-f]+|var\([^)]*\)/g, ' ').matchAll(/(?<![\w.-])[a-z][a-z-]+(?![\w(-])/g)) words.add(word);
    }
  }
  // A selector that a condition asks about is no use of it, and pseudo-classes that take an argument are told with it.
  for (const name of [...names]) if (name.startsWith(':') && names.has(`${name.replace(/^::?/, '')}()`)) names.delete(`${name.replace(/^::?/, '')}()`);
  return { names, properties };
}
