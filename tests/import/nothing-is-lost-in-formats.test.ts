import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/body/parse-markdown.ts';
import { prepareItem } from '../../src/import/archive/prepare-item.ts';
import { findArchive } from '../../src/import/archive/read-archive.ts';
import type { Columns } from '../../src/import/readers/dumps/columns.ts';
import { prepareArticle, type PreparedArticle } from '../../src/import/prepare-article.ts';
import { readWords } from '../../src/import/stringify-markdown.ts';

/** An article of words each of which stands in it once, so that none can hide behind another. */
interface Shape {
  title: string;
  author: string;
  topics: string[];
  summary: string;
  /** Readers' comments, fields of plugins, heads of pages: what no article has a place for. */
  extra: string;
  /** Of each, runs that are plain, bold, linked, or broken onto a new line. */
  paragraphs: { text: string; look: 'plain' | 'bold' | 'link' | 'break' }[][];
}

const pieces = [
  ...['كلمة', 'مُدَوَّنة', 'Apple', '«قوس»', '(5+1)', 'نصّ.', 'سؤال؟', '٢٠١٤', '24%', '#وسم', '1.'],
  ...[
    '*',
    '**',
    '_',
    '`',
    '<b>',
    '&amp;',
    '&',
    '|',
    '[x](y)',
    '![',
    '>',
    '~~',
    '\\',
    '$1',
    'a@b.example',
  ],
  ...['نمی\u200cخواهم', '\u200f(نصّ)', 'e\u0301', 'ﷺ', 'ﻼ', '👩‍🔬', '𞸀', '\u00a0', '\u00ad', 'ـ'],
];
let count = 0;
const countWords = () => {
  count += 1;
  return `ك${count}ن`;
};
/** Any signs of any script but those that part words or lines, and controls, which XML has no way to hold. */
const signs = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 4 })
  .filter((text) => !/[\s\p{C}\p{Z}،,;؛]/u.test(text));
const word = fc.oneof(fc.constantFrom(...pieces), signs).map((piece) => `${piece}${countWords()}`);
const words = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((all) => all.join(' '));
const shape: fc.Arbitrary<Shape> = fc.record({
  title: words(6).map((text) => `عنوان ${text}`),
  author: fc.constant('سامر ').map((name) => `${name}${countWords()}`),
  topics: fc.array(
    fc.constant('موضوع ').map((name) => `${name}${countWords()}`),
    { maxLength: 3 },
  ),
  summary: words(5),
  extra: words(4),
  paragraphs: fc.array(
    fc.array(
      fc.record({ text: words(5), look: fc.constantFrom('plain', 'bold', 'link', 'break') }),
      { minLength: 1, maxLength: 4 },
    ),
    { minLength: 1, maxLength: 4 },
  ),
});

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const csv = (text: string) => `"${text.replaceAll('"', '""')}"`;
const writeRun = ({ text, look }: Shape['paragraphs'][0][0]) =>
  ({
    plain: xml(text),
    bold: `<strong>${xml(text)}</strong>`,
    link: `<a href="https://a.example/">${xml(text)}</a>`,
    break: `<br/>${xml(text)}`,
  })[look];
const html = ({ paragraphs }: Shape) =>
  paragraphs.map((runs) => `<p>${runs.map(writeRun).join(' ')}</p>`).join('\n');
const plain = ({ paragraphs }: Shape) =>
  paragraphs.map((runs) => runs.map(({ text }) => text).join(' ')).join('\n\n');
const day = '2015-03-04';

