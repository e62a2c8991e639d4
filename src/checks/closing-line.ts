import type { Reporter, TestModule } from 'vitest/node';

/** Prints `N passed, N failed` alone on the last line; a file or a run that could not be run counts as a failure. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: 'passed' | 'interrupted' | 'failed'): void {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        else failed++;
      }
      if (tests.every((test) => test.result().state !== 'failed') && module.state() === 'failed') failed++;
    }
    if (failed === 0 && (reason !== 'passed' || passed === 0)) failed = 1;
    process.on('exit', () => console.log(`\n${passed} passed, ${failed} failed`));
  }
}
