import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { KeptFile } from '../../src/checks/kept-files.ts';
import { WatchedContent } from '../../src/checks/watched-content.ts';
import { good, page, png, read } from '../support/read-content.ts';

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

afterEach(() => {
  vi.useRealTimers();
});

const titled = (title: string, ...fields: string[]) =>
  page([`title: ${title}`, ...good.slice(1), ...fields]);

const listTitles = (content: WatchedContent) =>
  content.articles.map(({ id, data }) => `${id} ${data.title}`).sort();

async function watchTwo() {
  const files = { '2014/one/index.md': page(good), '2014/two/index.md': page(good) };
  const { root } = await read(files);
  const content = new WatchedContent(root);
  await content.refresh();
  return { root, content, at: (file: string) => join(root, 'content/2014', file) };
}

test('after each change all is as whoever reads it for the first time would find it', async () => {
  const { root, content, at } = await watchTwo();
  const withPhoto = titled('بصورة', 'photo: { file: a.png, alt: قارب, caption: قارب }');
  const steps: [changed: string[], change: () => Promise<void>][] = [
    [['one/index.md'], () => writeFile(at('one/index.md'), titled('آخر'))],
    [['one/index.md'], () => writeFile(at('one/index.md'), 'بلا بيانات')],
    [
      ['one/index.md'],
      () => writeFile(at('one/index.md'), titled('سليم', 'aliases: [/2014/two/]')),
    ],
    [['one/index.md'], () => writeFile(at('one/index.md'), titled('سليم'))],
    [['one', 'three'], () => rename(at('one'), at('three'))],
    [['two/index.md', 'two'], () => rm(at('two'), { recursive: true })],
    [['three/index.md'], () => writeFile(at('three/index.md'), withPhoto)],
    [['three/a.png'], () => writeFile(at('three/a.png'), png)],
    [['three/a.png'], () => writeFile(at('three/a.png'), 'لا صورة')],
    [['three/a.png'], () => rm(at('three/a.png'))],
    [['three/index.md'], () => rm(at('three/index.md'))],
    [['three/index.md', 'three/b.md'], () => writeFile(at('three/index.md'), titled('عاد'))],
  ];
  const faults: number[] = [];
  for (const [changed, change] of steps) {
    await change();
    const problems = await content.update(changed.map(at));
    const anew = new WatchedContent(root);
    expect(problems).toEqual(await anew.refresh());
    expect(listTitles(content)).toEqual(listTitles(anew));
    faults.push(problems.length);
  }
  expect(faults.map((count) => count > 0)).toEqual(
    [0, 1, 1, 0, 0, 0, 1, 0, 1, 1, 1, 0].map(Boolean),
  );
});

test('what the last server read is not read again, unless it is another now', async () => {
  const { root, content, at } = await watchTwo();
  // Nothing is taken for what it was that has been written just now.
  expect(content.kept).toEqual([]);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
  await content.refresh();
  expect(content.kept.map(({ article, isRead }) => [article.id, isRead])).toEqual([
    ['2014/one', true],
    ['2014/two', true],
  ]);
  const mark = (each: KeptFile): [string, KeptFile] => {
    const { article } = each;
    const data = { ...article.data, title: 'كما قُرئ' };
    return [article.file, { ...each, article: { ...article, data } }];
  };
  const kept = new Map(content.kept.map(mark));
  const start = async () => {
    const next = new WatchedContent(root, kept);
    await next.refresh();
    return listTitles(next);
  };
  expect(await start()).toEqual(['2014/one كما قُرئ', '2014/two كما قُرئ']);
  await writeFile(at('one/index.md'), titled('بُدّل'));
  expect(await start()).toEqual(['2014/one بُدّل', '2014/two كما قُرئ']);
  await writeFile(at('two/a.png'), png);
  expect(await start()).toEqual(['2014/one بُدّل', '2014/two عنوان']);
});
