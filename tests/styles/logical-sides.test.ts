import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Builds write physical sides for old browsers, out of logical ones: see lower-styles.ts. */
const written = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:css|astro)$/.test(file))
  .map((file): [file: string, text: string] => [file, readFileSync(join('src', file), 'utf8')]);

test.each([
  ['style sheets', /\.css$/, /[-;{\s](?:left|right)\s*:|text-align:\s*(?:left|right)|\bfloat\s*:/],
  [
    'classes',
    /\.astro$/,
    /["'\s:]-?(?:[mp][lr]|left|right|(?:text|float)-(?:left|right)|(?:border|rounded)-[lr])-[\w[]/,
  ],
])('%s know no left and right', (_, kind, sides) => {
  const files = written.filter(([file]) => kind.test(file));
  expect(files.length).toBeGreaterThan(15);
  const wrong = files.filter(([, text]) => sides.test(text.replace(/\/\*.*?\*\//gs, '')));
  expect(wrong.map(([file]) => file)).toEqual([]);
});
