import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ArticleWatch } from '../../src/preview/article-watch.ts';
import { good, page, read } from '../support/read-content.ts';

vi.mock('../../src/files/watch-folder.ts', () => ({
  watchFolder: (_folder: string, _tell: unknown, fail: (error: unknown) => void) => {
    fail(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }));
    return { close: () => {} };
  },
}));

test('where nothing tells of changes, who asks for a page is shown them, and it is said how to be told', async () => {
  const { root } = await read({ '2014/one/index.md': page(good) });
  const failures: string[] = [];
  const watch = new ArticleWatch(root, {
    problems: () => {},
    failure: (error) => failures.push(String(error)),
    read: () => {},
    change: () => {},
    list: () => {},
  });
  await watch.settle();
  const list = () => watch.shown?.map(({ id, data }) => `${id} ${data.title}`);
  expect(list()).toEqual(['2014/one عنوان']);
  await writeFile(join(root, 'content/2014/one/index.md'), page(['title: آخر', ...good.slice(1)]));
  await watch.settle();
  expect(list()).toEqual(['2014/one آخر']);
  await rm(join(root, 'content/2014/one'), { recursive: true });
  await watch.settle(false);
  expect(list()).toEqual(['2014/one آخر']);
  await watch.settle();
  expect(list()).toEqual([]);
  expect(failures).toHaveLength(1);
  expect(failures[0]).toMatch(/ارفع الحدّ.*max_user_watches/);
  watch.close();
});
