import path from 'node:path';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { BASE } from './src/i18n/address.ts';
import { publishing } from './src/integration.ts';
import { smallPreload } from './src/small-preload.ts';
import { FLOOR } from './src/styles/floor.ts';
import { rehypeHeadingIds } from './src/texts/heading-ids.ts';
import { rehypeTerms } from './src/texts/term-marks.ts';

// SITE and BASE set the public address and base path, ROOT another folder with data/ and content/, and public/ where it has releases.
const root = path.resolve(process.env.ROOT ?? '.');
const site = process.env.SITE;
// Prefixes and older spellings are written where a browser of the floor needs them.
const target = Object.entries(FLOOR).map(([browser, version]) => `${browser}${version}`);

export default defineConfig({
  ...(site === undefined || site === '' ? {} : { site }),
  // As Astro compares it with decoded paths.
  base: decodeURI(BASE),
  publicDir: path.join(root, 'public'),
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  markdown: { syntaxHighlight: false, processor: unified({ remarkPlugins: [remarkCjkFriendly], rehypePlugins: [rehypeHeadingIds, rehypeTerms], gfm: true, smartypants: false }) },
  devToolbar: { enabled: false },
  integrations: [mdx(), publishing(root)],
  vite: {
    plugins: [smallPreload()],
    // Astro marks MDX modules with a directive that Rolldown would warn of for each of them.
    build: { target, cssTarget: target, assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    // Prose may lie outside this folder (ROOT): what MDX compiles to is found here all the same.
    resolve: { dedupe: ['astro'] },
    server: { fs: { allow: ['.', root] } },
  },
});
