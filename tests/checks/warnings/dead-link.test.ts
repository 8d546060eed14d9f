import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArticles } from '../../../src/checks/read-articles.ts';
import { pageIds } from '../../../src/checks/warnings/links/judge-link.ts';
import type { Warning } from '../../../src/checks/warnings/warning.ts';
import { fixtureAddress } from '../../support/fixture-address.ts';
import { check, makeFile, rulesOf } from './check.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-links-'));
  await put('content/2014/older-one/index.md', makeFile('## تمهيد\n\nفقرة وحيدة.'));
  const moved = 'aliases: [/2014/old-name/, /news/123.html]';
  await put('content/2014/moved-here/index.md', makeFile('نصّ.', moved));
  await put('content/2014/held-back/index.md', makeFile('نصّ.', 'draft: true'));
  await put('content/2099/still-to-come/index.md', makeFile('نصّ.', 'date: 2099-05-01T10:00Z'));
  await put('public/papers/annual report.pdf', '');
});
afterAll(() => rm(root, { recursive: true }));

async function put(file: string, text: string) {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

/** Reads the whole site with one more article in it, and gives what is said of that. */
async function checkLinks(body: string, fields?: string): Promise<Warning[]> {
  const file = 'content/2014/linking-one/index.md';
  await put(file, makeFile(body, fields));
  const { warnings } = await readArticles(root, { copyEdit: true });
  return warnings.filter((warning) => warning.file === file && warning.rule === 'dead-link');
}

describe('nothing is said of a link that leads somewhere', () => {
  test.each([
    ['an article', '../older-one/', '/2014/older-one/', '/2014/older-one', '/2014/older-one/?x=1'],
    ['its absolute address', 'https://maqal.example/2014/older-one/', '//maqal.example/'],
    ['its index', '/2014/older-one/index.html'],
    ['an old address', '/2014/old-name/', '/news/123.html'],
    ['a page of the site', '/', '../../', '/feeds/', '/2014/', '/404.html'],
    ['a file of the site', '/feed.xml', '/feed.json', '/sitemap.xml', '/robots.txt', '/icon.svg'],
    ['a file of an article', '../older-one.md', '/2014/older-one/card.png', 'qr.svg'],
    ['a file of the public folder', '</papers/annual report.pdf>', '/papers/annual%20report.pdf'],
    ['a place of the page', '#', '#top', '#source', '#content', '#fn-1', '/2014/linking-one/#fn-1'],
    ['words on a page', '../older-one/#:~:text=فقرة', '#fn-1:~:text=حاشية'],
    ['another site', 'https://example.com/2014/x/#y', 'mailto:a@b.example', 'tel:123'],
    ['another port of the host', 'https://maqal.example:8443/2014/x/'],
  ])('%s', async (_name, ...hrefs) => {
    const links = hrefs.map((href) => `[كلمة](${href})`).join(' و');
    expect(await checkLinks(`نصّ.[^1] ${links}\n\n[^1]: حاشية.`)).toEqual([]);
  });

  test('a paragraph, heading and footnote, by the id that their page gives them', async () => {
    const [other] = await checkLinks('[كلمة](../older-one/#تمهيد)');
    const [id] = /#p\w+/.exec(JSON.stringify(other?.write)) ?? [];
    expect(await checkLinks(`[كلمة](../older-one/${id})`)).toEqual([]);
    const own = await checkLinks('## تمهيد\n\n[كلمة](#تمهيد)');
    expect(own[0]?.write).toMatchObject({ en: expect.stringContaining(`${id} (the section`) });
    expect(await checkLinks(`## تمهيد\n\n[كلمة](${id})`)).toEqual([]);
  });
});

describe('a link that leads nowhere is told, with what may be meant', () => {
  test.each([
    ['a page that is not there', '../nothing-of-it/', 'Correct the address'],
    ['a misspelt slug', '../oldre-one/', 'Perhaps ../older-one/ is meant'],
    ['a wrong year', '/2013/older-one/#x', 'Perhaps /2014/older-one/#x is meant'],
    ['capitals', 'https://maqal.example/2014/Older-One/', 'Perhaps https://maqal.example/2014/ol'],
    ['one step too few', 'older-one/', 'Perhaps ../older-one/ is meant'],
    ['the path of a file', '/content/2014/older-one/index.md', 'Perhaps /2014/older-one/ is meant'],
    ['another year', '../../2014/moved-heer/', 'Perhaps ../moved-here/ is meant'],
    ['a year without articles', '/1999/', 'Correct the address'],
    ['a file that is not there', '/papers/report.pdf', 'Correct the address'],
    ['a place that is not there', '#fn-9', 'Copy the link from the sign ¶'],
    ['a place of another page', '../older-one/#fn-9', 'Copy the link from the sign ¶'],
    ['no address', '', 'Write the address'],
  ])('%s', async (_name, href, advice) => {
    const found = await checkLinks(`نصّ.\n\nثم [كلمة](${href}) وكلمة.`);
    expect(found).toMatchObject([{ line: 9, column: 4, field: 'body' }]);
    expect(found[0]?.write).toMatchObject({ en: expect.stringContaining(advice) });
  });

  test('a picture, which is published where it is shown and nowhere else', async () => {
    const [warning] = await checkLinks('[صورة](map.png)');
    expect(warning?.write).toBe('![ما يظهر في الصورة](map.png)');
  });

  test.each([
    ['by reference', '[كلمة][م]\n\n[م]: /2014/gone/', 7, 1],
    ['in HTML', 'نصّ <a href="/2014/gone/">كلمة</a>', 7, 5],
    ['in a table', '| أ |\n|---|\n| [ب](/2014/gone/) |', 9, 3],
    ['as a bare address', 'نصّ https://maqal.example/2014/gone/ نصّ', 7, 5],
    ['in a footnote', 'نصّ.[^1]\n\n[^1]: [كلمة](/2014/gone/)', 9, 7],
  ])('however it is written: %s', async (_name, body, line, column) => {
    expect(await checkLinks(body)).toMatchObject([{ line, column }]);
  });

  test('code is no link', async () => {
    expect(await checkLinks('`[كلمة](/2014/gone/)`\n\n```\n[كلمة](#gone)\n```')).toEqual([]);
  });

  test('an article may pass over it, with the reason', async () => {
    const allow = "allow:\n  dead-link: 'صفحة تأتي من خادم آخر'";
    expect(await checkLinks('[كلمة](/shop/)', allow)).toEqual([]);
  });
});

describe('an article that is not published yet', () => {
  test('is told where a published one links to it', async () => {
    const [draft] = await checkLinks('[كلمة](../held-back/)');
    expect(draft?.what).toEqual({
      ar: '«../held-back/» مسودّة لم تُنشر، فلا يصل إليها قارئ.',
      en: '../held-back/ is a draft: no reader gets there.',
    });
    const [scheduled] = await checkLinks('[كلمة](/2099/still-to-come/)');
    expect(scheduled?.what.ar).toContain('(01 مايو 2099، الساعة 10:00)');
    expect(await checkLinks('[كلمة](/2099/)')).toHaveLength(1);
  });

  test('may be linked to by another', async () => {
    const links = '[كلمة](../held-back/) و[كلمة](/2099/still-to-come/)';
    expect(await checkLinks(links, 'draft: true')).toEqual([]);
  });
});

test('the ids around the text are those of the components', () => {
  const files = ['src/components', 'src/controls', 'src/layouts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.astro'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const ids = files.flatMap((text) =>
    [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id),
  );
  // These stand on lists alone.
  const ofLists = ['years', 'months', 'days'];
  expect(ids.filter((id) => !ofLists.includes(id)).sort()).toEqual(pageIds);
});

describe.each([
  ['of the site', 'content', 'https://maqal.example/'],
  ['of the fixture site, which lives in a folder', 'tests/fixtures/site', fixtureAddress],
])('the articles %s', (_name, content, address) => {
  test('have no link that leads nowhere', async () => {
    const site = await mkdtemp(join(tmpdir(), 'maqal-links-'));
    cpSync(content, join(site, 'content'), { recursive: true });
    const { stdout } = spawnSync('node', [resolve('src/commands/check-content.ts'), '--json'], {
      cwd: site,
      encoding: 'utf8',
      env: { ...process.env, SITE_URL: address },
    });
    await rm(site, { recursive: true });
    const { warnings } = JSON.parse(stdout) as { warnings: Warning[] };
    const isArticles = ({ file, rule }: Warning) => rule === 'dead-link' && file !== 'src/site.ts';
    expect(warnings.filter(isArticles)).toEqual([]);
  });
});

test('a site in a folder is told of links that leave the folder', async () => {
  const file = 'content/2014/linking-one/index.md';
  await put(file, makeFile('[كلمة](/2014/older-one/) و[كلمة](/other/)'));
  const { stdout } = spawnSync('node', [resolve('src/commands/check-content.ts'), '--json', file], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: fixtureAddress },
  });
  expect(JSON.parse(stdout).warnings).toMatchObject([
    { rule: 'dead-link', write: '/reader/2014/older-one/' },
  ]);
});

test('brackets that are escaped are no link without an address', () => {
  expect(check('انظر \\[البيان][بيان] و[البيان]\\[بيان] و[البيان\\][بيان].')).toEqual([]);
  expect(check('انظر &#91;البيان][بيان].')).toEqual([]);
  expect(rulesOf('انظر \\\\[البيان][بيان].')).toEqual(['missing-link']);
});
