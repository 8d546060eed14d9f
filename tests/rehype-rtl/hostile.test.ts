import type { Root } from 'hast';
import { findBidiControls, isolateText } from 'rehype-rtl';
import { describe, expect, it } from 'vitest';
import { hostileTrees } from '../bench/hostile-trees.ts';
import { direct } from './render.ts';
import { findElements, textOf } from './walk-tree.ts';

const MEGABYTE = 1_000_000;

describe('a megabyte of', () => {
  it.each(Object.entries(hostileTrees))('%s keeps its text', (_, grow) => {
    const tree = grow(MEGABYTE);
    const before = textOf(tree);
    expect(textOf(direct(tree)) === before).toBe(true);
  });
});

describe('ten thousand nested elements', () => {
  it.each(['b', 'em', 'div', 'li', 'span'])('of %s are all reached', (tagName) => {
    let root: Root = { type: 'root', children: [{ type: 'text', value: 'لغة C++ هنا' }] };
    for (let depth = 0; depth < 10_000; depth++) {
      root = {
        type: 'root',
        children: [{ type: 'element', tagName, properties: {}, children: root.children as never }],
      };
    }
    expect(findElements(direct(root), (node) => node.tagName === 'bdi')).toHaveLength(1);
  });
});

describe('plain text of a megabyte', () => {
  it('comes back from isolateText', () => {
    const text = 'لغة C++ هنا '.repeat(MEGABYTE / 12);
    expect(isolateText(text).replace(/[\u2066\u2069]/g, '') === text).toBe(true);
  });

  it('is searched for controls', () => {
    expect(findBidiControls('\u2066'.repeat(100_000))).toHaveLength(100_000);
  });
});
