import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { isTaken } from '../../src/checks/errors/check-taken.ts';
import { hashCode } from '../../src/hosting/own-code.ts';
import { listFiles, readPages, readRedirects } from '../support/read-pages.ts';

const dist = inject('fixtureDist');
const redirects = readRedirects(dist);
const moved = '/reader/2015/moved-article/';
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

test('every form of old address has its page', () => {
  expect(redirects.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      '/2011/an-old-name-that-is-longer-than-forty-bytes/',
      '/2012/خبر-قديم/',
      '/2013/older-name/',
      '/2014/old-name/',
      '/news/123.html',
      '/news/Details_45.aspx/',
    ]),
  );
});

test('no old address can take the place of a file that the site has', () => {
  const files = listFiles(dist).filter((file) => !/^_|^hosting|(^|\/)index\.html$/.test(file));
  const articles = new Set(
    listFiles(dist).flatMap((file) => /^\d{4}\/[^/]+\/(?=index\.html$)/.exec(file)?.[0] ?? []),
  );
  const below = files.filter((file) => /^\d{4}\//.test(file) === file.includes('/'));
  const free = below.filter(
    (file) =>
      !isTaken(`/${file}/`, { has: (address) => articles.has(address.slice(1)) }) &&
      !redirects.some(({ path }) => `/${file}` === path),
  );
  expect(below).toContain('feed.xml');
  expect(free).toEqual([]);
});

const targets: Record<string, { to: string; title: string }> = {
  '/topics/old-trials/': { to: '/reader/topics/rare-trials/', title: 'تجارب نادرة' },
};

describe.each(redirects)('$path', ({ html, document, path }) => {
  const { to, title } = targets[path] ?? {
    to: moved,
    title: 'مقال للاختبار انتقل مرات: "C++" و<b> & غيرهما',
  };
  const get = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name);

  test('is an Arabic page that names what moved, in few bytes', () => {
    expect(document.documentElement.lang).toBe('ar');
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.querySelector('h1')?.textContent).toBe('انتقلت هذه الصفحة إلى عنوان جديد');
    const plain = (text: string | null | undefined) => text?.replace(/[\u2066-\u2069]/g, '');
    expect(plain(document.title)).toBe(title);
    expect(plain(document.querySelector('a')?.textContent)).toBe(title);
    expect(Buffer.byteLength(html)).toBeLessThan(2500);
  });

  test('leads there with script and without, and search engines to the permalink', () => {
    expect(get('link[rel=canonical]', 'href')).toBe(`https://fixture.example${to}`);
    expect(get('meta[name=robots]', 'content')).toBe('noindex');
    expect(get('a', 'href')).toBe(to);
    expect(document.querySelector('script')?.textContent).toContain(to);
    // Outside noscript it would overtake the script, and lose the fragment.
    expect(document.querySelector('head > noscript')?.innerHTML).toContain(
      `<meta http-equiv="refresh" content="0; url=${to}">`,
    );
  });

  test('has the policy of its own script and style', () => {
    const policy = get('meta[http-equiv="content-security-policy"]', 'content');
    const hash = (tag: string) => hashCode(document.querySelector(tag)?.textContent ?? '');
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash('script')}`,
      `style-src ${hash('style')}`,
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  test('is valid HTML', async () => {
    const report = await new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'void-style': 'off',
        'doctype-style': 'off',
        // In the head, where noscript may stand (HTML, §4.12.2), and only for who runs no script.
        'element-permitted-content': 'off',
        'meta-refresh': 'off',
      },
    }).validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });
});

test('what hosts are told agrees with the pages', () => {
  const rules = read(dist, '_redirects').trim().split('\n');
  const pages = redirects.map(
    ({ path }) => `${encodeURI(`/reader${path}`)} ${targets[path]?.to ?? moved} 301`,
  );
  expect(rules.toSorted()).toEqual(pages.toSorted());
  const maps = read(dirname(dist), 'hosting/nginx-maps.conf');
  expect(maps).toContain(`  /reader/2012/خبر-قديم/ ${moved};`);
  expect(maps.match(/ \/reader\/2015\/moved-article\/;$/gm)).toHaveLength(
    redirects
      .filter(({ path }) => !targets[path])
      .flatMap(({ path }) => (path.endsWith('/') ? [path, path] : [path])).length,
  );
});

test('the ledger has every address that answers, sorted, and no more', () => {
  const lines = read(dirname(dist), 'content/addresses.txt')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const pages = [...readPages(dist), ...redirects].map(({ path }) => path);
  expect(lines).toEqual(pages.filter((path) => !['/', '/404.html'].includes(path)).sort());
});
