import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Settings } from '../../../src/settings/complete-settings.ts';
import { fixtureAddress } from '../../support/fixture-address.ts';
import { makeFile } from '../warnings/check.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-own-links-'));
  const fields = 'aliases: [/2014/old-name/, /news/123.html]\ntopics: [الخليج]';
  await put('content/2014/harbour/index.md', makeFile('## تمهيد\n\nنصّ.', fields));
  await put(
    'content/2015/held-back/index.md',
    makeFile('نصّ.', 'date: 2015-01-02\ndraft: true\nauthors: [هدى]'),
  );
  const late = 'date: 2099-05-01T10:00Z\ntopics: [البحر]';
  await put('content/2099/still-to-come/index.md', makeFile('نصّ.', late));
  const names = [
    '/topics/gulf/ الخليج',
    '/topics/khalij/ /topics/gulf/',
    '/topics/sea/ البحر',
    '/authors/huda/ هدى',
  ];
  await put('content/names.txt', names.join('\n'));
  await put('public/papers/report.pdf', '');
  await put('public/about/index.html', '');
});
afterAll(() => rm(root, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

async function put(file: string, text: string) {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

/** Reads a site with such links, and gives what is said of them. */
async function check(links: readonly string[], settings: Partial<Settings> = {}, address = '/') {
  vi.stubEnv('SITE_URL', new URL(address, 'https://maqal.example/').href);
  vi.resetModules();
  const { site } = await import('../../../src/site.ts');
  const { readArticles } = await import('../../../src/checks/read-articles.ts');
  const list = links.map((to) => ({ text: 'رابط', to }));
  Object.assign(site, { menu: list, footer: [], editor: false, ...settings });
  const lines = list.map((link) => `    ${JSON.stringify(link)},`);
  await put('src/site.ts', `export const site = {\n  menu: [\n${lines.join('\n')}\n  ],\n};\n`);
  const { problems, warnings } = await readArticles(root, { copyEdit: true });
  expect(problems).toEqual([]);
  return warnings.filter(({ file }) => file === 'src/site.ts');
}

const folder = new URL(fixtureAddress).pathname;

describe.each(['/', folder])('in a site that lives at %s', (address) => {
  test.each([
    ['the first page', './', address, '#x', '?x=1'],
    ['an article', '2014/harbour/', '2014/harbour', `${address}2014/harbour/`, '2014/harbour/?x=1'],
    ['its files', '2014/harbour.md', '2014/harbour/card.png'],
    ['old addresses', '2014/old-name/', 'news/123.html', 'topics/khalij/'],
    ['lists', '2014/', 'topics/', 'topics/gulf/', 'topics/gulf/feed.xml'],
    ['pages of the site', 'feeds/', 'search/', 'search/?q=غزة', 'saved/'],
    ['files of the site', 'feed.xml', 'feed.json', 'sitemap.xml', 'robots.txt', 'card.png'],
    ['files of the public folder', 'papers/report.pdf', 'about/', `${address}about/index.html`],
    ['a whole address of its own', `https://maqal.example${address}2014/harbour/`],
    ['other sites', 'https://b.example/2014/x/', 'http://b.example', '//b.example/', 'tel:123'],
    ['mail', 'mailto:a@b.example', 'mailto:a@b.example?subject=x'],
  ])('nothing is said of %s', async (_name, ...links) => {
    expect(await check(links, {}, address)).toEqual([]);
  });

  test.each([
    ['a page that is not there', 'nothing/', 'Correct the address, or delete the link from menu'],
    ['a misspelt slug', '2014/harbuor/', "Perhaps to: '2014/harbour/' is meant"],
    ['a wrong year', '2013/harbour/?x#y', "Perhaps to: '2014/harbour/#y' is meant"],
    ['capitals', '2014/Harbour/', "Perhaps to: '2014/harbour/' is meant"],
    ['a path from the host', `${address}2013/harbour/`, `to: '${address}2014/harbour/'`],
    ['a whole address', `https://maqal.example${address}none/`, 'Correct the address'],
    ['a place that is not there', '2014/harbour/#fn-9', 'Copy the link from the sign ¶'],
    ['a draft', '2015/held-back/', 'Publish it first'],
    ['a scheduled article', '2099/still-to-come/', 'Publish it first'],
    ['a year with drafts alone', '2015/', 'Publish it first'],
    ['a topic that is to come', 'topics/sea/', 'Publish it first'],
    ['authors, where only drafts have one', 'authors/', 'Publish it first'],
    ['a month of a year that has none', '2014-11/', 'Correct the address'],
    ['a topic that is not there', 'topics/none/', 'Correct the address'],
    ['a file that is not there', 'papers/repotr.pdf', 'Put the file at public/papers/repotr.pdf'],
    ['a picture that is not there', `${address}map.png`, 'Put the file at public/map.png'],
    ['the editor, where there is none', 'admin/', 'Correct the address'],
    ['capitals of a file', 'Feed.xml', 'Put the file at public/Feed.xml, or correct its name'],
    ['signs that stand for nothing', '2014/%D8/', 'Correct the address'],
  ])('%s is told, with its line and what to write', async (_name, to, advice) => {
    const [told, ...more] = await check(['feeds/', to], {}, address);
    expect(more).toEqual([]);
    expect(told).toMatchObject({ line: 4, field: 'menu', rule: 'dead-link', excerpt: to });
    expect(told?.write).toMatchObject({ en: expect.stringContaining(advice) });
    expect(told?.what.ar).toMatch(/\p{Script=Arabic}/u);
  });

  test('the editor is there where a build has it', async () => {
    expect(await check(['admin/'], { editor: true }, address)).toEqual([]);
  });
});

test.each(['/2014/harbour/', '/', '/feed.xml', '/none/', '/readers/'])(
  'a path outside of the site’s folder is told: %s',
  async (to) => {
    const [told] = await check([to], {}, folder);
    const inside = to.slice(1) || './';
    expect(told?.what.ar).toContain(`فالموقع في المجلد ${folder}`);
    expect(told?.write).toMatchObject({ en: expect.stringContaining(`to: '${inside}'`) });
    expect(await check([inside], {}, folder)).toHaveLength(/none|readers/.test(to) ? 1 : 0);
  },
);

test('footers are read too, each link where it stands, and others where their list begins', async () => {
  const footer = [{ text: 'رابط', to: 'none/' }];
  const told = await check(['none/', 'none/'], { footer });
  expect(told.map(({ line, field }) => [line, field])).toEqual([
    [3, 'menu'],
    [4, 'menu'],
    [1, 'footer'],
  ]);
});
