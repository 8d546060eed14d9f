import { expect, test } from 'vitest';
import { renderBody } from '../../src/body/render-body.ts';

const render = (body: string) => renderBody({ file: 'a.md', body });

test('a heading and a paragraph end in links to themselves that add no word', async () => {
  const { html, text, headings } = await render('## قسم\n\nفقرة قصيرة.');
  const [, id] = /<p id="(\w+)"/.exec(html) ?? [];
  expect(html).toBe(
    `<h2 id="${headings[0]?.id}">قسم<a class="anchor" href="#${headings[0]?.id}" aria-label="نسخ رابط القسم «قسم»"></a></h2>\n` +
      `<p id="${id}">فقرة قصيرة.<a class="anchor" href="#${id}" aria-label="نسخ رابط الفقرة «فقرة قصيرة.»"></a></p>`,
  );
  expect(text).toBe('قسم\nفقرة قصيرة.');
});

test('the link of a long paragraph is named by its first words', async () => {
  const { html } = await render(
    'وجّه الرئيس الأميركي، باراك أوباما، رسالة سرية[^1] الى المرشد\n\n[^1]: شرح',
  );
  expect(html).toContain('aria-label="نسخ رابط الفقرة «وجّه الرئيس الأميركي، باراك…»"');
});

test('footnotes, empty paragraphs and pictures have none', async () => {
  const { html } = await render('![أ](a.png) ![ب](b.png)\n\nنص[^1]\n\n[^1]: شرح');
  expect(html.match(/class="anchor"/g)).toHaveLength(1);
});

test('a footnote’s mark is no word of a heading or a first paragraph', async () => {
  const { headings, firstParagraph } = await render(
    '## قسم[^1]\n\nمساحتها 5 كم<sup>2</sup>[^1].\n\n[^1]: شرح',
  );
  expect(headings[0]?.text).toBe('قسم');
  expect(firstParagraph).toBe('مساحتها 5 كم2.');
});
