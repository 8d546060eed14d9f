import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseColumns } from '../../src/import/archive/choose-columns.ts';
import { importArchive } from '../../src/import/archive/import-archive.ts';
import { findArchive } from '../../src/import/archive/read-archive.ts';
import {
  countNotes,
  summarizeOutcomes,
  writeReport,
} from '../../src/import/archive/write-report.ts';
import { progressFolder } from '../../src/import/archive/progress.ts';

const first =
  'هذه فقرة كُتبت للتجربة وحدها، فيها <strong>كلام </strong>يكفي لأن تكون فقرة من فقرات المقال.';
const second = 'وهذه فقرة ثانية ليس فيها خبر عن أحد.';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-archive-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function run(
  name: string,
  text: string | Buffer,
  { publish = true, source = '', map = [] as string[] } = {},
) {
  const file = join(root, name);
  await writeFile(file, text);
  const archive = await findArchive(file);
  if (!archive) throw new Error(`${name} is not recognized`);
  const given = source ? { source } : {};
  const order = { root, file, given, publish, dryRun: false };
  const options = {
    chooseColumns: (names: readonly string[]) => chooseColumns({ ...order, given: map }, names),
  };
  const outcomes = await importArchive(order, await archive.read(options));
  return { name: archive.name, outcomes, file };
}

const read = (file: string) => readFile(join(root, file), 'utf8');

const post = (id: number, parts: Record<string, string>, extra = '') =>
  `<item><title><![CDATA[${parts.title ?? 'المكتبة تستقبل الزوار'}]]></title><link>${parts.link ?? `https://old.example/2014/11/post-${id}/`}</link><dc:creator><![CDATA[samer]]></dc:creator><content:encoded><![CDATA[${parts.content ?? `${first}\n\n${second}`}]]></content:encoded><excerpt:encoded><![CDATA[${parts.excerpt ?? ''}]]></excerpt:encoded><wp:post_id>${id}</wp:post_id><wp:post_date>2014-11-07 10:30:00</wp:post_date><wp:post_date_gmt>2014-11-07 07:30:00</wp:post_date_gmt><wp:post_name>${parts.name ?? `post-${id}`}</wp:post_name><wp:status>${parts.status ?? 'publish'}</wp:status><wp:post_type>${parts.type ?? 'post'}</wp:post_type>${extra}</item>`;

