import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `npm run test:servers`: nginx and Caddy, as the machine has them, with the files that a build writes. */
const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  test: {
    include: ['tests/servers/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 600_000,
    reporters: ['default', './tests/support/totals-reporter.ts'],
  },
});
