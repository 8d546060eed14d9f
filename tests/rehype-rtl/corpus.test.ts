import { describe, expect, it } from 'vitest';
import { bidiCases } from './bidi-cases.ts';
import { direct, parseMarkdown, render, renderPlain } from './render.ts';
import { seedArticle } from './seed-article.ts';
import { textOf } from './walk-tree.ts';

const untouched = bidiCases.filter(({ action }) => action !== 'isolate');
const isolated = bidiCases.filter(({ action }) => action === 'isolate');

describe('the corpus', () => {
  it('has its 79 lines', () => {
    expect([untouched.length, isolated.length]).toEqual([31, 48]);
  });

  it.each(untouched)('$id is left as it is', ({ markdown }) => {
    expect(direct(parseMarkdown(markdown))).toEqual(parseMarkdown(markdown));
  });

  it.each(isolated)('$id has something isolated and keeps its text', ({ markdown }) => {
    expect(render(markdown)).not.toBe(renderPlain(markdown));
    expect(textOf(direct(parseMarkdown(markdown)))).toBe(textOf(parseMarkdown(markdown)));
  });
});

describe('the seed article', () => {
  it('is left as it is', () => {
    const plain = parseMarkdown(seedArticle);
    expect(textOf(plain).length).toBeGreaterThan(2000);
    expect(direct(parseMarkdown(seedArticle))).toEqual(plain);
  });
});
