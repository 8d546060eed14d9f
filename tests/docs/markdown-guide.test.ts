import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatMarkdownGuide } from '../../src/docs/format-markdown-guide.ts';

test('the guide to Markdown says what the code makes', () => {
  expect(readFileSync('src/docs/markdown.md', 'utf8')).toBe(formatMarkdownGuide());
});
