import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type PreparedArticle, prepareArticle } from '../../src/import/prepare-article.ts';

const first = 'هذه فقرة كُتبت للتجربة وحدها، فيها كلام يكفي لأن تكون فقرة من فقرات المقال.';
const second = 'وهذه فقرة ثانية ليس فيها خبر عن أحد.';

const zip = (files: Record<string, string>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, [strToU8(text), { level: 0 }]]),
    ),
  );
const join = ({ blocks }: PreparedArticle) => blocks.map(({ markdown }) => markdown).join('\n\n');
const recorded = ({ record }: PreparedArticle) => record.map(({ text }) => text).join('\n');

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const wordXml = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document: a title by its style, bold behind a prefix and before a letter, a head of pages. */
const docx = zip({
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/styles.xml': `<w:styles ${wordXml}><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>`,
  'word/_rels/document.xml.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  'word/header1.xml': `<w:hdr ${wordXml}><w:p>${run('رأس الصفحة &amp; رقمها')}</w:p></w:hdr>`,
  'word/document.xml': `<w:document ${wordXml}><w:body><w:p><w:pPr><w:pStyle w:val="T"/></w:pPr>${run('عنوان المستند')}</w:p><w:p>${run('7 نوفمبر 2014')}</w:p><w:p>${run('و')}${run('غليظة ', '<w:b/>')}${run('ثمّ ')}${run(first)}</w:p><w:p>${run(second)}</w:p></w:body></w:document>`,
});

const odt = zip({
  mimetype: 'application/vnd.oasis.opendocument.text',
  'styles.xml':
    '<d xmlns:style="s" xmlns:text="t"><style:header><text:p>رأس الصفحة &amp; رقمها</text:p></style:header></d>',
  'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:xlink="x"><office:automatic-styles><style:style style:name="B"><style:text-properties style:font-weight-complex="bold"/></style:style></office:automatic-styles><office:body><office:text><text:h text:outline-level="1">عنوان المستند</text:h><text:p>7 نوفمبر 2014</text:p><text:p>و<text:span text:style-name="B">غليظة </text:span>ثمّ<text:s/>${first}<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>حاشية التجربة</text:p></text:note-body></text:note></text:p><text:p>${second}</text:p></office:text></office:body></office:document-content>`,
});

const epub = zip({
  mimetype: 'application/epub+zip',
  'META-INF/container.xml':
    '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
  'OPS/book.opf':
    '<package xmlns:dc="d"><metadata><dc:title>عنوان المستند</dc:title><dc:date>2014-11-07</dc:date><dc:creator>سامر العلي</dc:creator></metadata><manifest><item id="b" href="b.xhtml"/><item id="a" href="a.xhtml"/><item id="n" href="n.xhtml" properties="nav"/></manifest><spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>',
  'OPS/n.xhtml': '<html><body><ol><li>فهرس</li></ol></body></html>',
  'OPS/a.xhtml': `<html><head><title>أ</title></head><body><p>و<b>غليظة </b>ثمّ ${first}</p></body></html>`,
  'OPS/b.xhtml': `<html><body><p>${second}</p></body></html>`,
});

const base64 = (text: string) => Buffer.from(text).toString('base64');
const mail = [
  'From: =?UTF-8?B?2LPYp9mF2LE=?= <samer@a.example>',
  `Subject: =?UTF-8?B?${base64('عنوان المستند')}?=`,
  'Date: Fri, 07 Nov 2014 10:30:00 +0300',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  base64(`<p>و<b>غليظة </b>ثمّ ${first}</p><p>${second}</p>`),
].join('\r\n');

const mhtml = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://news.example/a/1',
  'Subject: a',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="--x"',
  '',
  '----x',
  'Content-Type: text/html',
  'Content-Transfer-Encoding: base64',
  'Content-Location: https://news.example/a/1',
  '',
  base64(
    `<html><head><meta charset="utf-8"><title>عنوان المستند</title></head><body><nav>قائمة</nav><article><h1>عنوان المستند</h1><time datetime="2014-11-07">الجمعة</time><p>و<b>غليظة </b>ثمّ ${first}</p><p>${second}</p><p>${first}</p><img alt="قاعة" src="https://news.example/a.png?w=1&amp;h=2"></article></body></html>`,
  ),
  '----x',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  'Content-Location: https://news.example/a.png?w=1&h=2',
  '',
  'iVBORw0KGgo=',
  '----x--',
  '',
].join('\r\n');

