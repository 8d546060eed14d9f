import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `npm run test:incremental`: forty random edits of a site, each built on the last build and from nothing. */
export default defineConfig({
  root,
  test: {
    include: ['tests/incremental/*.test.ts'],
    env: { SITE_URL: 'https://maqal.example/' },
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
    reporters: ['default', './tests/support/totals-reporter.ts'],
  },
});
