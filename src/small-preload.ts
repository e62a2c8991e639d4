import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/**
 * What Vite puts around `import()`, so that what the module imports is fetched beside it and not after it, without the parts for styles (each
 * page links its own), nonces and browsers of before 2023: with them it weighs more than what it loads on most pages.
 */
export function smallPreload(): Plugin {
  let base = '';
  return {
    name: 'small-preload',
    enforce: 'pre',
    configResolved: (config) => { base = config.base; },
    load: (id) => (id !== HELPER ? undefined : `
      export const __vitePreload = (load, files = []) => {
        for (const file of files) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base)} + file }));
        return load();
      };`),
  };
}
