import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WatchedContent } from '../../src/checks/watched-content.ts';
import { good, page, read } from '../support/read-content.ts';

test('the page of an article tells of its topics without an address, until they have one', async () => {
  const fields = [...good, 'topics: [زخرفيّات]'];
  const { root } = await read({
    '2014/one/index.md': page(fields),
    '2014/two/index.md': page(good),
    '2014/three/index.md': page([...fields, 'draft: true']),
  });
  const content = new WatchedContent(root);
  await content.refresh();
  const count = () =>
    ['one', 'two', 'three'].map((slug) => content.problemsOf(`2014/${slug}`).length);
  expect(count()).toEqual([1, 0, 0]);
  expect(content.problemsOf('2014/one')).toMatchObject([{ line: 5, field: 'topics' }]);
  await writeFile(join(root, 'content/names.txt'), '/topics/ornaments/ زخرفيّات\n');
  expect(count()).toEqual([0, 0, 0]);
});
