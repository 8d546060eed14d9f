import fc from 'fast-check';
import type { Element, ElementContent, Root } from 'hast';
import rehypeRtl from 'rehype-rtl';
import { describe, expect, it, vi } from 'vitest';
import { propertyRuns, propertyTimeout } from './property-runs.ts';
import { direct, parseHtml, printHtml } from './render.ts';
import { article } from './trees.ts';

vi.setConfig({ testTimeout: propertyTimeout });

const wrap = (tagName: string, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const arabic = (): ElementContent => ({ type: 'text', value: 'لغة C++ هنا' });
const isolates = (node: Element): ElementContent[] =>
  node.children.filter((child) => child.type === 'element' && child.tagName === 'bdi');

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) freeze(inner);
  return Object.freeze(value);
}

describe('a tree with a cycle', () => {
  it.each(['b', 'div'])('through %s is worked on once', (tagName) => {
    const loop = wrap(tagName, arabic());
    const block = wrap('p', arabic(), loop);
    loop.children.push(wrap('i', loop), block);
    direct({ type: 'root', children: [block, loop] });
    expect([isolates(block).length, isolates(loop).length]).toEqual([1, 1]);
  });

  it.each(['code', 'bdi'])('within %s is taken for one thing', (tagName) => {
    const loop = wrap(tagName, arabic());
    loop.children.push(loop);
    const block = wrap('p', arabic(), loop);
    direct({ type: 'root', children: [block] });
    expect(block.children.includes(loop)).toBe(true);
  });
});

describe('a tree whose parts stand in many places', () => {
  it.each(['b', 'div', 'code'])('as with %s is worked on once', (tagName) => {
    const inner = wrap(tagName, arabic());
    let shared = inner;
    for (let depth = 0; depth < 100; depth++) shared = wrap(tagName, shared, shared);
    const block = wrap('p', arabic(), shared, shared);
    direct({ type: 'root', children: [block, wrap('p', shared)] });
    expect(isolates(block)).toHaveLength(1);
    expect(isolates(inner)).toHaveLength(tagName === 'code' ? 0 : 1);
  });
});

describe('a tree with values that are no text', () => {
  const strange = [Object.create(null), [Object.create(null)], Symbol('dir'), () => '', 7n];
  it.each(strange)('keeps %#', (value) => {
    for (const name of ['dir', 'lang', 'title', 'alt', 'role', 'className', 'dataFootnoteRef']) {
      const node = wrap('b', arabic());
      Reflect.set(node.properties, name, value);
      const root: Root = { type: 'root', children: [wrap('p', node, arabic())] };
      direct(root);
      expect(node.properties[name]).toBe(value);
    }
  });

  it('keeps raw HTML that is none', () => {
    const raw = { type: 'raw', value: Object.create(null) };
    const tree = { type: 'root', children: [{ ...wrap('p'), children: [raw, arabic()] }] };
    Reflect.apply(rehypeRtl(), undefined, [tree]);
    expect(tree.children[0]?.children).toHaveLength(4);
  });
});

describe('a frozen tree', () => {
  it('is left as it is', () => {
    fc.assert(
      fc.property(article, (tree) => {
        const before = structuredClone(tree);
        expect(direct(freeze(tree))).toEqual(before);
      }),
      { numRuns: propertyRuns },
    );
  });

  it('is worked on where it is not frozen', () => {
    const tree = parseHtml('<p>لغة C++ هنا</p><p>لغة C++ هنا</p>');
    freeze(tree.children[0]);
    expect(printHtml(direct(tree))).toBe(
      '<p>لغة C++ هنا</p><p>لغة <bdi dir="ltr">C++</bdi> هنا</p>',
    );
  });
});