const documents: Record<string, (shape: Shape) => string | Uint8Array> = {
  'a.docx': (s) => {
    const run = ({ text, look }: Shape['paragraphs'][0][0]) =>
      `<w:r>${look === 'bold' ? '<w:rPr><w:b/></w:rPr>' : ''}${look === 'break' ? '<w:br/>' : ''}<w:t xml:space="preserve">${xml(text)} </w:t></w:r>`;
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const body = s.paragraphs.map((runs) => `<w:p>${runs.map(run).join('')}</w:p>`).join('');
    return zip({
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>${xml(s.author)}</dc:creator></cp:coreProperties>`,
      'word/diagrams/data1.xml': `<dgm:dataModel xmlns:dgm="g" xmlns:a="a"><a:p><a:r><a:t>${xml(s.summary)}</a:t></a:r></a:p></dgm:dataModel>`,
      'word/header1.xml': `<w:hdr ${w}><w:p><w:r><w:t>${xml(s.extra)}</w:t></w:r></w:p></w:hdr>`,
      'word/document.xml': `<w:document ${w}><w:body><w:p><w:r><w:t>${xml(s.title)}</w:t></w:r></w:p>${body}</w:body></w:document>`,
    });
  },
  'a.odt': (s) => {
    const run = ({ text, look }: Shape['paragraphs'][0][0]) =>
      look === 'link'
        ? `<text:a xlink:href="https://a.example/">${xml(text)}</text:a>`
        : `${look === 'break' ? '<text:line-break/>' : ''}<text:span>${xml(text)}</text:span>`;
    const names =
      'xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:xlink="x" xmlns:dc="d"';
    const body = s.paragraphs.map((runs) => `<text:p>${runs.map(run).join(' ')}</text:p>`).join('');
    return zip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'meta.xml': `<office:document-meta xmlns:office="o" xmlns:meta="m"><office:meta>${s.topics.map((each) => `<meta:keyword>${xml(each)}</meta:keyword>`).join('')}</office:meta></office:document-meta>`,
      'styles.xml': `<office:styles ${names}><style:header><text:p>${xml(s.extra)}</text:p></style:header></office:styles>`,
      'content.xml': `<office:document-content ${names}><office:body><office:text><text:h text:outline-level="1">${xml(s.title)}</text:h><text:p>${xml(s.summary)}<office:annotation><dc:creator>${xml(s.author)}</dc:creator><text:p>ملاحظة</text:p></office:annotation></text:p>${body}</office:text></office:body></office:document-content>`,
    });
  },
  'a.epub': (s) =>
    zip({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml':
        '<container><rootfiles><rootfile full-path="o/c.opf"/></rootfiles></container>',
      'o/c.opf': `<package xmlns:dc="d"><metadata><dc:title>${xml(s.title)}</dc:title><dc:creator>${xml(s.author)}</dc:creator>${s.topics.map((each) => `<dc:subject>${xml(each)}</dc:subject>`).join('')}<dc:description>${xml(xml(s.summary))}</dc:description><dc:rights>${xml(s.extra)}</dc:rights></metadata><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>`,
      'o/a.xhtml': `<html><body>${html(s)}</body></html>`,
    }),
  'a.eml': (s) =>
    `From: =?utf-8?B?${base64(s.author)}?= <a@b.example>\r\nSubject: =?utf-8?B?${base64(s.title)}?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(`<div>${html(s)}</div>`)}\r\n--x--\r\n`,
  'a.mhtml': (s) =>
    `Snapshot-Content-Location: https://old.example/1\r\nSubject: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://old.example/1\r\n\r\n${base64(writePage(s))}\r\n--x--\r\n`,
  'a.html': (s) => writePage(s),
  'google-docs.html': (s) =>
    `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="rtl"><span style="font-weight:700">${xml(s.title)}</span></p>${s.paragraphs.map((runs) => `<p dir="rtl">${runs.map((run) => `<span style="font-weight:${run.look === 'bold' ? 700 : 400}">${writeRun({ ...run, look: run.look === 'bold' ? 'plain' : run.look })}</span>`).join(' ')}</p>`).join('')}</b>`,
  'hugo.md': (s) =>
    `+++\ntitle = ${JSON.stringify(s.title)}\ndate = 2015-03-04\ndescription = ${JSON.stringify(s.summary)}\nauthors = [${JSON.stringify(s.author)}]\ntags = ${JSON.stringify(s.topics)}\nnote = ${JSON.stringify(s.extra)}\n+++\n\n${plain(dropSigns(s))}\n`,
};

const writePage = (s: Shape) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${xml(s.title)}</title></head><body><nav>${xml(s.extra)}</nav><article><h1>${xml(s.title)}</h1><p class="byline">${s.author}</p><time datetime="${day}">${day}</time>${html(s)}<p class="tags">${s.topics.join('، ')}</p></article><footer>${xml(s.extra)}</footer></body></html>`;
/** In Markdown, signs are its own. */
const dropSigns = (each: Shape): Shape => ({
  ...each,
  paragraphs: each.paragraphs.map((runs) =>
    runs.map((run) => ({ ...run, text: run.text.replace(/[^\s\p{L}\p{M}\p{N}]/gu, '') })),
  ),
});
const writeTable = (s: Shape, body: string) =>
  `id,title,date,body,author,tags,excerpt,note\n1,${[xml(s.title), day, body, s.author, s.topics.join('، '), xml(s.summary), s.extra].map(csv).join(',')}\n`;
const wxrMeta = (s: Shape) =>
  `<wp:postmeta><wp:meta_key>x</wp:meta_key><wp:meta_value>${xml(s.extra)}</wp:meta_value></wp:postmeta>`;
const archives: Record<string, (shape: Shape) => string> = {
  'a.wxr.xml': (s) =>
    `<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="c" xmlns:dc="d" xmlns:wp="w"><channel><title>جريدة</title><item><title>${xml(xml(s.title))}</title><dc:creator>${s.author}</dc:creator><content:encoded>${xml(html(s))}</content:encoded><excerpt:encoded>${xml(xml(s.summary))}</excerpt:encoded><wp:post_id>1</wp:post_id><wp:post_date>${day} 10:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>${s.topics.map((each) => `<category domain="post_tag">${each}</category>`).join('')}${wxrMeta(s)}</item></channel></rss>`,
  'a.rss': (s) =>
    `<rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>جريدة</title><item><title>${xml(xml(s.title))}</title><pubDate>${day}</pubDate><dc:creator>${s.author}</dc:creator>${s.topics.map((each) => `<category>${each}</category>`).join('')}<description>${xml(xml(s.summary))}</description><content:encoded>${xml(html(s))}</content:encoded><media:content xmlns:media="m" medium="image" url="a.jpg"><media:description>${xml(s.extra)}</media:description></media:content></item></channel></rss>`,
  'a.atom': (s) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>جريدة</title><entry><id>1</id><title type="html">${xml(xml(s.title))}</title><published>${day}</published><author><name>${s.author}</name></author><rights>${xml(s.extra)}</rights>${s.topics.map((each) => `<category term="${each}"/>`).join('')}<summary type="html">${xml(xml(s.summary))}</summary><content type="xhtml"><div>${html(s)}</div></content></entry></feed>`,
  'a.ghost.json': (s) =>
    JSON.stringify({
      db: [
        {
          meta: { exported_on: 1 },
          data: {
            users: [{ id: 1, name: s.author }],
            tags: s.topics.map((name, id) => ({ id, name })),
            posts_authors: [{ post_id: 'g', author_id: 1 }],
            posts_tags: s.topics.map((_name, id) => ({ post_id: 'g', tag_id: id })),
            posts: [
              {
                ...{ id: 'g', slug: 'a', status: 'published', published_at: `${day}T10:00:00Z` },
                ...{
                  title: s.title,
                  meta_title: s.extra,
                  custom_excerpt: s.summary,
                  html: html(s),
                },
              },
            ],
          },
        },
      ],
    }),
  'a.nitf.xml': (s) =>
    `<nitf><head><docdata><date.issue norm="20150304"/></docdata></head><body><body.head><hedline><hl1>${xml(s.title)}</hl1><hl2>${xml(s.extra)}</hl2></hedline><byline>${s.author}</byline><abstract><p>${xml(s.summary)}</p></abstract></body.head><body.content>${html(s).replaceAll('strong>', 'b>')}</body.content></body></nitf>`,
  'a.newsml.xml': (s) =>
    `<newsItem guid="urn:x"><itemMeta><versionCreated>${day}T10:00:00Z</versionCreated><provider><name>${s.author}</name></provider></itemMeta><contentMeta><headline>${xml(s.title)}</headline><description>${xml(s.summary)}</description>${s.topics.map((each) => `<subject><name>${each}</name></subject>`).join('')}</contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html><head><title>${xml(s.extra)}</title></head><body>${html(s)}</body></html></inlineXML></contentSet></newsItem>`,
  'result.json': (s) =>
    JSON.stringify({
      ...{ name: 'جريدة', type: 'public_channel', id: 1 },
      messages: [
        {
          ...{
            id: 1,
            type: 'message',
            date: `${day}T10:00:00`,
            author: s.author,
            forwarded_from: s.extra,
          },
          text: [
            { type: 'bold', text: s.title },
            ...s.paragraphs.flatMap((runs) => [
              '\n\n',
              ...runs.map(({ text, look }) =>
                look === 'bold'
                  ? { type: 'bold', text }
                  : look === 'link'
                    ? { type: 'text_link', href: 'https://a.example/', text }
                    : ` ${text}`,
              ),
            ]),
          ],
        },
      ],
    }),
  'messages.html': (s) =>
    `<html><head><title>Exported Data</title></head><body><div class="page_wrap"><div class="page_header">جريدة</div><div class="message default" id="message1"><div class="body"><div class="date details" title="04.03.2015 10:00:00"></div><div class="text"><strong>${xml(s.title)}</strong><br>${s.paragraphs.map((runs) => runs.map(writeRun).join(' ')).join('<br><br>')}</div><div class="forwarded body"><div class="from_name">${xml(s.extra)}</div></div><div class="signature">${s.author}</div></div></div></div></body></html>`,
  '_chat.txt': (s) => `[04/03/2015, 10:30:15] ${s.author}: ${s.title}\n${plain(s)}\n`,
  'a.csv': (s) => writeTable(s, html(s)),
  'plain.csv': (s) => writeTable(s, plain(s)),
  'a.json': (s) =>
    JSON.stringify([
      {
        ...{ id: 1, title: { rendered: xml(s.title) }, date: day, content: { rendered: html(s) } },
        ...{ author: { name: s.author }, tags: s.topics, excerpt: xml(s.summary), note: s.extra },
      },
    ]),
};

function zip(files: Record<string, string>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, [strToU8(text), { level: 0 }]]),
    ),
  );
}
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** In a column of plain text, what looks like markup is taken for it. */
const dropMarkup = (each: Shape): Shape =>
  JSON.parse(JSON.stringify(each).replace(/<b>|&amp;/g, ''));

