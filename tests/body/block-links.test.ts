import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { renderBody } from '../../src/body/render-body.ts';

const address = 'https://example.org/';

/** What a browser makes of a text: each block's words, and those of them that lead to the address. */
async function show(body: string) {
  const { html } = await renderBody({ file: '', body });
  const { body: page } = new JSDOM(html).window.document;
  // Nothing in it had to be split or moved.
  expect(page.innerHTML).toBe(html);
  for (const link of page.querySelectorAll('a')) {
    expect(link.textContent || link.className).not.toBe('');
  }
  return [...page.querySelectorAll('p, h2, li, td, figcaption')].map((block) => {
    const links = [...block.querySelectorAll(`a[href="${address}"]`)];
    return [block.textContent?.trim(), ...links.map(({ textContent }) => textContent)];
  });
}

const link = `<a href="${address}">`;

test.each([
  ['a paragraph', `<div>${link}<p>فقرة</p></a></div>`, [['فقرة', 'فقرة']]],
  ['one that stands alone', `${link}<p>فقرة</p></a>`, [['فقرة', 'فقرة']]],
  [
    'a heading and a paragraph',
    `<div>${link}\n<h2>قسم</h2>\n<p>فقرة <b>غليظة</b></p>\n</a></div>`,
    [
      ['قسم', 'قسم'],
      ['فقرة غليظة', 'فقرة غليظة'],
    ],
  ],
  ['Markdown', `<div>${link}\n\nفقرة **غليظة**\n\n</a></div>`, [['فقرة غليظة', 'فقرة غليظة']]],
  [
    'a list',
    `<div>${link}<ul><li>بند</li><li>آخر</li></ul></a></div>`,
    [
      ['بند', 'بند'],
      ['آخر', 'آخر'],
    ],
  ],
  ['a quote in an element', `<div>${link}<ins><p>فقرة</p></ins></a></div>`, [['فقرة', 'فقرة']]],
])('a link around %s is moved into its blocks', async (_name, body, blocks) => {
  expect(await show(body)).toEqual(blocks);
});

test('words beside the blocks stay in the link', async () => {
  const { html, links } = await renderBody({
    file: '',
    body: `<div>${link}قبل <b>الفقرة</b><p>فقرة</p>بعدها</a></div>`,
  });
  const found = [...JSDOM.fragment(html).querySelectorAll(`a[href="${address}"]`)];
  expect(found.map(({ textContent }) => textContent)).toEqual(['قبل الفقرة', 'فقرة', 'بعدها']);
  expect(links).toEqual([address]);
});
