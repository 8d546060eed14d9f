import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `npm run test:engines`: what depends on the engine alone, in all that readers have. */
export default defineConfig({
  root,
  test: {
    include: ['tests/engines/**/*.test.ts'],
    globalSetup: ['tests/support/build-once.ts'],
    env: { SITE_URL: 'https://maqal.example/' },
    testTimeout: 600_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
