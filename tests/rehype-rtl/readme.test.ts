import { readFileSync } from 'node:fs';
import rehypeRtl from 'rehype-rtl';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, it } from 'vitest';

const readme = readFileSync(new URL('../../src/rehype-rtl/README.md', import.meta.url), 'utf8');

function findBlock(language: string): string {
  const [, block] = new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(readme) ?? [];
  return block ?? '';
}

it('the example of the README yields what it says', () => {
  const pipeline = unified().use(remarkParse).use(remarkRehype).use(rehypeRtl).use(rehypeStringify);
  expect(String(pipeline.processSync(findBlock('markdown')))).toBe(findBlock('html'));
});
