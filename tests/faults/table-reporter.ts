import type { Reporter, TestModule } from 'vitest/node';
import './record.ts';

/** Ends a run with a table in Markdown of what was tried, what of it survived and what it cost at worst. */
export default class TableReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const rows = tests.flatMap((test) => {
      const { tried } = test.meta();
      if (!tried) return [];
      const { cpu, memory } = tried;
      const cost = [cpu?.toFixed(1) ?? '', memory?.toFixed(0) ?? ''];
      return [[test.name, String(tried.tried), String(tried.survived), ...cost]];
    });
    const head = ['Fault', 'tried', 'survived', 'CPU, s', 'memory, MB'];
    const lines = [head, ['-', '-:', '-:', '-:', '-:'], ...rows];
    console.log(`\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`);
  }
}
