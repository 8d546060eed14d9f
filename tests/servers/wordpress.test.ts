import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePhoto } from '../support/make-photo.ts';
import { bareEnvironment, makeSite, type TestSite } from '../support/make-site.ts';
import { findPort, startCaddy, startNginx, type WebServer } from './serve.ts';

const words = 'هذه فقرة كُتبت للتجربة وحدها، فيها كلام يكفي لأن تكون فقرة من فقرات المقال.';

const term = (domain: string, nicename: string, name: string) =>
  `<category domain="${domain}" nicename="${nicename}"><![CDATA[${name}]]></category>`;

/** As WordPress 6 exports a post (WXR 1.2). */
const post = (
  id: number,
  title: string,
  link: string,
  { status = 'publish', day = '2014-11-07', extra = '' } = {},
) =>
  `<item><title><![CDATA[${title}]]></title><link>https://old.example${link}</link><dc:creator><![CDATA[samer]]></dc:creator><guid isPermaLink="false">https://old.example/?p=${id}</guid><content:encoded><![CDATA[<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n<p>وهذه فقرة ثانية من «${title}» ليس فيها خبر عن أحد.</p>\n<!-- /wp:paragraph -->]]></content:encoded><excerpt:encoded><![CDATA[خلاصة ${title}]]></excerpt:encoded><wp:post_id>${id}</wp:post_id><wp:post_date>${day} 10:30:00</wp:post_date><wp:post_date_gmt>${day} 07:30:00</wp:post_date_gmt><wp:post_modified>${day} 18:00:00</wp:post_modified><wp:post_name>${link.split('/').at(-2)}</wp:post_name><wp:status>${status}</wp:status><wp:post_type>post</wp:post_type>${extra}</item>`;

const picture =
  '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>90</wp:meta_value></wp:postmeta>';
const attachment =
  '<item><title>hall</title><excerpt:encoded><![CDATA[قاعة القراءة]]></excerpt:encoded><wp:post_id>90</wp:post_id><wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status><wp:attachment_url>https://old.example/wp-content/uploads/2014/11/hall.jpg</wp:attachment_url><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value><![CDATA[رفوف وكتب]]></wp:meta_value></wp:postmeta></item>';
const arabic = '%d8%a7%d9%84%d9%83%d8%aa%d8%a8';

