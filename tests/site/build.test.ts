import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { makeSite, type TestSite } from '../support/make-site.ts';
import { listFiles, readPage } from '../support/read-pages.ts';

const sites: TestSite[] = [];
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.remove()));
});

async function start() {
  const site = await makeSite();
  sites.push(site);
  return site;
}

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

test('the same content gives the same bytes, in another folder and time zone', async () => {
  const site = await start();
  const { ok, output } = site.build({ TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8' });
  expect(ok, output).toBe(true);
  expect(readAll(site.dist)).toEqual(readAll(inject('dist')));
});

describe('a build that fails', () => {
  test('reports every problem of every file, and leaves the last site as it was', async () => {
    const site = await startSmall();
    await site.write('dist/index.html', 'الموقع السابق');
    await site.write('content/2020/one/index.md', article('title: أ: ب\ndate: 2020-02-30'));
    await site.write('content/2020/Two/index.md', article(fields, ''));
    const { ok, output } = site.build();
    expect(ok).toBe(false);
    expect(output).toContain('content/2020/one/index.md:2  [title]');
    expect(output).toContain("title: 'أ: ب'");
    expect(output).toContain('content/2020/one/index.md:3  [date]');
    expect(output).toContain('content/2020/one/index.md:1  [source]');
    expect(output).toContain('content/2020/Two/index.md  [permalink]');
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
      'src/article/body/body-ids.ts',
      "export function rehypeBodyIds() { return () => { throw new Error('broken step'); }; }",
    );
    const { ok, output } = site.build();
    expect(ok).toBe(false);
    expect(output).toMatch(/content\/2020\/one\/index\.md: .*broken step/);
    expect(Object.keys(readAll(site.dist))).toEqual(['index.html']);
  });

  test('says what is wrong with the site’s address', async () => {
    const { ok, output } = (await startSmall()).build({ SITE_URL: 'news.example' });
    expect(ok).toBe(false);
    expect(output).toContain('Not an address for the site: "news.example"');
  });
});

test('a site warns as long as its address is the example', async () => {
  const { output } = (await startSmall()).build();
  expect(output).toContain('https://maqal.example/');
  expect(output).toContain('This is still the example address');
});

test('a site below a folder keeps its links and pages there', async () => {
  const site = await startSmall();
  const { ok, output } = site.build({ SITE_URL: 'https://news.example/arabic' });
  expect(ok, output).toBe(true);
  expect(output).not.toContain('example address');
  const { document } = readPage('/2020/one/', site.dist);
  expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
    'https://news.example/arabic/2020/one/',
  );
  const local = [...document.querySelectorAll('a[href^="/"], link[href^="/"]')];
  expect(local.length).toBeGreaterThan(3);
  for (const link of local) expect(link.getAttribute('href')).toMatch(/^\/arabic\//);
});

test('the first page lists the newest article first, and every year', async () => {
  const site = await startSmall();
  const dated = (date: string) => article(fields.replace('2020-05-01', date));
  await site.write('content/2019/older/index.md', article(fields.replace('2020-', '2019-')));
  await site.write('content/2020/noon/index.md', dated('2020-06-01T12:00+03:00'));
  await site.write('content/2020/dawn/index.md', dated('2020-06-01T05:00+03:00'));
  const { ok, output } = site.build();
  expect(ok, output).toBe(true);
  const { document } = readPage('/', site.dist);
  const links = (selector: string) =>
    [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href'));
  expect(links('main h2 a')).toEqual(['/2020/noon/', '/2020/dawn/', '/2020/one/', '/2019/older/']);
  expect(links('nav a')).toEqual(['/2020/', '/2019/']);
  const inYear = readPage('/2019/', site.dist).document;
  expect(inYear.querySelector('h1')?.textContent).toBe('مقالات عام 2019');
  expect(inYear.querySelectorAll('main li')).toHaveLength(1);
  expect(inYear.querySelector('main')?.textContent).toContain('مقال واحد');
});

test('pictures beside the article are shown in modern formats and several widths', async () => {
  const site = await startSmall();
  const photo = 'photo:\n  file: lead.png\n  alt: وصف\n  caption: شرح\n  credit: مصوّرة';
  const picture = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#7d1a1f' } });
  await site.write(
    'content/2020/photo/index.md',
    article(`${fields}\n${photo}`, 'نصّ.\n\n![وصف آخر](./inside.jpg)'),
  );
  await site.write('content/2020/photo/lead.png', await picture(800, 600).png().toBuffer());
  await site.write('content/2020/photo/inside.jpg', await picture(400, 200).jpeg().toBuffer());
  const { ok, output } = site.build();
  expect(ok, output).toBe(true);

  const { document } = readPage('/2020/photo/', site.dist);
  const [lead, inside] = document.querySelectorAll('.article-body picture');
  const types = [...(lead?.querySelectorAll('source') ?? [])].map(({ type }) => type);
  expect(types).toEqual(['image/avif', 'image/webp']);
  expect(lead?.querySelector('source')?.srcset.split(',')).toHaveLength(4);
  const image = lead?.querySelector('img');
  expect([image?.width, image?.height, image?.alt]).toEqual([800, 600, 'وصف']);
  expect(image?.getAttribute('loading')).toBeNull();
  expect(inside?.querySelector('img')?.getAttribute('loading')).toBe('lazy');

  const named = [...document.querySelectorAll('source, img')].flatMap((each) =>
    [...(each.getAttribute('srcset') ?? '').matchAll(/\/(_astro\/\S+) \d+w/g)].map(
      ([, file]) => file,
    ),
  );
  const files = listFiles(site.dist).filter((file) =>
    /^_astro.*\.(avif|webp|png|jpe?g)$/.test(file),
  );
  expect(new Set(files)).toEqual(new Set(named));
});