const wxr = (items: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="c" xmlns:dc="d" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>جريدة التجارب</title><wp:author><wp:author_login>samer</wp:author_login><wp:author_display_name>سامر العلي</wp:author_display_name></wp:author><wp:category><wp:category_nicename>art</wp:category_nicename><wp:category_parent>news</wp:category_parent></wp:category>${items}</channel></rss>`;

describe('a WordPress site', async () => {
  const comment =
    '<wp:comment><wp:comment_author>قارئ</wp:comment_author><wp:comment_date>2014-11-08</wp:comment_date><wp:comment_content>تعليق التجربة</wp:comment_content></wp:comment>';
  const meta = (key: string, value: string) =>
    `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`;
  const items = [
    post(
      1,
      { excerpt: 'خلاصة التجربة' },
      `<category domain="category" nicename="art">ثقافة</category><category domain="post_tag" nicename="%d8%a7%d9%84%d8%af%d9%81%d8%a7%d8%aa%d8%b1">الدفاتر</category><category domain="post_format" nicename="post-format-aside">Aside</category>${comment}`,
    ),
    post(2, { name: '%d9%85%d9%83%d8%aa%d8%a8%d8%a9' }, meta('_thumbnail_id', '9')),
    post(3, { status: 'draft', link: 'https://old.example/?p=3' }),
    post(4, { type: 'page' }),
    post(5, { status: 'trash' }),
    post(6, { content: '' }),
    post(7, {
      content: `${first}\n[caption id="x" width="300"]<img src="https://old.example/wp-content/uploads/2014/11/a.jpg" alt="دفتر" /> شرح الدفتر[/caption]\n\n${second}\n\n[gallery ids="1,2"]`,
    }),
    post(8, { name: 'post-1' }),
    `<item><title>صورة</title><excerpt:encoded>شرح الغلاف</excerpt:encoded><wp:post_id>9</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://old.example/wp-content/uploads/cover.jpg</wp:attachment_url></item>`,
  ];
  const imported = async () => run('wordpress.xml', wxr(items.join('\n')));
  let outcomes: Awaited<ReturnType<typeof run>>['outcomes'] = [];
  let file = '';
  beforeAll(async () => {
    ({ outcomes, file } = await imported());
  });

  test('every post is in its place, its old address an alias, or told why not', async () => {
    expect(outcomes.map((each) => each.file || each.notes[0])).toEqual([
      'content/2014/post-1/index.md',
      'content/2014/library-visitors/index.md',
      'content/2014/post-3/index.md',
      expect.stringContaining('it is a page'),
      expect.stringContaining('it was thrown away'),
      expect.stringContaining('it has no text'),
      'content/2014/post-7/index.md',
      'content/2014/post-1-8/index.md',
    ]);
    const article = await read('content/2014/post-1/index.md');
    expect(article).toContain('title: المكتبة تستقبل الزوار\ndate: 2014-11-07T10:30:00+03:00\n');
    expect(article).toContain(
      'source: جريدة التجارب\nauthors: [سامر العلي]\ntopics: [ثقافة, الدفاتر]\nsummary: خلاصة التجربة\n',
    );
    expect(article).toContain('aliases:\n  - /2014/11/post-1/\n  - /?p=1\n');
    expect(article).toMatch(/فيها \*\*كلام\*\* يكفي[^\n]*\n\nوهذه/);
    expect(article).not.toContain('draft');
  });

  test('topics and authors keep the ends of their addresses, and what stood there leads on', async () => {
    const lines = (await read('content/names.txt'))
      .split('\n')
      .filter((line) => !/^(#|$)/.test(line));
    expect(lines).toEqual([
      '/author/samer/ /authors/samer/',
      '/authors/samer/ سامر العلي',
      '/category/news/art/ /topics/art/',
      '/tag/الدفاتر/ /topics/dafatr/',
      '/topics/art/ ثقافة',
      '/topics/dafatr/ الدفاتر',
    ]);
  });

  test('what the site has no field for is in the record', async () => {
    const record = await read('content/2014/post-1/import.txt');
    for (const words of ['تعليق التجربة', 'قارئ']) expect(record).toContain(words);
    expect(await read('content/2014/post-7/import.txt')).toContain('[gallery ids="1,2"]');
    expect(await read('content/2014/post-7/import.txt')).toContain('شرح الدفتر');
  });

  test('a draft stays one; a featured picture keeps its caption', async () => {
    expect(await read('content/2014/post-3/index.md')).toContain('draft: true');
    expect(await read('content/2014/library-visitors/index.md')).toContain('caption: شرح الغلاف');
  });

  test('a second run does nothing again and overwrites nothing', async () => {
    const path = join(root, 'content/2014/post-1/index.md');
    await writeFile(path, `${await readFile(path, 'utf8')}كلمة من المحرّر.\n`);
    const before = await readdir(join(root, 'content/2014'));
    const again = await imported();
    expect(again.outcomes).toEqual(outcomes);
    expect(await readdir(join(root, 'content/2014'))).toEqual(before);
    expect(await readFile(path, 'utf8')).toContain('كلمة من المحرّر');
  });

  test('ended behind any article, even before its progress says so, it goes on as if it had not been', async () => {
    const done = join(progressFolder(file), 'done.jsonl');
    const [lines, names] = [(await read(done)).split('\n'), await read('content/names.txt')];
    const folders = (await readdir(join(root, 'content/2014'))).sort();
    for (let at = 0; at < outcomes.length; at += 1) {
      await writeFile(join(root, done), lines.slice(0, at).join('\n').concat('\n'));
      await rm(join(root, 'content/names.txt'), { force: true });
      for (const each of outcomes.slice(at + 1).filter((outcome) => outcome.file))
        await rm(join(root, each.file, '..'), { recursive: true });
      await imported();
      expect((await readdir(join(root, 'content/2014'))).sort(), `${at}`).toEqual(folders);
      expect(await read('content/names.txt'), `${at}`).toBe(names);
    }
  });

  test('the report names all', async () => {
    const report = await read(await writeReport(root, progressFolder(file), outcomes));
    expect(summarizeOutcomes(outcomes).en).toBe('5 of 8 imported, 3 not');
    expect(report).toContain('it is a page, not a post');
    expect(countNotes(outcomes).join('\n')).toContain('1 × ✗');
  });

  test('a file that breaks off keeps what came before, and says where', async () => {
    const whole = wxr(post(21, {}));
    await expect(run('cut.xml', whole.slice(0, -30))).rejects.toThrow('not sound XML at line 1');
  });
});

const body = `<p>${first}</p><p>${second}</p>`;
const escapeXml = (html: string) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const day = '2015-03-04T10:00:00+03:00';

