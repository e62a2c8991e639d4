import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeSearchIndex } from './search/search-index.ts';
import { currentPublication } from './texts/publication.ts';

/** Joins the publication to Astro: tables and declarations are watched in `astro dev`, the search index is written after a build. */
export function publishing(root: string): AstroIntegration {
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
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, passages, bytes } = await writeSearchIndex(currentPublication(), fileURLToPath(dir));
        logger.info(`search index: ${pages} pages, ${passages} passages, ${Math.round(bytes / 1000)} kB`);
      },
    },
  };
}