test.each([
  ['docx', docx],
  ['odt', odt],
  ['epub', epub],
  ['eml', strToU8(mail)],
  ['mhtml', strToU8(mhtml)],
])('%s: headline, day, bold behind a prefix, all paragraphs', async (name, bytes) => {
  const article = await prepareArticle({ name: `a.${name}`, bytes });
  expect(article.fields.title).toBe('عنوان المستند');
  expect(article.fields.date).toMatch(/^2014-11-07/);
  expect(join(article)).toMatch(/(^|\n)و\*\*غليظة\*\* ثمّ /);
  expect(join(article)).toContain(`${first.slice(0, 40)}`);
  expect(join(article)).toContain(second);
});

const title = 'عودة السوق إلى ساحة المدينة';

test('docx: a headline that no style marks, over headings that are marked', async () => {
  const heading = (text: string) => `<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr>${run(text)}</w:p>`;
  const line = (text: string) => `<w:p>${run(text)}</w:p>`;
  const body = [line(title), line('7 نوفمبر 2014'), line(first), heading('البضائع'), line(second)];
  const parts = Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]);
  const bytes = zip({
    ...Object.fromEntries(parts),
    'word/styles.xml': `<w:styles ${wordXml}><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/document.xml': `<w:document ${wordXml}><w:body>${body.join('')}</w:body></w:document>`,
  });
  const article = await prepareArticle({ name: 'a.docx', bytes });
  expect(article.fields).toMatchObject({ title, date: '2014-11-07' });
  expect(join(article)).toMatch(/^#+ البضائع$/m);
});

test.each([
  ['a headline over the first heading', `${title}\n\n## البضائع`, title],
  ['a label over the headline', `تقرير خاص\n\n# ${title}`, title],
  ['a section over the headline', `سياسة\n\n# ${title}`, title],
])('Markdown with %s: the headline, which an editor looks at', async (_name, head, expected) => {
  const bytes = strToU8(`${head}\n\n${first}\n\n${second}\n`);
  const { fields, decisions } = await prepareArticle({ name: 'a.md', bytes });
  expect(fields.title).toBe(expected);
  expect(decisions.find(({ en }) => en.startsWith('Title'))?.sure).toBe(false);
});

test.each([
  ['docx', docx],
  ['odt', odt],
])('%s: the head of its pages is in the record', async (name, bytes) => {
  const article = await prepareArticle({ name: `a.${name}`, bytes });
  expect(recorded(article)).toContain('رأس الصفحة & رقمها');
});

test('a page saved as mhtml keeps its address and its pictures', async () => {
  const { fields, blocks } = await prepareArticle({ name: 'a.mhtml', bytes: strToU8(mhtml) });
  expect(fields.sourceUrl).toBe('https://news.example/a/1');
  expect(blocks.at(-1)?.picture?.src).toBe('data:image/png;base64,iVBORw0KGgo=');
});

test('a page saved as one file keeps its address and its pictures, however large', async () => {
  const data = `data:image/jpeg;base64,${'/9j/'.repeat(2_500_000)}`;
  const lazy = 'data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22/>';
  const html = `<!DOCTYPE html> <html lang=ar><!--\n Page saved with SingleFile \n url: https://news.example/a/1 \n saved date: Fri Nov 07 2014\n--><meta charset=utf-8><title>عنوان المستند</title><style>:root{--sf-img-1:url("${data}")}</style><body><nav>قائمة</nav><article><h1>عنوان المستند</h1><time datetime=2014-11-07>الجمعة</time><p>${first}</p><p>${second}</p><p><img alt=قاعة src="${lazy}" style="background-image:var(--sf-img-1)"></p><p>${first}</p></article>`;
  const { fields, blocks } = await prepareArticle({ name: 'a.html', bytes: strToU8(html) });
  expect(fields.sourceUrl).toBe('https://news.example/a/1');
  expect(blocks.map(({ picture, text }) => (picture ? picture.src === data : text))).toEqual([
    first,
    second,
    true,
    first,
  ]);
});

