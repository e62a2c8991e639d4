import { existsSync } from 'node:fs';
import path from 'node:path';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

const content = path.resolve(process.env['ROOT'] ?? '.', 'content');

// Prose is read and checked in src/texts; the collections only render it.
function twins(folder: string) {
  const base = path.join(content, folder);
  if (!existsSync(base)) return defineCollection({ loader: () => [] });
  return defineCollection({ loader: glob({ base, pattern: '*/{en,ko}.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }) });
}

export const collections = { explainers: twins('explainers'), pages: twins('pages') };
