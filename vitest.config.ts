import { defineConfig } from 'vitest/config';

const site = 'src/checks/site/**/*.test.ts';

// Unit tests stand beside their source; the tests of src/checks/site need the built site and a browser. Sweeps take longer than anyone
// waits for and have a command of their own, `npm run sweep`: any file that ends in .sweep.ts.
export default defineConfig({
  test: {
    reporters: ['default', './src/checks/closing-line.ts'],
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: [site], testTimeout: 60_000 } },
      { test: { name: 'site', include: [site], globalSetup: 'src/checks/site/setup.ts', testTimeout: 180_000, hookTimeout: 180_000, fileParallelism: false } },
      { test: { name: 'sweep', include: ['src/**/*.sweep.ts'], testTimeout: 180_000, hookTimeout: 180_000 } },
    ],
  },
});
