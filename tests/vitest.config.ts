/// <reference types="vitest/config" />
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** Tests hold whatever address the site has in `src/site.ts`. */
const env = { SITE_URL: 'https://maqal.example/' };

/** In milliseconds. No machine is too slow to pass: only what hangs is ended. */
const patience = {
  testTimeout: 180_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 45_000 } },
};

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    // Vitest would leave a core to the terminal; of two, that is half of the machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: ['default', './tests/support/totals-reporter.ts'],
    projects: [
      {
        root,
        test: {
          ...patience,
          name: 'rules',
          setupFiles: ['tests/support/fix-seed.ts'],
          env,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{components,site,browser,print,servers,engines,incremental,faults}/**'],
        },
      },
      getViteConfig(
        {
          root,
          test: {
            ...patience,
            name: 'components',
            env,
            include: ['tests/components/**/*.test.ts'],
          },
        },
        { root, logLevel: 'silent' },
      ),
      {
        root,
        test: {
          ...patience,
          name: 'built site',
          env,
          include: ['tests/{site,browser,print}/**/*.test.ts'],
          globalSetup: ['tests/support/build-once.ts'],
        },
      },
    ],
  },
});
