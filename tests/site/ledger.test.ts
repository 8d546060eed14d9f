import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSite, type TestSite } from '../support/make-site.ts';
import { listFiles } from '../support/read-pages.ts';

const ledger = '/2020/old-name/\r\n/2020/old-name/\r\n/2020/\r\n/2020-05/\r\n/2020-05/2/\r\n';
const article = (more = '') =>
  `---\ntitle: عنوان\ndate: 2020-05-01\nsource: وكالة\n${more}---\n\nنصّ المقال.\n`;

let site: TestSite;
beforeAll(async () => {
  site = await makeSite({ content: false });
  await site.write('content/addresses.txt', ledger);
  await site.write('content/2020/new-name/index.md', article());
  await site.write('dist/index.html', 'الموقع السابق');
});
afterAll(() => site.remove());

const readLedger = () => readFileSync(join(site.root, 'content/addresses.txt'), 'utf8');

test('a build that would lose an address fails, says which, and changes nothing', async () => {
  const { ok, output } = await site.build();
  expect(ok).toBe(false);
  expect(output).toContain('content/addresses.txt:1');
  expect(output).toContain('The address /2020/old-name/ was published and would answer no more.');
  expect(output).toContain('content/2020/new-name/index.md');
  expect(output).toMatch(/^ *aliases: \[\/2020\/old-name\/\]$/m);
  expect(output).not.toMatch(/^\s+at /m);
  expect(readLedger()).toBe(ledger);
  expect(listFiles(site.dist)).toEqual(['index.html']);
});

test('with the alias it builds, records what is new, says so where it would be forgotten, and fails for nothing that cannot be cleared away', async () => {
  for (const name of 'abcdefghijklmnopqrstuvwxyz') await site.write(`.astro/cards/${name}/x`, '');
  await site.write('content/2020/new-name/index.md', article('aliases: [/2020/old-name/]\n'));
  const { ok, output } = await site.build({ CI: 'true' });
  expect(ok, output).toBe(true);
  expect(output).toContain('New addresses in content/addresses.txt: 4. Commit it');
  const addresses = readLedger()
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  expect(addresses).toEqual([
    '/2020-05/',
    '/2020-05/2/',
    '/2020/',
    '/2020/new-name/',
    '/2020/old-name/',
    '/feeds/',
    '/saved/',
    '/search/',
    '',
  ]);
  expect(listFiles(site.dist)).toContain('2020/old-name/index.html');
  // A month that has no pages of its own any more leads to its year.
  for (const month of ['2020-05', '2020-05/2']) {
    const page = readFileSync(join(site.dist, month, 'index.html'), 'utf8');
    expect(page).toContain('content="0; url=/2020/"');
  }
  expect(output).toMatch(
    /could not be put in order .*; the site is not harmed\.\n.*\.astro\/cards/,
  );
  expect(output).not.toContain('was not built');
});