/** All that an import keeps: fields, the words of the text as it is read again, the record. */
function listKept({ fields, blocks, record }: PreparedArticle): string {
  const text = blocks.map(({ markdown }) => readWords(parseMarkdown(markdown)));
  return [
    JSON.stringify(fields),
    ...Object.values(fields).flat().map(String),
    ...text,
    ...record.map((entry) => entry.text),
  ]
    .join(' ')
    .replace(/[\s\u00a0]+/g, ' ');
}

/** The words that a format holds of an article. */
function listWords(written: string | Uint8Array, shape: Shape): string[] {
  const { title, author, topics, summary, extra } = shape;
  const all = [title, author, ...topics, summary, extra, plain(shape)].join(' ').split(/\s+/);
  const seen = typeof written === 'string' ? written : Buffer.from(written).toString('utf8');
  const decoded = seen.replace(/=\?utf-8\?B\?(\S+?)\?=|^([\w+/=]{40,})$/gm, (_all, one, two) =>
    Buffer.from(one ?? two, 'base64').toString('utf8'),
  );
  // By its number: its signs are written in each format's own way.
  return all.filter((each) => {
    const number = /ك\d+ن$/.exec(each)?.[0];
    return number && decoded.includes(number);
  });
}

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-formats-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function* readAll(name: string, written: string) {
  const file = join(root, name);
  await writeFile(file, written);
  const archive = await findArchive(file);
  if (!archive) throw new Error(`${name} is not recognized`);
  const columns: Columns =
    name === 'a.json'
      ? {
          title: 'title.rendered',
          date: 'date',
          text: 'content.rendered',
          summary: 'excerpt',
          authors: 'author.name',
          topics: 'tags',
        }
      : {
          title: 'title',
          date: 'date',
          text: 'body',
          summary: 'excerpt',
          authors: 'author',
          topics: 'tags',
        };
  const items = await archive.read({ chooseColumns: async () => columns });
  for await (const item of items) if (!item.skip) yield prepareItem(item, {});
}

