import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatRules } from '../../../src/checks/warnings/format-rules.ts';

test('the README documents the rules as they are', () => {
  expect(readFileSync('src/checks/warnings/README.md', 'utf8')).toBe(formatRules());
});
