import type { Fault } from '../package/fault.ts';
import { readJson, type JsonPath } from '../package/json.ts';
import type { DataPackage } from '../package/package.ts';
import { twinMistakes } from './twin-texts.ts';

const PREFIX = 'ko:';

/** Texts of the descriptor and of the schemas (`description` beside `ko:description`) that do not say the same in both languages. */
export function descriptorTwinFaults({ files }: Pick<DataPackage, 'files'>): Fault[] {
  return [...files].filter(([name]) => name.endsWith('.json')).flatMap(([name, bytes]) => {
    const file = `data/${name}`;
    const json = readJson(file, bytes);
    if (json.value === undefined) return [];
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
