import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from './exports/hosting/headers-file.ts';
import { writeSearchIndex } from './search/search-index.ts';
import { currentPublication, forgetPublication } from './texts/publication.ts';

/**
 * Joins the publication to Astro: tables and declarations are watched in `astro dev`; a build writes the search index, and what hosts of plain files
 * read. The index comes before the pages, for which it needs none of them: the indexer and the pages would hold most of their memory at the same
 * time, and what cannot be indexed is told early.
 */
export function publishing(root: string): AstroIntegration {
  let index = '';
  return {
    name: 'publishing',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folders = ['data', 'content'].map((folder) => path.join(root, folder));
        server.watcher.add(folders);
        server.watcher.on('all', (_, file) => {
          if (!folders.some((folder) => file.startsWith(folder + path.sep))) return;
          forgetPublication();
          for (const environment of Object.values(server.environments)) {
            // Prose holds terms of the tables since it was compiled; paths with their rows are kept by Astro until it is told. All other code reads
            // the tables anew for each page, and stays loaded: loading it again takes longer than reading.
            for (const [id, module] of environment.moduleGraph.idToModuleMap) if (/\.mdx(\?|$)/.test(id)) environment.moduleGraph.invalidateModule(module);
            environment.hot.send('astro:content-changed', {});
          }
          server.ws.send({ type: 'full-reload' });
        });
      },
      'astro:config:done': ({ config }) => { index = path.join(fileURLToPath(config.cacheDir), 'search-index'); },
      'astro:build:start': async ({ logger }) => {
        const { pages, passages } = await writeSearchIndex(currentPublication(), index);
        logger.info(`search index: ${pages} pages, ${passages} passages`);
      },
      'astro:build:done': async ({ dir }) => {
        moveInto(index, fileURLToPath(dir));
        writeFileSync(new URL('_headers', dir), headersFile(currentPublication()));
      },
    },
  };
}

/** Moves what a folder holds into another, which may have folders of the same names: a rename for each, however many files. */
function moveInto(from: string, to: string): void {
  for (const name of readdirSync(from)) {
    const [own, target] = [path.join(from, name), path.join(to, name)];
    if (existsSync(target)) moveInto(own, target);
    else renameSync(own, target);
  }
}