test('a note of an odt becomes a footnote', async () => {
  const text = join(await prepareArticle({ name: 'a.odt', bytes: odt }));
  expect(text).toContain('[^1]');
  expect(text).toMatch(/\[\^1\]: حاشية التجربة/);
});

test('a sender is kept in the record, a broken document refused in a sentence', async () => {
  const article = await prepareArticle({ name: 'a.eml', bytes: strToU8(mail) });
  expect(recorded(article)).toContain('سامر');
  const broken = prepareArticle({ name: 'a.docx', bytes: docx.subarray(0, docx.length - 400) });
  await expect(broken).rejects.toThrow(/docx/);
});

const cell = (text: string) => `<w:tc><w:p>${text}</w:p></w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;

/** As LibreOffice and Word write them: looks of Arabic apart from those of Latin, words of cells in paragraphs. */
const officeDocx = () => {
  const parts = unzipSync(docx);
  const paragraph = (text: string, style: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${text}</w:p>`;
  const bold = '<w:b w:val="1"/><w:bCs/><w:rtl w:val="true"/>';
  return zipSync({
    ...parts,
    'word/styles.xml': strToU8(
      `<w:styles ${wordXml}><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Quote"/></w:style><w:style w:type="paragraph" w:styleId="H"><w:name w:val="Table Heading"/></w:style></w:styles>`,
    ),
    'word/document.xml': strToU8(
      `<w:document ${wordXml}><w:body>${paragraph(run('عنوان المستند'), 'T')}<w:p>${run('هذه ')}${run('كلمة غليظة', '<w:bCs/><w:rtl/>')}${run(' وهذه ', '<w:b/><w:rtl/>')}${run('مائلة', '<w:iCs/><w:rtl w:val="1"/>')}${run(' وهذه ')}${run('Node', '<w:b/>')}${run(' ثمّ ')}${run('css', '<w:bCs/>')}${run('.')}</w:p>${paragraph(run('كلام مقتبس.'), 'Q')}<w:tbl>${row(run('السنة', bold), run('العدد', bold))}${row(run('2013'), run('12'))}</w:tbl><w:tbl><w:tr><w:tc>${paragraph(run('الاسم'), 'H')}</w:tc><w:tc>${paragraph(run('السعر'), 'H')}</w:tc></w:tr>${row(run('تفاح'), run('5'))}</w:tbl><w:p>${run(second)}</w:p></w:body></w:document>`,
    ),
  });
};

