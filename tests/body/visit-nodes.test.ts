import type { Element, Nodes } from 'hast';
import { expect, test } from 'vitest';
import { makeElement } from '../../src/body/make-element.ts';
import { visitAllNodes, visitNodes } from '../../src/body/visit-nodes.ts';

/** `<div><p>1<b>2</b></p><hr><p>3</p></div>`, new each time. */
const makeTree = () =>
  makeElement('div', {}, [
    makeElement('p', {}, ['1', makeElement('b', {}, ['2'])]),
    makeElement('hr', {}),
    makeElement('p', {}, ['3']),
  ]);

const nameOf = (node: Nodes) => ('tagName' in node ? node.tagName : 'value' in node && node.value);

test('each node is told of before those in it, with its place in what holds it', () => {
  const told: string[] = [];
  visitAllNodes(makeTree(), (node, index, parent) => {
    told.push(`${nameOf(node)} ${index} ${parent && nameOf(parent)}`);
  });
  expect(told).toEqual([
    'div undefined undefined',
    'p 0 div',
    '1 0 p',
    'b 1 p',
    '2 0 b',
    'hr 1 div',
    'p 2 div',
    '3 0 p',
  ]);
});

/** What is told of elements, when that on one of a name gives something. */
function list(name: string, give: (tree: Element, index: number) => 'skip' | 'exit' | number) {
  const tree = makeTree();
  const told: string[] = [];
  visitNodes(tree, 'element', ({ tagName }, index = 0) => {
    told.push(tagName);
    return tagName === name && told.length < 9 ? give(tree, index) : undefined;
  });
  return told.join(' ');
}

test('a visitor passes over what is in a node, ends, or says where to go on', () => {
  expect(list('none', () => 'exit')).toBe('div p b hr p');
  expect(list('p', () => 'skip')).toBe('div p hr p');
  expect(list('b', () => 'exit')).toBe('div p b');
  expect(list('p', () => 2)).toBe('div p b p p p p p p');
  expect(list('p', (_tree, index) => index + 2)).toBe('div p b p');
});

test('what a visitor changes counts: the node, what is in it, what follows', () => {
  const removed = list('hr', (tree, index) => {
    tree.children.splice(index, 1);
    return index;
  });
  expect(removed).toBe('div p b hr p');
  const replaced = list('div', (tree) => {
    tree.children = [makeElement('i', {})];
    return 0;
  });
  expect(replaced).toBe('div i');
});
