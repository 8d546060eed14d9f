import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { composeArticle } from '../../src/import/import-file.ts';
import { prepareArticle } from '../../src/import/prepare-article.ts';
import { exampleFolder } from '../support/example-folder.ts';

const fixtures = new URL('../fixtures/import/', import.meta.url);
const read = async (name: string) =>
  prepareArticle({ name, bytes: await readFile(new URL(name, fixtures)) });
const readText = (text: string, name = 'a.txt') =>
  prepareArticle({ name, bytes: new TextEncoder().encode(text) });
const paragraph = 'هذه فقرة من فقرات التجربة، فيها كلام يكفي لأن تكون فقرة.';

test('the seed becomes the committed article, to the byte', async () => {
  const article = await read('seed.txt');
  const committed = `${exampleFolder}/2014/obama-khamenei-letter/index.md`;
  expect(composeArticle(article, false)).toBe(await readFile(committed, 'utf8'));
  expect(composeArticle(article, true)).toContain('\n  credit: فرانس برس\ndraft: true\n---\n');
});

describe('a text dump', async () => {
  const { fields, blocks, record, decisions } = await read('dump.txt');
  const body = blocks.map(({ markdown }) => markdown);

  test('gives its fields', () => {
    expect(fields).toEqual({
      title: 'قافلة الكلمات تعبر "الجسر"',
      date: '2010-05-10',
      source: 'الأناضول',
      photo: { caption: 'الجسر كما رُسم للتجربة', credit: 'المختبر' },
    });
  });

  test('keeps its paragraphs, its subhead, and every sign of Markdown as a sign', () => {
    expect(body).toHaveLength(5);
    expect(body[0]).toMatch(/^المختبر \(الأناضول\) - /);
    expect(body[1]).toBe('## ما جرى عند الجسر');
    expect(body[2]).toMatch(/^1\\\. هذه/);
    expect(body[3]).toMatch(/^\\# وهذه .*<https:\/\/a\.example\/b_c>، ونجمة \\\* .* \\<b>/);
    expect(body[4]).toBe('وانتهت التجربة عند المساء.');
  });

  test('sets aside what belongs to its page', () => {
    const aside = record.filter(({ kind }) => kind === 'aside');
    expect(aside.map(({ name, text }) => [name, text])).toEqual([
      ['breadcrumbs', 'الرئيسية > تجارب'],
      ['controls', 'شارك'],
      ['controls', 'TT'],
      ['related', 'اقرأ أيضاً'],
      ['related', 'جسر آخر لا يعبره أحد'],
      ['views', 'عدد المشاهدات: 1540'],
      ['update', 'آخر تحديث: 12/05/2010'],
    ]);
  });

  test('says what is sure and what is not', () => {
    const unsure = decisions.filter(({ sure }) => !sure).map(({ en }) => en);
    expect(unsure).toEqual([expect.stringMatching(/^Caption from line 5/)]);
  });
});

describe('a saved page of a newsroom', async () => {
  const { fields, blocks, photo, record } = await read('newsroom.html');
  const body = blocks.map(({ markdown }) => markdown).join('\n\n');

  test('gives its fields, with the hour it states', () => {
    expect(fields).toMatchObject({
      title: 'قافلة التجارب تصل إلى المختبر "بسلام"',
      date: '2019-04-10T09:15:00+03:00',
      source: 'جريدة التجارب',
      sourceUrl: 'https://jarida.example/2019/04/10/lorry-test-page',
      photo: {
        alt: 'شاحنة مرسومة',
        caption: 'شاحنة القافلة كما رسمها المختبر',
        credit: 'الأناضول',
      },
    });
    expect(photo?.src).toBe('saved_files/Lorry Photo.png');
  });

  test('keeps emphasis, links, subheads, lists, quotes, tables', () => {
    expect(body).toMatch(/^\*\*هذا نصّ تجربة لا خبر فيه:\*\* وصلت/);
    expect(body).toContain('[مكتوبة للتجربة](https://jarida.example/tests/words)');
    expect(body).toContain('\n\n## ما في الصناديق\n\n');
    expect(body).toContain('- صناديق حمر، وعددها عشرة.\n- صناديق خضر');
    expect(body).toContain('> لا نرمي شيئاً');
    expect(body).toMatch(/عدد الصناديق\n\n\| اللون \| العدد \|\n/);
    expect(body).toContain('«مُدَوَّنة»، ومنها ما فيه تطويل مثل «مـــا»');
  });

  test('does not take what stands around the text, nor the day it was opened', () => {
    for (const words of ['اقرأ أيضاً', 'فيسبوك', 'الأكثر قراءة', '2026', 'ليس نصّاً', 'مفتاحية']) {
      expect(body).not.toContain(words);
    }
    expect(record.map(({ text }) => text).join('\n')).toContain('قافلة أخرى تتأخّر');
  });
});

describe('a saved page of WordPress', async () => {
  const { fields, blocks, decisions } = await read('wordpress.html');
  const body = blocks.map(({ markdown }) => markdown).join('\n\n');

  test('gives its fields: midnight in Greenwich is no hour', () => {
    expect(fields).toMatchObject({ title: 'دفتر المختبر في جويلية', date: '2021-07-03' });
  });

  test('keeps captions with their pictures, and joins what an editor had split', () => {
    expect(body).toContain('![دفتر مفتوح](inner.png "الدفتر مفتوحاً (المختبر)")');
    expect(body).toContain('و**غليظة**');
    expect(body).toContain('\n\n## اليوم الأوّل\n\n1\\. ليست');
  });

  test('names the author it has no field for', () => {
    expect(decisions.map(({ en }) => en).join()).toContain('بقلم كاتب التجارب');
  });
});

test("readers' comments and the site's name stay out of a short article", async () => {
  const site = '<p class="site-title">مدوّنة التجارب</p>';
  const comments = '<div id="comments"><ol><li>قرار صائب.</li></ol></div>';
  const article = `<div class="entry-content"><p>${paragraph}</p></div>`;
  const html = `<html><body>${site}<h1>عنوان التجربة</h1>${article}${comments}</body></html>`;
  const { blocks, record } = await readText(html, 'a.html');
  expect(blocks.map(({ text }) => text)).toEqual([paragraph]);
  const aside = record.filter(({ kind }) => kind === 'aside').map(({ text }) => text);
  expect(aside).toEqual(['مدوّنة التجارب', 'قرار صائب.']);
});

test("Word's filtered HTML in the old encoding", async () => {
  const { fields, blocks, encoding } = await read('word/word.htm');
  expect(encoding).toBe('windows-1256');
  expect(fields).toMatchObject({
    title: 'مستند المختبر عن التجارب الورقية',
    date: '2014-11-07',
    source: 'مختبر التجارب',
  });
  expect(blocks.map(({ markdown }) => markdown)).toEqual([
    expect.stringMatching(/^\*\*هذا مستند كُتب للتجربة\*\*، ولا خبر فيه\./),
    '·\u00a0\u00a0بند أوّل في قائمة',
  ]);
});

test('Markdown stays as it is written, without its repeated headline', async () => {
  const { fields, blocks, decisions, kind } = await read('notes.md');
  expect(kind).toBe('markdown');
  expect(fields).toMatchObject({ title: 'ملاحظات: من المختبر', date: '2018-02-03' });
  expect(blocks.map(({ markdown }) => markdown)).toEqual([
    'هذا **نصّ تجربة** فيه [رابط](https://a.example/) وحاشية[^1].',
    '![دفتر](../inner.png)',
    '![شاحنة صغيرة](Lorry%20Photo.png "الشاحنة (المختبر)")',
    '* بند\n* بند آخر',
    '[^1]: نصّ الحاشية.',
  ]);
  expect(decisions.map(({ en }) => en).join()).toContain('Authors from front matter');
});

describe('the headline of a dump', () => {
  const dated = 'عنوان التجربة الأول\n7 نوفمبر 2014';
  test.each([
    ['a path of the page', `الرئيسية\nسياسة\nمشاركة\nTT\n${dated}`, ['سياسة']],
    ['kickers', `عاجل\nاقتصاد\n${dated}`, ['عاجل', 'اقتصاد']],
  ])('is not the words of %s', async (_name, head, labels) => {
    const { fields, blocks, record, decisions } = await readText(`${head}\n\n${paragraph}`);
    expect(fields).toMatchObject({ title: 'عنوان التجربة الأول', date: '2014-11-07' });
    expect(blocks.map(({ text }) => text)).toEqual([paragraph]);
    const aside = record.filter(({ name }) => name === 'breadcrumbs').map(({ text }) => text);
    expect(aside).toEqual(labels);
    expect(decisions.find(({ en }) => en.startsWith('Title'))?.sure).toBe(false);
  });

  test('of one word is a guess', async () => {
    const { fields, decisions } = await readText(`زلزال\n7 نوفمبر 2014\n\n${paragraph}`);
    expect(fields.title).toBe('زلزال');
    expect(decisions.find(({ en }) => en.startsWith('Title'))?.sure).toBe(false);
  });
});

test('every story under a list of others goes with it, at the end of the text', async () => {
  const stories = 'قافلة أخرى تصل\nجسر آخر يُعبر\nدفتر آخر يُفتح';
  const text = `عنوان التجربة\n\n${paragraph}\n\nمواضيع ذات صلة\n${stories}`;
  const { blocks, record } = await readText(text);
  expect(blocks.map((each) => each.text)).toEqual([paragraph]);
  expect(record.filter(({ name }) => name === 'related')).toHaveLength(4);
  const amid = await readText(`${text}\n\n${paragraph}`);
  expect(amid.blocks.map((each) => each.text)).toContain('جسر آخر يُعبر');
});

describe('the headline that an editor gives', () => {
  const headed = (text: string, name = 'a.txt') =>
    prepareArticle({ name, bytes: new TextEncoder().encode(text) }, { title: 'عنوان آخر' });

  test.each([
    ['a.txt', 'عنوان التجربة الأول'],
    ['a.md', '# عنوان التجربة الأول'],
  ])('takes the original one out of the text, %s', async (name, line) => {
    const { fields, blocks, record, decisions } = await headed(`${line}\n\n${paragraph}`, name);
    expect(fields.title).toBe('عنوان آخر');
    expect(blocks.map(({ text }) => text)).toEqual([paragraph]);
    expect(record).toEqual([expect.objectContaining({ name: 'replaced', text: line })]);
    expect(decisions).toContainEqual(expect.objectContaining({ sure: false }));
  });

  test.each([
    ['a sentence', `${paragraph}\n\n${paragraph}`, 2],
    ['all there is', 'سطر واحد بلا نقطة', 1],
    ['a subhead further down', `${paragraph}\n\n## فرع\n\n${paragraph}`, 3],
  ])('but not %s', async (_name, text, count) => {
    expect((await headed(text, 'a.md')).blocks).toHaveLength(count);
  });

  test('and the same words are no other headline', async () => {
    const { blocks } = await headed(`عنوان آخر\n\nسطر قصير بعده\n\n${paragraph}`);
    expect(blocks.map(({ text }) => text)).toEqual(['سطر قصير بعده', paragraph]);
  });
});

test.each([
  [
    'https://a.example/x?utm_source=fb&id=%D9%82+1&fbclid=A#b',
    'https://a.example/x?id=%D9%82+1#b',
    true,
  ],
  ['https://a.example/x?gclid=1', 'https://a.example/x', true],
  ['https://a.example/x?page=2&utmost=1&', 'https://a.example/x?page=2&utmost=1&', false],
])('the address of the original tracks nobody: %s', async (address, kept, isStripped) => {
  const front = `---\ntitle: ع\nsourceUrl: '${address}'\n---\n\n${paragraph}`;
  const { fields, decisions } = await readText(front, 'a.md');
  expect(fields.sourceUrl).toBe(kept);
  expect(decisions.some(({ en }) => en.includes('tracks'))).toBe(isStripped);
});

test('a list of fields in front matter that the site lacks is no fault of form', async () => {
  const front = `---\ntitle: ع\nmenus: [تعليم, أغوار]\nsummary: [أ]\n---\n\n${paragraph}`;
  const remarks = (await readText(front, 'a.md')).decisions.map(({ en }) => en);
  expect(remarks).toContain('Fields that the site does not know are in the record only: menus');
  expect(remarks).toContain('The front matter cannot be read as written at line 4');
});

test('of one moment in two zones, that of the day which readers see counts', async () => {
  const data = '{"@type":"NewsArticle","datePublished":"2024-03-05T22:30:00Z"}';
  const meta = '<meta property="article:published_time" content="2024-03-06T01:30:00+03:00">';
  const head = `<script type="application/ld+json">${data}</script>${meta}`;
  const body = `<h1>عنوان</h1><p>6 مارس 2024</p>${`<p>${paragraph}</p>`.repeat(3)}`;
  const { fields, decisions } = await readText(
    `<html><head>${head}</head><body><article>${body}</article></body></html>`,
    'a.html',
  );
  expect(fields.date).toBe('2024-03-06T01:30:00+03:00');
  expect(decisions.filter(({ sure, en }) => !sure && en.includes('Date'))).toEqual([]);
});

describe('the date', () => {
  const dated = (line: string) =>
    readText(`عنوان التجربة\n${line}\n\n${paragraph}\n\n${paragraph}`);

  test.each([
    ['14 محرم 1436 هـ', '2014-11-07'],
    ['نُشر في: ٧ نونبر ٢٠١٤', '2014-11-07'],
    ['القاهرة - 7 نوفمبر 2014', '2014-11-07'],
  ])('«%s»', async (line, date) => expect((await dated(line)).fields.date).toBe(date));

  test('an ambiguous one is read day first, and said to be ambiguous', async () => {
    const { fields, decisions } = await dated('07/11/2014');
    expect(fields.date).toBe('2014-11-07');
    expect(decisions.find(({ sure }) => !sure)?.en).toContain('it can also be read as 2014-07-11');
  });

  test('two calendars that disagree are reported', async () => {
    const { decisions } = await dated('1 محرم 1436 هـ الموافق 7 نوفمبر 2014');
    expect(decisions.find(({ sure }) => !sure)?.en).toContain('its Hijri date would be 2014-10-25');
  });

  test('a day in a sentence is not the date', async () => {
    const { fields, blocks } = await dated('وقع ذلك في 7 نوفمبر 2014.');
    expect(fields.date).toBeUndefined();
    expect(blocks).toHaveLength(3);
  });
});

describe('the source', () => {
  test.each([
    ['a line that names it', `المصدر: صحيفة التجارب\n\n${paragraph}`, 'صحيفة التجارب'],
    [
      'a line with a colon of full width',
      `المصدر： صحيفة التجارب\n\n${paragraph}`,
      'صحيفة التجارب',
    ],
    ['an agency alone at the end', `${paragraph}\n\n(أ ف ب)`, 'أ ف ب'],
    ['an agency in the last words', `${paragraph} (رويترز)`, 'رويترز'],
    ['a town and an agency', `المختبر - رويترز: ${paragraph}`, 'رويترز'],
    ['nothing', paragraph, undefined],
  ])('%s', async (_name, text, source) => {
    expect((await readText(`عنوان التجربة\n\n${text}`)).fields.source).toBe(source);
  });

  test('a seller of pictures is no source', async () => {
    const { fields } = await readText(`عنوان التجربة\nصورة التجربة(Getty)\n\n${paragraph}`);
    expect(fields.photo?.credit).toBe('Getty');
    expect(fields.source).toBeUndefined();
  });
});

test('characters that reorder text leave the article for the record', async () => {
  const { blocks, record } = await readText(`عنوان التجربة\n\nقبل \u202bبعد\u202c. ${paragraph}`);
  expect(blocks[0]?.markdown).toMatch(/^قبل بعد\. /);
  expect(record).toContainEqual(expect.objectContaining({ name: 'bidi', text: '\u202b\u202c' }));
});

test('lines broken at a fixed width become paragraphs, and that is said', async () => {
  const lines = 'هذه سطور من سطور التجربة كُسرت عند عرض ثابت لا عند آخر\n'.repeat(4);
  const { blocks, decisions } = await readText(`عنوان التجربة\n\n${lines}الجملة.\n\n${paragraph}`);
  expect(blocks).toHaveLength(2);
  expect(decisions.map(({ en }) => en).join()).toContain('fixed width');
});

test('letters in two characters stay, and that is said', async () => {
  const { blocks, decisions } = await readText(`عنوان التجربة\n\nقرا\u0654 الكتاب. ${paragraph}`);
  expect(blocks[0]?.markdown).toContain('قرا\u0654');
  expect(decisions.map(({ en }) => en).join()).toContain('NFC');
});

test('words in elements that Markdown lacks go to the record', async () => {
  const word = '<meta name=Generator content="Microsoft Word 15 (filtered)">';
  const html = `<html><head>${word}</head><body><p>${paragraph}<select><option>خيار</option></select></p>`;
  const { blocks, record } = await readText(`${html}<p>${paragraph}</p></body></html>`, 'a.htm');
  expect(blocks.map(({ text }) => text)).toEqual([paragraph, paragraph]);
  expect(record).toEqual([{ kind: 'aside', name: 'unsupported', text: 'خيار' }]);
});

describe('what a page tells search engines of itself', () => {
  const page = (description: string, head = '') =>
    `<html><head><meta name="description" content="${description}">${head}</head><body><article><h1>عنوان التجربة</h1>` +
    `<p>${paragraph}</p><p>وفي الفقرة الثانية <a href="more/a.html">رابط</a> و<a href="/b?x=1">آخر</a> و<a href="#c">موضع</a>.</p></article></body></html>`;
  const said = (decisions: { en: string }[]) => decisions.map(({ en }) => en).join('\n');

  test('is the summary where it says something of its own', async () => {
    const { fields, decisions } = await readText(page('خلاصة  كُتبت للتجربة'), 'a.html');
    expect(fields.summary).toBe('خلاصة كُتبت للتجربة');
    expect(said(decisions)).toContain('The summary is what the page tells search engines');
  });

  test.each([
    ['the opening', `${paragraph.slice(0, 30)}…`],
    ['the headline', 'عنوان التجربة'],
  ])('is none where it repeats %s, and that is said', async (_name, description) => {
    const { fields, decisions } = await readText(page(description), 'a.html');
    expect(fields.summary).toBeUndefined();
    expect(said(decisions)).toContain('was not taken as the summary');
  });

  test('relative links are completed by its address, or by its base', async () => {
    const canonical = '<link rel="canonical" href="https://news.example/x/y">';
    const join = (article: Awaited<ReturnType<typeof readText>>) =>
      article.blocks.map(({ markdown }) => markdown).join('\n');
    const own = await readText(page('و', canonical), 'a.html');
    expect(join(own)).toContain('[رابط](https://news.example/x/more/a.html)');
    expect(join(own)).toContain('[آخر](https://news.example/b?x=1)');
    expect(said(own.decisions)).not.toContain('relative');
    const based = await readText(page('و', `${canonical}<base href="/z/">`), 'a.html');
    expect(join(based)).toContain('[رابط](https://news.example/z/more/a.html)');
    expect(based.fields.sourceUrl).toBe('https://news.example/x/y');
  });

  test('without an address relative links are reported', async () => {
    const { decisions, record } = await readText(page('و'), 'a.html');
    expect(record).toContainEqual({ kind: 'aside', name: 'links', text: 'more/a.html\n/b?x=1' });
    expect(said(decisions)).toMatch(/Links kept their words only.*: more\/a\.html, \/b\?x=1$/m);
  });
});
