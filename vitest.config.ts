import { defineConfig } from 'vitest/config';

const site = 'src/checks/site/**/*.test.ts';

// Unit tests stand beside their source; the tests of src/checks/site need the built site and a browser. What takes long is swept apart: npm run sweep.
export default defineConfig({
  test: {
    reporters: ['default', './src/checks/closing-line.ts'],
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: [site], testTimeout: 60_000 } },
      { test: { name: 'site', include: [site], globalSetup: 'src/checks/site/setup.ts', testTimeout: 180_000, hookTimeout: 180_000, fileParallelism: false } },
      { test: { name: 'sweep', include: ['src/checks/**/*.sweep.ts'], testTimeout: 1_800_000, hookTimeout: 1_800_000, fileParallelism: false } },
    ],
  },
});
