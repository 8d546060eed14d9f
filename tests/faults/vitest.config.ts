import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * `npm run test:faults`: kills, full disks, odd places, generated articles and large files, with a
 * table of what was tried at its end. It takes an hour.
 */
export default defineConfig({
  root,
  test: {
    include: ['tests/faults/*.test.ts', 'tests/commands/build/publish/publish-folders.test.ts'],
    setupFiles: ['tests/support/fix-seed.ts'],
    env: { SITE_URL: 'https://maqal.example/', BREAK_WITHIN: 'true' },
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
    reporters: [
      'default',
      './tests/faults/table-reporter.ts',
      './tests/support/totals-reporter.ts',
    ],
  },
});
