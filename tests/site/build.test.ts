import { readFileSync, statSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { formatBytes } from '../../src/commands/build/format-quantity.ts';
import { makeSite, type TestSite } from '../support/make-site.ts';
import { listFiles, readPages } from '../support/read-pages.ts';

const sites: TestSite[] = [];
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.remove()));
});

/** A site of one short article, quick to build. */
async function startSmall() {
  const site = await makeSite({ content: false });
  sites.push(site);
  await site.write('content/2020/one/index.md', article(fields));
  return site;
}

const article = (fields: string, body = 'نصّ المقال.') => `---\n${fields}\n---\n\n${body}\n`;
const fields = 'title: عنوان\ndate: 2020-05-01\nsource: وكالة';

const readAll = (dist: string) =>
  Object.fromEntries(
    listFiles(dist).map((file) => [file, readFileSync(join(dist, file)).toString('base64')]),
  );

const countArticles = () =>
  readPages().filter(({ document }) => document.querySelector('.article-body')).length;

const onTerminal = process.platform === 'linux';
/** Takes the cursor back to the start of its line, and empties that. */
const emptyLine = '\r\u001b[2K';

test('the same content gives the same bytes, in another folder and time zone and on a terminal, where each stage is told', async () => {
  const site = await makeSite();
  sites.push(site);
  // Encoding knows neither folder nor time, and takes longer than all else.
  const pictures = '.astro/cache/assets';
  await cp(join(inject('dist'), '..', pictures), join(site.root, pictures), { recursive: true });
  const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8' };
  const { ok, output } = await site.build(elsewhere, { onTerminal });
  expect(ok, output).toBe(true);
  expect(readAll(site.dist)).toEqual(readAll(inject('dist')));
  if (!onTerminal) return;
  const pages = readPages().length;
  // What stays on the screen: of each line what was written after the cursor last went back to its start.
  const lines = output.split('\r\n').map((line) => line.split(emptyLine).at(-1) ?? '');
  const stages = lines.filter((line) => /^✓ .* · .* \([\d,.]+ (sec|min)\)$/.test(line));
  expect(stages.map((line) => line.replace(/^.* · | \(.*$/g, ''))).toEqual([
    `articles checked: ${countArticles()}`,
    `preview cards: ${countArticles()} new, 0 kept`,
    `pages: ${pages} new, 0 kept`,
    // Of the first page and of what is missing nobody keeps the address.
    `addresses that answer: ${pages - 2}`,
  ]);
  const passing = output.split(emptyLine);
  expect(passing).toContainEqual(
    expect.stringMatching(/^… بطاقات المعاينة · preview cards: \d+\/\d+$/),
  );
  expect(passing).toContainEqual(expect.stringMatching(/^… الصفحات · pages: \d+$/));
});

test('a build that nobody watches says but what it made', () => {
  const output = inject('output');
  for (const sign of ['\r', '\u001b', '…']) expect(output).not.toContain(sign);
  const files = listFiles();
  const bytes = files.reduce((sum, file) => sum + statSync(join(inject('dist'), file)).size, 0);
  const [arabic, english, address] = output.split('\n');
  const [articles, pages] = [countArticles(), readPages().length];
  expect(arabic).toMatch(
    new RegExp(`^✓ بُني الموقع في dist/: ${articles} .*، ${pages} .*، ${files.length} `),
  );
  expect(english).toMatch(/^✓ dist\/ is built: .* Time: [\d.]+ (sec|min)\. /);
  expect(english).toContain(
    `New: ${pages} of ${pages} pages, ${articles} of ${articles} preview cards.`,
  );
  expect(english).toContain(
    `${articles} articles, ${pages} pages, ${files.length} files, ${formatBytes(bytes).en}.`,
  );
  expect(address).toBe('  https://maqal.example/');
});

describe('a build that fails', () => {
  test('reports every problem of every file, and leaves the last site as it was', async () => {
    const site = await startSmall();
    await site.write('dist/index.html', 'الموقع السابق');
    await site.write('content/2020/one/index.md', article('title: أ: ب\ndate: 2020-02-30'));
    await site.write('content/2020/Two/index.md', article(fields, ''));
    const { ok, output } = await site.build();
    expect(ok).toBe(false);
    expect(output).toContain('content/2020/one/index.md:2  [title]');
    expect(output).toContain("title: 'أ: ب'");
    expect(output).toContain('content/2020/one/index.md:3  [date]');
    expect(output).toContain('content/2020/one/index.md:1  [source]');
    expect(output).toContain('content/2020/Two/index.md  [address]');
    expect(output).toContain('content/2020/Two/index.md:6  [body]');
    expect(output).toContain('5 problems in 2 files.');
    expect(output).not.toMatch(/^\s+at /m);
    expect(readAll(site.dist)).toEqual({
      'index.html': Buffer.from('الموقع السابق').toString('base64'),
    });
  });

  test('names the article whose text could not be rendered', async () => {
    const site = await startSmall();
    await site.write('dist/index.html', 'الموقع السابق');
    await site.write(
      'src/body/body-ids.ts',
      "export function rehypeBodyIds() { return () => { throw new Error('broken step'); }; }",
    );
    const { ok, output } = await site.build();
    expect(ok).toBe(false);
    expect(output).toMatch(/content\/2020\/one\/index\.md: .*broken step/);
    expect(Object.keys(readAll(site.dist))).toEqual(['index.html']);
  });

  test('says what is wrong with the site’s address', async () => {
    const { ok, output } = await (await startSmall()).build({ SITE_URL: 'news.example' });
    expect(ok).toBe(false);
    expect(output).toContain('Not an address for the site: "news.example"');
  });
});

test('a site warns as long as its address is the example', () => {
  expect(inject('output')).toContain('https://maqal.example/');
  expect(inject('output')).toContain('This is still the example address');
  expect(inject('fixtureOutput')).toContain('https://fixture.example/reader/');
  expect(inject('fixtureOutput')).not.toContain('example address');
});

test('a scheduled article is announced', () => {
  expect(inject('fixtureOutput')).toContain('content/2099/scheduled/index.md\n    01 يناير 2099');
});
