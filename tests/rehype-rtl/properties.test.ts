import fc from 'fast-check';
import type { Element, Root } from 'hast';
import rehypeRtl from 'rehype-rtl';
import { describe, expect, it, vi } from 'vitest';
import { propertyRuns, propertyTimeout } from './property-runs.ts';
import { direct, parseHtml, printHtml } from './render.ts';
import { anyTree, article } from './trees.ts';
import { findElements, isIsolate, textOf } from './walk-tree.ts';

const run = { numRuns: propertyRuns };
vi.setConfig({ testTimeout: propertyTimeout });
const copy = (tree: Root): Root => structuredClone(tree);

const check = (holds: (tree: Root, before: Root) => void): void => {
  fc.assert(
    fc.property(article, (tree) => {
      // What shrinks must not have been changed by a run before.
      holds(direct(copy(tree)), tree);
    }),
    run,
  );
};

const attributesOf = (tree: Root, names: readonly string[]): unknown[] =>
  findElements(tree, (node) => names.some((name) => name in node.properties)).map((node) => [
    node.tagName,
    ...names.map((name) => node.properties[name]),
  ]);

const isAuthored = (node: Element): boolean =>
  node.properties.id === 'author' || (node.tagName === 'bdi' && node.properties.id === 'sealed');

describe('whatever the article', () => {
  it('keeps its text', () => {
    check((tree, before) => expect(textOf(tree)).toBe(textOf(before)));
  });

  it('does nothing the second time', () => {
    check((tree) => {
      const once = copy(tree);
      expect(direct(tree)).toEqual(once);
    });
  });

  it('does nothing the second time after it was printed and parsed', () => {
    fc.assert(
      fc.property(article, (tree) => {
        const once = printHtml(direct(parseHtml(printHtml(tree))));
        expect(printHtml(direct(parseHtml(once)))).toBe(once);
      }),
      run,
    );
  });

  it('makes no isolate with white space at an edge', () => {
    check((tree) => {
      for (const isolate of findElements(tree, isIsolate))
        expect(textOf(isolate)).not.toMatch(/^\s|\s$/);
    });
  });

  it('makes no isolate inside an isolate of its own', () => {
    check((tree) => {
      for (const isolate of findElements(tree, isIsolate)) {
        expect(findElements(isolate, isIsolate).filter((node) => node !== isolate)).toEqual([]);
      }
    });
  });

  it('makes no empty isolate', () => {
    check((tree) => {
      for (const isolate of findElements(tree, isIsolate)) expect(textOf(isolate)).not.toBe('');
    });
  });

  it('keeps ids, addresses and languages', () => {
    check((tree, before) => {
      expect(attributesOf(tree, ['id', 'href'])).toEqual(attributesOf(before, ['id', 'href']));
      expect(findElements(tree, (node) => node.properties.lang === 'fr').length).toBe(
        findElements(before, (node) => node.properties.lang === 'fr').length,
      );
    });
  });

  it('leaves pre, svg and math as they are, and the text of code', () => {
    check((tree, before) => {
      const names = /^(?:pre|code|kbd|svg|math)$/;
      const read = (root: Root): unknown[] =>
        findElements(root, (node) => names.test(node.tagName)).map((node) => [
          node.tagName,
          node.properties.id,
          textOf(node),
          /^(?:svg|math)$/.test(node.tagName) ? node : '',
        ]);
      expect(read(tree)).toEqual(read(before));
    });
  });

  it('leaves what its author directed', () => {
    check((tree, before) =>
      expect(findElements(tree, isAuthored)).toEqual(findElements(before, isAuthored)),
    );
  });

  it('makes every pre left to right, and code unless its surroundings are', () => {
    check((tree) => {
      for (const pre of findElements(tree, (node) => node.tagName === 'pre')) {
        expect(pre.properties.dir).toBe('ltr');
      }
    });
  });

  it('writes no embedding and no override', () => {
    check((tree, before) => {
      const count = (root: Root): number =>
        (JSON.stringify(root).match(/[\u202A-\u202E]/g) ?? []).length;
      expect(count(tree)).toBe(count(before));
    });
  });
});

describe('whatever the tree', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        Reflect.apply(rehypeRtl(), undefined, [tree]);
      }),
      run,
    );
  });
});
