/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    reporters: ['default', './tests/support/totals-reporter.ts'],
    projects: [
      {
        root,
        test: {
          name: 'rules',
          include: [
            'tests/{arabic,article,commands,hosting,rehype-rtl}/**/*.test.ts',
            'tests/*.test.ts',
          ],
        },
      },
      getViteConfig(
        { root, test: { name: 'components', include: ['tests/components/**/*.test.ts'] } },
        { root, logLevel: 'silent' },
      ),
      {
        root,
        test: {
          name: 'built site',
          include: ['tests/{site,browser,print}/**/*.test.ts'],
          globalSetup: ['tests/support/build-once.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
