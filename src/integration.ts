import { renameSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FOLDER, writeSearchIndex } from './search/search-index.ts';
import { currentPublication } from './texts/publication.ts';

/**
 * Joins the publication to Astro: tables and declarations are watched in `astro dev`, and a build writes the search index. It does so before the pages, for
 * which it needs none of them: the indexer and the pages would hold most of their memory at the same time, and what cannot be indexed is told early.
 */
export function publishing(root: string): AstroIntegration {
  let cache = '';
  return {
    name: 'publishing',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folders = ['data', 'content'].map((folder) => path.join(root, folder));
        server.watcher.add(folders);
        server.watcher.on('all', (_, file) => {
          if (!folders.some((folder) => file.startsWith(folder + path.sep))) return;
          // Paths with their rows, and prose with its terms, are kept by Vite and Astro until they are told.
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
            environment.hot.send('astro:content-changed', {});
          }
          server.ws.send({ type: 'full-reload' });
        });
      },
      'astro:config:done': ({ config }) => { cache = fileURLToPath(config.cacheDir); },
      'astro:build:start': async ({ logger }) => {
        const { records, bytes } = await writeSearchIndex(currentPublication(), cache);
        logger.info(`search index: ${records} records, ${Math.round(bytes / 1000)} kB`);
      },
      'astro:build:done': ({ dir }) => renameSync(path.join(cache, FOLDER), path.join(fileURLToPath(dir), FOLDER)),
    },
  };
}
