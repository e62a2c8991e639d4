import { describe, expect, test } from 'vitest';
import { FIRST, LANGUAGES } from '../../i18n/language.ts';
import { readJson } from '../../package/json.ts';
import { dataPackageFaults, tableSchemaFaults } from '../../package/profile.ts';
import { samplePublication } from '../../texts/sample-publication.ts';
import { descriptorName, packageDescriptor } from './package-descriptor.ts';

interface Descriptor { title: unknown; homepage?: unknown; licenses: unknown; contributors: { title: unknown }[]; resources: { name: string; path: string; title: unknown; bytes: unknown; hash: unknown; schema: { fields: { title: unknown }[] } }[] }

const publication = samplePublication();
const { dataPackage } = publication;
const faultsOf = (text: string) => {
  const json = readJson('datapackage.json', new TextEncoder().encode(text));
  return [...json.faults, ...dataPackageFaults(json), ...(json.value as Descriptor).resources.flatMap(({ schema }, index) => tableSchemaFaults(json, schema, ['resources', index, 'schema']))].map(({ subject }) => subject);
};
const read = (language: (typeof LANGUAGES)[number]) => JSON.parse(packageDescriptor(publication, language)) as Descriptor;

describe.each(LANGUAGES)('the descriptor in %s', (language) => {
  test('keeps the standard', () => expect(faultsOf(packageDescriptor(publication, language))).toEqual([]));
  test('has texts of that language alone, under the names of the standard', () => {
    const { title, resources, contributors } = read(language);
    const prefix = language === FIRST ? '' : `${language}:`;
    expect(title).toBe(dataPackage.descriptor[`${prefix}title`]);
    expect(contributors).toMatchObject([{ title: publication.site.publisher[language] }]);
    for (const { name, ...resource } of resources) {
      const table = dataPackage.tables.get(name);
      expect(resource.title).toBe((table?.resource as Record<string, unknown>)[`${prefix}title`]);
      expect(resource.schema.fields.map((field) => field.title)).toEqual(table?.fields.map((field) => (field as unknown as Record<string, unknown>)[`${prefix}title`]));
    }
    expect(packageDescriptor(publication, language)).not.toMatch(/"(en|ko):/);
  });
  test('names the tables where they lie, with their size', () => {
    expect(read(language).resources.map(({ path, bytes }) => [path, bytes])).toEqual([...dataPackage.tables.values()].map((table) => [`data/${table.name}.csv`, table.bytes.length]));
  });
  test('is the same each time, and has no address without SITE', () => {
    expect(packageDescriptor(samplePublication(), language)).toBe(packageDescriptor(publication, language));
    expect(read(language).homepage).toBeUndefined();
  });
});

test('each language has a file of its own', () => expect(LANGUAGES.map(descriptorName)).toEqual(['datapackage.json', 'datapackage.ko.json']));

test.each<readonly [string, string, (descriptor: Descriptor) => void]>([
  ['a title in two languages', 'title', (descriptor) => { descriptor.title = { en: 'a', ko: '가' }; }],
  ['a licence without name and path', 'licenses.0', (descriptor) => { descriptor.licenses = [{ title: 'free' }]; }],
  ['a hash that is none', 'resources.0.hash', ({ resources: [first] }) => { if (first) first.hash = 'sha256:x'; }],
  ['a column of a type that the standard lacks', 'resources.0.schema.fields.0.type', ({ resources: [first] }) => { Object.assign(first?.schema.fields[0] ?? {}, { type: 'text' }); }],
])('the profile refuses %s', (_, subject, change) => {
  const broken = read('en');
  change(broken);
  expect(faultsOf(JSON.stringify(broken))).toContain(subject);
});
