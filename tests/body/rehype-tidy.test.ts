import { expect, test } from 'vitest';
import { renderBody } from '../../src/body/render-body.ts';

const render = async (body: string) => (await renderBody({ file: '', body })).html;

test('a check box, which nobody can tick on the page, is shown as a sign', async () => {
  const html = await render('- [x] مكتوب\n- [ ] باقٍ');
  expect(html).toMatch(/☑ مكتوب[\s\S]*☐ باقٍ/);
  expect(html).not.toContain('<input');
});

test('words cannot be passed off as the mark of a footnote', async () => {
  const html = await render('<a href="https://x.example/" data-footnote-ref>كلام</a> آخر');
  expect(html).not.toContain('data-footnote-ref');
});

test.each(['<p class="sr-only">نصّ</p>', '<h2 class="sr-only">نصّ</h2>', '<p tabindex="5">نصّ</p>'])(
  'of %s only the words stay',
  async (body) => {
    expect(await render(body)).toMatch(/^<(p|h2) id="\w+">نصّ<a class="anchor"/);
  },
);

test('what held nothing but HTML that was taken out leaves no paragraph', async () => {
  expect(await render('نصّ\n\n<iframe></iframe>\n\n<p> </p>')).not.toMatch(/<p[^>]*>\s*<\/p>/);
});

test.each(['[](https://a.example/)', '<a href="https://a.example/"><br></a>', '##', '# <b> </b>'])(
  'nor does %j leave a link or a heading',
  async (body) => {
    const { html, headings, links } = await renderBody({ file: '', body: `نصّ\n\n${body}` });
    expect(html.trim()).toMatch(/^<p id="\w+">نصّ<a class="anchor"[^>]*><\/a><\/p>$/);
    expect({ headings, links }).toEqual({ headings: [], links: [] });
  },
);

test('a link around a picture stays; a heading without words is in no table of contents', async () => {
  const { html, headings } = await renderBody({
    file: '',
    body: '[![وصف](a.png)](https://a.example/)\n\n## ![وصف](a.png)\n\n## قسم',
  });
  expect(html).toMatch(/<a href="https:\/\/a.example\/"[^>]*><img /);
  expect(headings.map(({ text }) => text)).toEqual(['قسم']);
});
