import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatRules } from '../../../src/checks/warnings/format-rules.ts';

test('the documentation has the rules as they are', () => {
  expect(readFileSync('src/docs/warnings.md', 'utf8')).toBe(formatRules());
});
