import { defineConfig } from 'vitest/config';

const site = 'src/checks/site/**/*.test.ts';
/** Tests that measure times, or build: builds wait for each other, and say so. */
const alone = ['src/checks/check-time.test.ts', 'src/checks/site/{base,dev,editing,faults,hostile,releases,sameness,search-cost}.test.ts'];
const temporary = 'src/checks/run-folder.ts';
const built = { globalSetup: [temporary, 'src/checks/site/setup.ts'], testTimeout: 180_000, hookTimeout: 180_000 };

// Unit tests stand beside their source; the tests of src/checks/site need the built site and a browser. Two files at a time, but for those that
// would disturb each other. A sweep goes through every page or every way, takes long, and is run by npm run sweep.
export default defineConfig({
  test: {
    reporters: ['default', './src/checks/closing-line.ts'],
    projects: [
      { test: { name: 'unit', globalSetup: temporary, include: ['src/**/*.test.ts'], exclude: [site, ...alone], testTimeout: 60_000, maxWorkers: 2 } },
      { test: { ...built, name: 'site', include: [site], exclude: alone, maxWorkers: 2 } },
      { test: { ...built, name: 'alone', include: alone, maxWorkers: 1, sequence: { groupOrder: 1 } } },
      { test: { ...built, name: 'sweep', include: ['src/checks/**/*.sweep.ts'], testTimeout: 45 * 60_000, maxWorkers: 1, sequence: { groupOrder: 2 } } },
    ],
  },
});