test.each([
  [
    'rss.xml',
    'RSS, Atom, Blogger',
    `<?xml version="1.0"?><rss version="2.0"><channel><title>جريدة التجارب</title><item><title>عنوان الخبر</title><link>https://a.example/news/1.html</link><pubDate>Wed, 04 Mar 2015 10:00:00 +0300</pubDate><description>${escapeXml(body)}</description></item></channel></rss>`,
    '/news/1.html',
  ],
  [
    'blogger.atom',
    'RSS, Atom, Blogger',
    `<?xml version='1.0'?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:blogger="b"><title>جريدة التجارب</title><entry><id>t</id><blogger:type>COMMENT</blogger:type><content type="html">تعليق</content></entry><entry><id>p1</id><blogger:type>POST</blogger:type><title>عنوان الخبر</title><published>${day}</published><content type="html">${escapeXml(body)}</content><blogger:filename>/2015/03/x.html</blogger:filename></entry></feed>`,
    '/2015/03/x.html',
  ],
  [
    'atom.xml',
    'RSS, Atom, Blogger',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>جريدة التجارب</title><entry><id>p1</id><title>عنوان الخبر</title><link href="https://a.example/x/y/"/><published>${day}</published><content type="xhtml"><div>${body}</div></content></entry></feed>`,
    '/x/y/',
  ],
  [
    'ghost.json',
    'Ghost',
    JSON.stringify({
      db: [
        {
          meta: { exported_on: 1 },
          data: {
            settings: [{ key: 'title', value: 'جريدة التجارب' }],
            posts: [
              {
                id: 'g',
                title: 'عنوان الخبر',
                slug: 'a-b',
                html: body,
                status: 'published',
                published_at: day,
              },
              { id: 'h', title: 'عن', slug: 'c', html: body, type: 'page' },
            ],
          },
        },
      ],
    }),
    '/a-b/',
  ],
  [
    'nitf.xml',
    'NewsML, NITF',
    `<?xml version="1.0"?><nitf><head><docdata><date.issue norm="20150304T100000+0300"/></docdata></head><body><body.head><hedline><hl1>عنوان الخبر</hl1></hedline><distributor>جريدة التجارب</distributor></body.head><body.content>${body}</body.content></body></nitf>`,
    '',
  ],
  [
    'g2.xml',
    'NewsML, NITF',
    `<newsItem guid="urn:x"><itemMeta><versionCreated>${day}</versionCreated></itemMeta><contentMeta><creditline>جريدة التجارب</creditline><headline>عنوان الخبر</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html><head><title>ع</title></head><body>${body}</body></html></inlineXML></contentSet></newsItem>`,
    '',
  ],
  [
    'result.json',
    'Telegram',
    JSON.stringify({
      name: 'جريدة التجارب',
      type: 'public_channel',
      id: 1,
      messages: [
        { id: 1, type: 'service', text: '' },
        {
          id: 2,
          type: 'message',
          date: '2015-03-04T10:00:00',
          text: [
            { type: 'bold', text: 'عنوان الخبر' },
            '\n\nهذه فقرة كُتبت للتجربة وحدها، فيها ',
            { type: 'bold', text: 'كلام ' },
            `يكفي لأن تكون فقرة من فقرات المقال.\n\n${second}`,
          ],
        },
        { id: 3, type: 'message', date: '2015-03-04T10:00:00', text: 'سطر' },
      ],
    }),
    '',
  ],
  [
    'messages.html',
    'Telegram',
    `<!DOCTYPE html>\n<html>\n <head>\n  <meta charset="utf-8"/>\n  <title>Exported Data</title>\n </head>\n <body>\n  <div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">\nجريدة التجارب\n</div></div></div><div class="page_body chat_page"><div class="history"><div class="message service" id="message-1"><div class="body details">4 March 2015</div></div><div class="message default clearfix" id="message2"><div class="body"><div class="pull_right date details" title="04.03.2015 10:00:00 UTC+03:00">\n10:00\n</div><div class="from_name">\nجريدة التجارب\n</div><div class="text">\n<strong>عنوان الخبر<br><br></strong>${first}<br><br>${second}</div></div></div><div class="message default clearfix joined" id="message3"><div class="body"><div class="text">سطر</div></div></div></div></div></div></body></html>`,
    '',
  ],
  [
    'rest.json',
    'JSON',
    JSON.stringify([
      {
        id: 7,
        date: day,
        link: 'https://a.example/2015/x/',
        title: { rendered: 'عنوان &quot;الخبر&quot;'.replace(/&quot;/g, '') },
        content: { rendered: body },
        source: 'جريدة التجارب',
      },
    ]),
    '/2015/x/',
  ],
  [
    'lines.jsonl',
    'JSON',
    `${JSON.stringify({ title: 'عنوان الخبر', date: day, body, source: 'جريدة التجارب' })}\n`,
    '',
  ],
  [
    'table.csv',
    'CSV',
    `\ufeffالعنوان;تاريخ النشر;النص;المصدر;الرابط\r\nعنوان الخبر;2015-03-04;"${body.replaceAll('"', '""')}";جريدة التجارب;/n/1\r\n`,
    '/n/1',
  ],
])('%s: %s', async (name, format, text, alias) => {
  await mkdir(join(root, 'content'), { recursive: true });
  await rm(join(root, 'content/2015'), { recursive: true, force: true });
  const { name: found, outcomes } = await run(name, text);
  expect(found).toBe(format);
  const imported = outcomes.filter(({ file }) => file);
  expect(imported, JSON.stringify(outcomes)).toHaveLength(1);
  const article = await read(imported[0]?.file ?? '');
  expect(article).toMatch(/^---\ntitle: عنوان الخبر\ndate: 2015-03-04/);
  expect(article).toContain('source: جريدة التجارب');
  expect(article).toMatch(
    /فيها \*\*كلام\*\* يكفي لأن تكون فقرة من فقرات المقال\.\n\nوهذه فقرة ثانية/,
  );
  if (alias) expect(article).toContain(`  - ${alias}\n`);
});

