import type { ElementContent, Root } from 'hast';
import { findBidiControls, isolateText } from 'rehype-rtl';
import { describe, expect, it } from 'vitest';
import { hostileTrees } from '../bench/hostile-trees.ts';
import { direct } from './render.ts';
import { findElements, textOf } from './walk-tree.ts';

/** Characters; `npm run bench` holds that ten times as many take ten times as long. */
const MUCH = 200_000;

describe('200,000 characters of', () => {
  it.each(Object.entries(hostileTrees))('%s keeps its text', (_, grow) => {
    const tree = grow(MUCH);
    const before = textOf(tree);
    expect(textOf(direct(tree)) === before).toBe(true);
  });
});

describe('ten thousand nested elements', () => {
  it.each(['b', 'em', 'div', 'li', 'span'])('of %s are all reached', (tagName) => {
    let children: ElementContent[] = [{ type: 'text', value: 'لغة C++ هنا' }];
    for (let depth = 0; depth < 10_000; depth++) {
      children = [{ type: 'element', tagName, properties: {}, children }];
    }
    const root: Root = { type: 'root', children };
    expect(findElements(direct(root), (node) => node.tagName === 'bdi')).toHaveLength(1);
  });
});

describe('plain text as long', () => {
  it('comes back from isolateText', () => {
    const text = 'لغة C++ هنا '.repeat(MUCH / 12);
    expect(isolateText(text).replace(/[\u2066\u2069]/g, '') === text).toBe(true);
  });

  it('is searched for controls', () => {
    expect(findBidiControls('\u2066'.repeat(100_000))).toHaveLength(100_000);
  });
});
