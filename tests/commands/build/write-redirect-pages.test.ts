import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseTerms } from '../../../src/permalinks/terms/term-file.ts';
import { writeRedirectPages } from '../../../src/commands/build/write-redirect-pages.ts';

let dist: string;
beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'maqal-redirects-'));
  await writeFile(join(dist, '404.html'), 'صفحة الموقع');
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
const publish = () => mkdir(join(dist, '2020/new-name'), { recursive: true });

test('an old address whose place the site needs itself is refused, and its page stays', async () => {
  await publish();
  await writeFile(join(dist, '2020/new-name/index.html'), '');
  await expect(writeRedirectPages(dist, content('/404.html'))).rejects.toThrow(
    /content\/2020\/new-name\/index\.md:5 {2}\[aliases\][\s\S]*The old address \/404\.html is taken/,
  );
  expect(await readFile(join(dist, '404.html'), 'utf8')).toBe('صفحة الموقع');
});

test('an article that was not published keeps its old addresses to itself', async () => {
  expect(await writeRedirectPages(dist, content('/2019/old/'))).toEqual([]);
});