test.each([
  ['iPhone', '[٢٠١٥/٣/٤، ١٠:٣٠:١٥ ص] سامر: '],
  ['Android', '04/03/2015, 10:30 - سامر: '],
])('WhatsApp of %s: a message with a headline', async (_name, head) => {
  await rm(join(root, 'content/2015'), { recursive: true, force: true });
  await rm(join(root, 'imports'), { recursive: true, force: true });
  const chat = `${head}عنوان الخبر\n\n${second} ${second}\n${second}\n${head}شكراً\n`;
  const { outcomes } = await run('_chat.txt', chat, { source: 'مراسلنا' });
  expect(outcomes.map(({ file }) => Boolean(file))).toEqual([true, false]);
  const article = await read(outcomes[0]?.file ?? '');
  expect(article).toMatch(/^---\ntitle: عنوان الخبر\ndate: 2015-03-04\nsource: مراسلنا\n/);
});

describe('a table', () => {
  const text = `${second} ${second}`;
  const table = (head: string) =>
    `${head}\nعنوان الخبر\t2015-03-04\t"${text}\n\nقال ""نعم""."\tكلمة التجربة\n`;

  test('whose columns are not known is refused with their names and what to write', async () => {
    await expect(run('open.tsv', table('h\td\tt\tx'))).rejects.toThrow(
      /«h»، «d»، «t»، «x»[\s\S]*--map title=… --map date=… --map text=…/,
    );
  });

  test('keeps what the editor said of its columns; a column of no field is in the record', async () => {
    await rm(join(root, 'content/2015'), { recursive: true, force: true });
    const map = ['title=h', 'date=d', 'text=t'];
    const { outcomes } = await run('open.tsv', table('h\td\tt\tx'), { source: 'مراسلنا', map });
    expect(outcomes.map(({ file }) => Boolean(file))).toEqual([true]);
    const file = outcomes[0]?.file ?? '';
    expect(await read(file)).toContain(`${text}\n\nقال "نعم".`);
    expect(await read(file.replace('index.md', 'import.txt'))).toContain('x: كلمة التجربة');
    expect(await read('imports/open.tsv/columns.yaml')).toContain('title: h\ndate: d\ntext: t\n');
    const again = await run('open.tsv', table('h\td\tt\tx'), { source: 'مراسلنا' });
    expect(again.outcomes).toEqual(outcomes);
  });

  test.each([
    ['cut.json', '[{"title":"أ","date":"2015-03-04","text":"ب"},{"title":', 'not sound JSON'],
    ['cut.csv', 'title,date,text\n"أ,2015-03-04,ب\n', 'A quote is probably left open'],
    ['twice.csv', 'title,title\nأ,ب\n', 'does not name its columns'],
  ])('%s is refused with the reason', async (name, content, reason) => {
    await expect(run(name, content, { source: 'مراسلنا' })).rejects.toThrow(reason);
  });

  test('of old spreadsheets is read in their encoding', async () => {
    const letters = new TextDecoder('windows-1256').decode(
      Uint8Array.from({ length: 256 }, (_each, at) => at),
    );
    const encode = (words: string) => Buffer.from([...words].map((each) => letters.indexOf(each)));
    await rm(join(root, 'content/2015'), { recursive: true, force: true });
    const bytes = encode(
      'العنوان,التاريخ,النص\r\nعنوان الخبر,04/03/2015,"كلام التجربة، وفيه فاصلة."\r\n',
    );
    const { outcomes } = await run('old.csv', bytes, { source: 'مراسلنا' });
    expect(await read(outcomes[0]?.file ?? '')).toContain('كلام التجربة، وفيه فاصلة.');
  });
});
