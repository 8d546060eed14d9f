/// <reference types="vitest/config" />
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** In milliseconds. No machine is too slow to pass: only what hangs is ended. */
const patience = {
  testTimeout: 180_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 45_000 } },
};

const root = fileURLToPath(new URL('..', import.meta.url));

const env = {
  // Tests hold whatever address the site has in `src/site.ts`.
  SITE_URL: 'https://maqal.example/',
  // The commands that tests start are compiled once: that is two fifths of what each takes.
  NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'),
};

const settings = 'tests/support/hold-example-settings.ts';

const elsewhere = 'tests/{components,site,browser,print,servers,engines,incremental,faults}/**';
const rules = globSync('tests/**/*.test.ts', { cwd: root, exclude: [elsewhere] });
/** Those that put something in the place of a module, the clock or the environment. */
const replacing = rules.filter((file) =>
  /\bvi\.|process\.(?:chdir|env\.\w+ = )/.test(readFileSync(join(root, file), 'utf8')),
);

export default defineConfig({
  root,
  test: {
    // Vitest would leave a core to the terminal; and while one waits for a browser, another has work.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    reporters: ['default', './tests/support/totals-reporter.ts'],
    projects: [
      {
        root,
        test: {
          ...patience,
          name: 'rules',
          // What a file has loaded serves the next one: a third of the time of all rules.
          isolate: false,
          setupFiles: ['tests/support/fix-seed.ts', settings],
          env,
          include: rules.filter((file) => !replacing.includes(file)),
        },
      },
      {
        root,
        test: {
          ...patience,
          name: 'rules, alone',
          setupFiles: ['tests/support/fix-seed.ts', settings],
          env,
          include: replacing,
        },
      },
      getViteConfig(
        {
          root,
          test: {
            ...patience,
            name: 'components',
            setupFiles: [settings],
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
          // The least that is to be held, and the engine of iPhones.
          env: { ...env, ENGINES: 'chromium-92 webkit' },
          include: ['tests/{site,browser,print}/**/*.test.ts', 'tests/engines/walk.test.ts'],
          globalSetup: ['tests/support/build-once.ts'],
        },
      },
    ],
  },
});