const officeOdt = () =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'styles.xml':
      '<d xmlns:style="s"><style:style style:name="Quotations"/><style:style style:name="Horizontal_20_Line"/><style:style style:name="Table_20_Heading"><style:text-properties fo:font-weight="bold" xmlns:fo="f"/></style:style></d>',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:xlink="x" xmlns:table="b" xmlns:draw="w" xmlns:svg="v"><office:automatic-styles><style:style style:name="B"><style:text-properties style:font-weight-complex="bold"/></style:style><style:style style:name="I"><style:text-properties style:font-style-complex="italic"/></style:style><style:style style:name="L"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="S"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="P"><style:text-properties style:text-position="33% 80%"/></style:style><style:style style:name="Q" style:parent-style-name="Quotations"/><text:list-style style:name="N"><text:list-level-style-number text:level="1" text:start-value="3"/><text:list-level-style-bullet text:level="2"/></text:list-style></office:automatic-styles><office:body><office:text><text:p>هذه <text:span text:style-name="B">كلمة غليظة</text:span> وهذه <text:span text:style-name="I">مائلة</text:span> وهذه <text:span text:style-name="L">Node</text:span> ثمّ css.</text:p><text:p text:style-name="Q">كلام مقتبس.</text:p><table:table><table:table-row><table:table-cell><text:p text:style-name="Table_20_Heading">السنة</text:p></table:table-cell><table:table-cell><text:p text:style-name="Table_20_Heading">العدد</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>2013</text:p></table:table-cell><table:table-cell><text:p>12</text:p></table:table-cell></table:table-row></table:table><text:list text:style-name="N"><text:list-item><text:p>ثالث</text:p><text:list><text:list-item><text:p>فرع</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>رابع</text:p></text:list-item></text:list><text:p>قيل <text:span text:style-name="S">محذوف</text:span> م<text:span text:style-name="P">2</text:span></text:p><text:p text:style-name="Horizontal_20_Line"/><text:p><draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:title>مربع</svg:title></draw:frame></text:p><text:p>${second}</text:p></office:text></office:body></office:document-content>`,
    'Pictures/a.png': 'x',
  });

test.each([
  ['docx', officeDocx],
  ['odt', officeOdt],
])(
  '%s: Arabic is as bold and slanted as it looks, quotes and tables stay such',
  async (name, make) => {
    const article = await prepareArticle({ name: `a.${name}`, bytes: make() });
    const text = join(article);
    expect(text).toContain('هذه **كلمة غليظة** وهذه *مائلة* وهذه **Node** ثمّ css.');
    expect(text).toContain('\n\n> كلام مقتبس.\n\n');
    expect(text).toMatch(/\| السنة \| العدد \|\n\| -+ \| -+ \|\n\| 2013 {2}\| 12 {4}\|/);
    expect(text).toContain(second);
  },
);

test('a docx names the heads of a table by their style', async () => {
  const text = join(await prepareArticle({ name: 'a.docx', bytes: officeDocx() }));
  expect(text).toMatch(/\| الاسم \| السعر \|\n\| -+ \| -+ \|\n\| تفاح {2}\| 5 {5}\|/);
});

test('an odt keeps numbers of lists, what is struck or raised, lines and words for pictures', async () => {
  const { blocks } = await prepareArticle({ name: 'a.odt', bytes: officeOdt() });
  const written = blocks.map(({ markdown }) => markdown);
  expect(written).toContain('3. ثالث\n   - فرع\n4. رابع');
  expect(written).toContain('قيل ~~محذوف~~ م<sup>2</sup>');
  expect(written).toContainEqual(expect.stringMatching(/^(\*{3}|-{3})$/));
  expect(blocks.flatMap(({ picture }) => picture?.alt ?? [])).toEqual(['مربع']);
  expect(written.join()).not.toMatch(/^مربع$/m);
});

test('an epub is as bold as its styles say, and its author is nobody’s placeholder', async () => {
  const css = strToU8('p.a{margin:0}\n.span3 {\n  font-weight: bold;\n}\n.i{font-style:italic}');
  const parts = unzipSync(epub);
  const body = `<html><body><p>و<span class="span3">غليظة </span>ثمّ <span class="i">مائلة</span> ${first}</p></body></html>`;
  const opf = strFromU8(parts['OPS/book.opf']!).replace('سامر العلي', 'Unknown Author');
  const files = { ...parts, 'OPS/a.xhtml': strToU8(body), 'OPS/a.css': css };
  const bytes = zipSync({ ...files, 'OPS/book.opf': strToU8(opf) }, { level: 0 });
  const article = await prepareArticle({ name: 'a.epub', bytes });
  expect(join(article)).toContain('و**غليظة** ثمّ *مائلة* ');
  expect(article.fields.authors).toBeUndefined();
  expect(recorded(article)).toContain('Unknown Author');
});

const mailOf = (html: string) =>
  strToU8(
    `MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(html)}`,
  );

test.each([
  ['<td>أ<br>ب</td><td>2</td>', true],
  ['<td><p>سطر</p></td><td><div>2</div></td>', true],
  ['<td><p>سطر</p><p>وآخر</p></td><td><p>2</p></td>', false],
  ['<td><p>سطر</p>وكلام</td><td><p>2</p></td>', false],
  ['<td><ul><li>بند</li></ul></td><td><p>2</p></td>', false],
])('a table with the row %s is one of figures: %s', async (cells, isTable) => {
  const html = `<div><p>${first}</p><table><tr><td>السنة</td><td>العدد</td></tr><tr>${cells}</tr></table><p>${second}</p></div>`;
  const text = join(await prepareArticle({ name: 'a.eml', bytes: mailOf(html) }));
  expect(/^\|/m.test(text)).toBe(isTable);
});

test('a table of one column, or one row, only frames what is in it', async () => {
  const html = `<div><p>${first}</p><table><tr><td><p>إطار</p></td></tr><tr><td><p>وآخر</p></td></tr></table><table><tr><td><p>يمين</p></td><td><p>يسار</p></td></tr></table><p>${second}</p></div>`;
  expect(join(await prepareArticle({ name: 'a.eml', bytes: mailOf(html) }))).not.toMatch(/^\|/m);
});
