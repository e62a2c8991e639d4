import { defineConfig } from 'vitest/config';

const site = 'src/checks/site/**/*.test.ts';
const built = { globalSetup: 'src/checks/site/setup.ts', testTimeout: 180_000, hookTimeout: 180_000, fileParallelism: false };

// Unit tests stand beside their source; the tests of src/checks/site need the built site and a browser. A sweep goes through
// every page or every way, takes long, and is run by npm run sweep.
export default defineConfig({
  test: {
    reporters: ['default', './src/checks/closing-line.ts'],
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: [site], testTimeout: 60_000 } },
      { test: { ...built, name: 'site', include: [site] } },
      { test: { ...built, name: 'sweep', include: ['src/checks/**/*.sweep.ts'], testTimeout: 45 * 60_000 } },
    ],
  },
});
