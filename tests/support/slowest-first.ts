import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, so that no worker is left with one of them when the others have ended. */
const slowest = [
  'browser/accessibility',
  'browser/layout',
  'site/build',
  'commands/build/build-site',
  'import/commands',
  'site/ledger',
  'browser/quote-offer',
];

/** Gives files to the workers: the slowest first, the others as Vitest does. */
export class SlowestFirst extends BaseSequencer {
  /** Orders the files. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }: TestSpecification) =>
      slowest.some((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}
