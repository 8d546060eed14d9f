import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with its true totals, alone on the last line, for machines that read only that. */
export default class TotalsReporter implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    unhandled: readonly unknown[],
    reason: 'passed' | 'interrupted' | 'failed',
  ) {
    const totals = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) totals[test.result().state] += 1;
      if (tests.length === 0 && module.state() === 'failed') totals.failed += 1;
    }
    // A set-up that fails leaves no test to count.
    if (reason !== 'passed' && totals.failed === 0) totals.failed = 1;
    const skipped = totals.skipped + totals.pending;
    const line = `${totals.passed} passed, ${totals.failed} failed`;
    process.once('exit', () => console.log(skipped ? `${line}, ${skipped} skipped` : line));
  }
}
