import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, inject, test } from 'vitest';
import { makeSite, type TestSite } from '../support/make-site.ts';
import { listFiles } from '../support/read-pages.ts';

let site: TestSite | undefined;
afterEach(() => site?.remove());

/** What the fixture site's draft and its article of the year 2099 are made of. */
const unpublished = {
  files: ['2016/unfinished/draft.png', '2016/unfinished/in-text.png', '2099/scheduled/later.png'],
  words: ['unfinished', 'مسودّة للاختبار', 'مربّع رماديّ', '/2099/', 'مقال مؤجَّل', 'نصّ لا يظهر'],
};

test('a draft and a scheduled article leave no trace in any file', () => {
  const dist = inject('fixtureDist');
  const files = listFiles(dist);
  expect(files).toContain('2015/plain/index.html');
  expect(files.filter((file) => /unfinished|scheduled|2099/.test(file))).toEqual([]);
  for (const file of files.filter((each) => /\.(html|xml|json|txt|md|css|js)$/.test(each))) {
    const text = readFileSync(join(dist, file), 'utf8');
    for (const word of unpublished.words)
      expect(text.includes(word), `${word} in ${file}`).toBe(false);
  }
});

test('their pictures are not published, whole or resized', () => {
  const dist = inject('fixtureDist');
  const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  const originals = unpublished.files.map((file) => hash(join('tests/fixtures/site', file)));
  for (const file of listFiles(dist)) {
    expect(file).not.toMatch(/_astro\/(draft|in-text|later)\./);
    expect(originals, file).not.toContain(hash(join(dist, file)));
  }
});

test('a site of drafts is not built, and says so', async () => {
  site = await makeSite({ content: false });
  await site.write(
    'content/2020/one/index.md',
    '---\ntitle: عنوان\ndate: 2020-01-01\nsource: وكالة\ndraft: true\n---\n\nنصّ.\n',
  );
  await site.write('dist/index.html', 'الموقع السابق');
  const { ok, output } = await site.build();
  expect(ok).toBe(false);
  expect(output).toMatch(/Nothing to publish.*draft: true/);
  expect(output).toContain('content/2020/one/index.md');
  expect(listFiles(site.dist)).toEqual(['index.html']);
});