const wxr = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>جريدة التجارب</title><link>https://old.example</link><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login>samer</wp:author_login><wp:author_display_name><![CDATA[سامر العلي]]></wp:author_display_name></wp:author>
<wp:category><wp:category_nicename>culture</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name>ثقافة</wp:cat_name></wp:category>
<wp:category><wp:category_nicename>reading</wp:category_nicename><wp:category_parent>culture</wp:category_parent><wp:cat_name>قراءات</wp:cat_name></wp:category>
${[
  post(11, 'المكتبة تستقبل زوّارها.. غداً', '/2014/11/library-opens/', {
    extra: `${term('category', 'reading', 'قراءات')}${term('post_tag', arabic, 'الكتب')}${term('post_format', 'post-format-image', 'Image')}${picture}`,
  }),
  post(12, 'رفوف جديدة في المكتبة', `/${arabic}/`, {
    extra: `${term('author', 'cap-huda', 'هدى النجّار')}${term('category', 'uncategorized', 'غير مصنف')}`,
  }),
  post(13, 'مسودّة عن الرفوف', '/?p=13', { status: 'draft' }),
  post(14, 'يُنشر غداً', '/2030/01/tomorrow/', { status: 'future', day: '2030-01-05' }),
  attachment,
].join('\n')}
</channel></rss>`;

const library = { title: 'المكتبة تستقبل زوّارها.. غداً', address: '/2014/library-opens/' };
const shelves = { title: 'رفوف جديدة في المكتبة', address: /^\/2014\/[a-z-]+(12)?\/$/ };

/** Pages of the old site and what a reader has to find there. */
const old: [path: string, found: { title: string; address: string | RegExp }][] = [
  ['/2014/11/library-opens/', library],
  ['/2014/11/library-opens', library],
  ['/?p=11', library],
  [`/${arabic}/`, shelves],
  ['/?p=12', shelves],
  ['/category/culture/reading/', { title: 'قراءات', address: '/topics/reading/' }],
  [`/tag/${arabic}/`, { title: 'الكتب', address: /^\/topics\/[a-z-]+\/$/ }],
  ['/author/samer/', { title: 'سامر العلي', address: '/authors/samer/' }],
  ['/author/huda/', { title: 'هدى النجّار', address: '/authors/huda/' }],
];

describe('a WordPress site, brought in by one command', () => {
  let site: TestSite;
  let port: number;
  let said = '';
  const read = (file: string) => readFile(join(site.root, file), 'utf8');

  beforeAll(async () => {
    port = await findPort();
    site = await makeSite({ content: false });
    await site.write('wordpress.xml', wxr);
    await site.write('wp-content/uploads/2014/11/hall.jpg', await makePhoto(640, 400));
    const call = ['src/commands/import-article.ts', '--publish', 'wordpress.xml'];
    const { stdout, stderr } = spawnSync('node', call, {
      cwd: site.root,
      encoding: 'utf8',
      env: bareEnvironment(),
    });
    said = stdout + stderr;
    // As on Netlify, whose file of rules the others pass over.
    const env = { SITE_URL: `http://localhost:${port}/`, NETLIFY: 'true' };
    const { ok, output } = await site.build(env);
    if (!ok) throw new Error(said + output);
  });
  afterAll(() => site?.remove());

  test('keeps who wrote, about what, when it was changed, and the picture', async () => {
    expect(said).toContain('4 of 4 imported');
    const article = await read('content/2014/library-opens/index.md');
    expect(article).toContain('authors: [سامر العلي]\n');
    expect(article).toContain('topics: [قراءات, الكتب]\nsummary: خلاصة المكتبة تستقبل');
    expect(article).toMatch(
      /photo:\n {2}file: hall\.jpg\n {2}alt: رفوف وكتب\n {2}caption: قاعة القراءة/,
    );
    expect(await read('dist/2014/library-opens/index.html')).toContain('alt="رفوف وكتب"');
  });

  test('publishes no draft, and nothing before its day', async () => {
    const [draft = ''] =
      /content\/2014\/\S+13\/index.md/.exec(await read('imports/wordpress.xml/report.txt')) ?? [];
    expect(await read(draft)).toContain('\ndraft: true\n');
    expect(await read('content/2030/tomorrow/index.md')).toContain(
      'date: 2030-01-05T10:30:00+03:00\n',
    );
    await expect(read('dist/2030/tomorrow/index.html')).rejects.toThrow('ENOENT');
  });

  test('tells Netlify of queries in its own form', async () => {
    expect(await read('dist/_redirects')).toContain('/ p=11 /2014/library-opens/ 301!\n');
  });

  describe.each([
    ['nginx', startNginx],
    ['Caddy', startCaddy],
  ])('on %s', (_name, start) => {
    let server: WebServer;
    beforeAll(async () => {
      server = await start(site, port);
    });
    afterAll(() => server?.stop());

    test.each(old)('%s leads to its page', async (path, { title, address }) => {
      let at = path;
      let text = '';
      // A reader's browser follows servers and pages of old addresses alike.
      for (let next: string | undefined = path; next;) {
        at = next;
        const answer = await server.get(at);
        text = await answer.text();
        const refresh = /<meta http-equiv="refresh" content="0;\s*url=([^"]+)"/i.exec(text)?.[1];
        const to = answer.headers.get('location') ?? refresh;
        next = to === undefined ? undefined : new URL(to, `http://localhost:${port}${at}`).pathname;
        if (!next) expect(answer.status).toBe(200);
      }
      expect(at).toMatch(address);
      expect(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(text)?.[1]?.replace(/<[^>]*>/g, '')).toContain(title);
    });
  });
});
