import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { OpenedText } from '../../src/body/opened-text.ts';
import { renderBody } from '../../src/body/render-body.ts';
import { checkFootnotes } from '../../src/checks/errors/check-footnotes.ts';
import { prepareArticle } from '../../src/import/prepare-article.ts';

const long =
  'وهذه فقرة طويلة من فقرات التجربة، فيها فواصل، وفيها كلام كثير، لكي يُعرف المقال على صفحته.';

const sort = (text: string) => [...text.replace(/\s+/g, '')].sort().join('');

async function read(text: string, name = 'a.html') {
  const article = await prepareArticle({ name, bytes: new TextEncoder().encode(text) });
  const body = article.blocks.map(({ markdown }) => markdown).join('\n\n');
  return { body, record: article.record };
}

const word = `<html><head><meta name=Generator content="Microsoft Word 15 (filtered)"></head><body><div class=WordSection1 dir=RTL>
<p class=MsoTitle>عنوان التجربة</p>
<p class=MsoNormal>${long}<a href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span dir=LTR>[1]</span></span></a> وبعدها كلام<a href="#_ftn2" name="_ftnref2"><sup>[2]</sup></a>.</p>
</div><div><br clear=all><hr align=left size=1 width="33%">
<div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> الحاشية <b>الأولى</b>.</p></div>
<div id=ftn2><p class=MsoFootnoteText><a href="#_ftnref2" name="_ftn2">[2]</a> الحاشية الثانية.</p><p>ولها فقرة أخرى.</p></div>
</div></body></html>`;

const wordpress = `<html><body><article class="post"><h1>عنوان التجربة</h1><div class="entry-content"><p>${long}</p>
<p>${long}<sup data-fn="8f3a-11" class="fn"><a href="#8f3a-11" id="8f3a-11-link">1</a></sup> وبعدها كلام.</p><p>${long}</p>
<ol class="wp-block-footnotes"><li id="8f3a-11">الحاشية <a href="https://x.example/">الأولى</a>. <a href="#8f3a-11-link" aria-label="Jump to footnote reference 1">↩︎</a></li></ol></div></article></body></html>`;

const wiki = `<html><body><article><h1>عنوان التجربة</h1><p>${long}<sup id="cite_ref-a_1-0" class="reference"><a href="#cite_note-a-1">[1]</a></sup> ثم كلام<sup id="cite_ref-a_1-1"><a href="#cite_note-a-1">[1]</a></sup>.</p><p>${long}</p>
<ol class="references"><li id="cite_note-a-1"><span><a href="#cite_ref-a_1-0">^</a> <a href="#cite_ref-a_1-1">^</a></span> الحاشية الأولى.</li></ol></article></body></html>`;

describe.each([
  [
    "Word's",
    word,
    ['[^1]: الحاشية **الأولى**.', '[^2]: الحاشية الثانية.\n\n    ولها فقرة أخرى.'],
    '[1] [2]',
  ],
  ["WordPress'", wordpress, ['[^1]: الحاشية [الأولى](https://x.example/).'], '1 ↩︎'],
  ["a wiki's", wiki, ['[^1]: الحاشية الأولى.'], '[1]'],
])('%s footnotes', (_name, html, notes, marks) => {
  test("become Markdown's, and their own numbers go to the record", async () => {
    const { body, record } = await read(html);
    expect(body).toContain('صفحته.[^1] ');
    for (const note of notes) expect(body).toContain(`\n\n${note}`);
    expect(body).not.toMatch(/\\\[|↩|---/);
    expect(checkFootnotes(new OpenedText(body))).toEqual([]);
    const { html: page } = await renderBody({ file: '', body });
    expect(page.match(/<li id="fn-/g)).toHaveLength(notes.length);
    const moved = record.filter(({ name }) => name === 'footnotes').map(({ text }) => text);
    expect(moved.join()).toContain(marks);
  });

  test('lose no character: what is not in the article is in the record', async () => {
    const { body, record } = await read(html);
    const { html: page } = await renderBody({ file: '', body });
    const shown = JSDOM.fragment(page);
    // What the site makes itself: numbers, links back, and the heading of the notes.
    const own = '[data-footnote-ref], [data-footnote-backref], #footnote-label';
    for (const each of shown.querySelectorAll(own)) each.remove();
    const seen = new JSDOM(html).window.document.body.textContent;
    const recorded = record.map(({ text }) => text).join('');
    expect(sort(shown.textContent + recorded)).toBe(sort(seen));
  });
});

test('the line of the source is found over them', async () => {
  const ids = ['a', 'b', 'c', 'd'];
  const marks = ids.map((id) => `<sup id="${id}-link"><a href="#${id}">1</a></sup> كلام`).join('');
  const notes = ids.map((id) => `<li id="${id}">حاشية. <a href="#${id}-link">↩</a></li>`).join('');
  const filler = `<p>${long}</p>`.repeat(6);
  const html = `<html><body><article><h1>عنوان</h1>${filler}<p>${long}${marks}</p><p>المصدر: وكالة التجربة</p><ol>${notes}</ol></article></body></html>`;
  const { body, record } = await read(html);
  expect(body).toContain('[^4]: حاشية.');
  expect(record).toContainEqual(expect.objectContaining({ name: 'source', kind: 'field' }));
});

test.each([
  ['a table of contents', '<ol><li><a href="#one">1</a></li></ol>', '<h2 id="one">أول</h2>'],
  ['a number that leads nowhere', '<a href="#gone">[1]</a>', ''],
])('%s is no footnote', async (_name, before, after) => {
  const html = `<html><body><article><h1>عنوان</h1><p>${long}</p>${before}<p>${long}</p>${after}<p>${long}</p></article></body></html>`;
  const { body } = await read(html);
  expect(body).not.toContain('[^');
  expect(body).toContain('1');
});

test('a text with the marks of Markdown for footnotes keeps them', async () => {
  const { body } = await read(`عنوان التجربة\n\n${long}[^1]\n\n[^1]: حاشية.\n`, 'a.txt');
  expect(body).toContain('صفحته.[^1]');
  expect(body).toContain('[^1]: حاشية.');
});
