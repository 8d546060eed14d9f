import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseTerms } from '../../../src/permalinks/terms/term-file.ts';
import { writeRedirectPages } from '../../../src/commands/build/write-redirect-pages.ts';

let dist: string;
beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'maqal-redirects-'));
});
afterEach(() => rm(dist, { recursive: true }));

const file = 'content/2020/new-name/index.md';
const content = (...paths: string[]) => ({
  articles: [
    {
      file,
      id: '2020/new-name',
      data: { title: 'عنوان', date: '2020-05-01', source: 'وكالة' },
      body: '',
      digest: '',
    },
  ],
  aliases: paths.map((path) => ({ file, line: 5, path })),
  termFile: parseTerms(''),
});
const page = '2020/new-name/index.html';

test.each([['/404.html'], ['/2019/'], ['/2019/story.md/'], ['/2019/pages.html']])(
  '%s, whose place the site needs itself, is refused, whether or not that stands there yet',
  async (path) => {
    const files = new Set([
      page,
      '404.html',
      '2019/index.html',
      '2019/story.md',
      '2019/pages.html/x',
    ]);
    await expect(writeRedirectPages(dist, content('/old/', path), files)).rejects.toThrow(
      new RegExp(
        String.raw`content/2020/new-name/index\.md:5 {2}\[aliases\][\s\S]*The old address ${path} is taken`,
      ),
    );
    expect(await readdir(dist)).toEqual(['old']);
  },
);

test('a page is written at each old address, and counts as the site’s', async () => {
  const files = new Set([page]);
  expect(await writeRedirectPages(dist, content('/old/', '/a.html'), files)).toHaveLength(2);
  expect([...files]).toEqual([page, 'a.html', 'old/index.html']);
  expect(await readdir(dist)).toEqual(['a.html', 'old']);
});

test('an article that was not published keeps its old addresses to itself', async () => {
  expect(await writeRedirectPages(dist, content('/2019/old/'), new Set())).toEqual([]);
});
