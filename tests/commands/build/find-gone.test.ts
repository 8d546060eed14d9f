import { expect, test } from 'vitest';
import { findGone } from '../../../src/commands/build/find-gone.ts';

test('what the last build had and this one has not is named, but for the editor', () => {
  const last = ['2014/a/index.html', '2014/b/index.html', 'admin/index.html', '_astro/a.css'];
  last.push('index.html', 'old.html', '404.html');
  expect(findGone([], new Set())).toEqual([]);
  expect(findGone(last, new Set(['/2014/a/']))).toEqual(['/2014/b/', '/old.html']);
});