test.each(Object.entries(documents))(
  '%s: every word is in the article or in the record',
  async (name, write) => {
    await fc.assert(
      fc.asyncProperty(shape, async (each) => {
        const written = write(each);
        const shown = name === 'hugo.md' ? dropSigns(each) : each;
        const bytes = typeof written === 'string' ? strToU8(written) : written;
        const kept = listKept(await prepareArticle({ name, bytes }));
        const expected = listWords(written, shown);
        expect(expected.length).toBeGreaterThan(2);
        expect(expected.filter((one) => !kept.includes(one))).toEqual([]);
      }),
      { numRuns: Number(process.env.FORMAT_ARTICLES ?? 12) },
    );
  },
);

test.each(Object.entries(archives))(
  '%s: every word is in the article or in the record',
  async (name, write) => {
    await fc.assert(
      fc.asyncProperty(shape, async (drawn) => {
        const each = name === 'plain.csv' ? dropMarkup(drawn) : drawn;
        const written = write(each);
        const kept: string[] = [];
        for await (const article of readAll(name, written)) kept.push(listKept(article));
        expect(kept).toHaveLength(1);
        const expected = listWords(written, each);
        expect(expected.length).toBeGreaterThan(2);
        expect(expected.filter((one) => !kept[0]?.includes(one))).toEqual([]);
      }),
      { numRuns: Number(process.env.FORMAT_ARTICLES ?? 12) },
    );
  },
);
