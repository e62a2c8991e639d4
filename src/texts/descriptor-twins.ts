import type { Fault } from '../package/fault.ts';
import { readJson, type JsonPath } from '../package/json.ts';
import { contentFile } from './files.ts';
import { twinMistakes } from './twin-texts.ts';

const PREFIX = 'ko:';

/** Texts of the descriptor and of the schemas (`description` beside `ko:description`) that do not say the same in both languages. */
export function descriptorTwinFaults(root: string, descriptor: Readonly<Record<string, unknown>>): Fault[] {
  const schemas = (Array.isArray(descriptor['resources']) ? (descriptor['resources'] as { readonly schema?: unknown }[]) : []).flatMap(({ schema }) => (typeof schema === 'string' ? [`data/${schema}`] : []));
  return ['data/datapackage.json', ...schemas].flatMap((file) => {
    const bytes = contentFile(root, file);
    const json = bytes === undefined ? undefined : readJson(file, bytes);
    if (json?.value === undefined) return [];
    const found: Fault[] = [];
    const visit = (value: unknown, path: JsonPath) => {
      if (typeof value !== 'object' || value === null) return;
      for (const [name, ko] of Object.entries(value)) {
        const at = Array.isArray(value) ? Number(name) : name;
        visit(ko, [...path, at]);
        const en = name.startsWith(PREFIX) ? (value as Record<string, unknown>)[name.slice(PREFIX.length)] : undefined;
        if (typeof en !== 'string' || typeof ko !== 'string') continue;
        found.push(...twinMistakes({ en, ko }).map(({ language, ...mistake }): Fault => {
          const own = [...path, language === 'ko' ? name : name.slice(PREFIX.length)];
          return { file, ...json.placeOf(own), subject: own.join('.'), ...mistake };
        }));
      }
    };
    visit(json.value, []);
    return found;
  });
}
