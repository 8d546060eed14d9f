import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Element, Root } from 'hast';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listAnchors } from '../../src/body/list-anchors.ts';
import { OpenedText } from '../../src/body/opened-text.ts';
import { findDropped } from '../../src/body/raw-html.ts';
import { drawBody, renderBody } from '../../src/body/render-body.ts';
import { checkFootnotes } from '../../src/checks/errors/check-footnotes.ts';
import { checkReferences } from '../../src/checks/errors/check-references.ts';
import { readLinks } from '../../src/checks/prose/read-links.ts';
import { readPassages } from '../../src/checks/prose/read-passages.ts';
import { omitComments } from '../../src/metadata/omit-comments.ts';
import { rehypeFeed } from '../../src/metadata/feeds/rehype-feed.ts';

const body = `## عنوان <b class="a">غليظ</b>

نصّ[^1] و[رابط](/2014/a/#p1 "عنوان") و&#65; <!-- سرّ --> <script>x()</script>.

![صورة](a.png "شرح (وكالة)")

<p onclick="x()"><img src="b.png" alt="أخرى"> <a href="https://a.example/">b<p>c</p></a></p>

| أ | ب |
|:--|--:|
| 1 | خلية فيها جملة طويلة من كلام |

- [x] بند

[^1]: حاشية.`;

const draw = ({ src }: { src: string }): Promise<Element> =>
  Promise.resolve({ type: 'element', tagName: 'picture', properties: { src }, children: [] });

let parses = 0;
const count = () => {
  parses += 1;
};
beforeEach(() => {
  parses = 0;
  subscribe('maqal.parse', count);
});
afterEach(() => {
  unsubscribe('maqal.parse', count);
});

/** Whoever writes to what is frozen throws. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

test('a text is parsed once, whatever is asked of it', async () => {
  const text = new OpenedText(body);
  await useAll(text);
  expect(parses).toBe(1);
});

test('nobody changes its trees', async () => {
  const text = new OpenedText(body);
  for (const tree of [text.markdown, text.tree, text.page]) freeze(tree);
  const html = await useAll(text);
  expect(html).toBe(await useAll(new OpenedText(body)));
  expect(html).toContain('<picture src="a.png">');
});

async function useAll(text: OpenedText): Promise<string> {
  readPassages(text, 1);
  readLinks(text.tree, 1);
  findDropped(text.tree);
  checkFootnotes(text);
  checkReferences(text);
  listAnchors(text);
  omitComments(text);
  const { html } = await renderBody({ file: 'a.md', body: text }, draw);
  const { tree } = await drawBody({ file: 'a.md', body: text }, draw);
  const item: Root = { type: 'root', children: [...tree.children] };
  rehypeFeed('https://a.example/')(item);
  return html;
}

describe('a text that let its trees go', () => {
  test('still knows what is asked for most', () => {
    const text = new OpenedText(body);
    const { firstParagraph, pictures, html, unclosed } = text;
    text.release();
    expect(text.firstParagraph).toBe(firstParagraph);
    expect([text.pictures, text.html, text.unclosed]).toEqual([pictures, html, unclosed]);
    expect(firstParagraph).toMatch(/^نصّ ورابط وA/);
    expect(pictures.map(({ src }) => src)).toEqual(['a.png', 'b.png']);
    expect(html.map(({ from, to }) => body.slice(from, to))).toContain('<!-- سرّ -->');
    expect(parses).toBe(1);
  });

  test('has its page written out, where one is built of it', async () => {
    const plain = body.replaceAll(/!\[.*|<img[^>]*>/g, '');
    const whole = await renderBody({ file: 'a.md', body: new OpenedText(plain) });
    parses = 0;
    const text = new OpenedText(plain);
    expect(text.markdown.children.length).toBeGreaterThan(3);
    text.release(true);
    expect(await renderBody({ file: 'a.md', body: text }, draw)).toEqual(whole);
    expect(parses).toBe(1);
  });

  test('makes them anew', () => {
    const text = new OpenedText(body);
    const { page } = text;
    text.release();
    expect(text.page).toEqual(page);
    expect(text.page).not.toBe(page);
    expect(parses).toBe(2);
  });
});

test('behind a byte order mark, which no page shows, places are those of the file', () => {
  const { markdown, page } = new OpenedText('\ufeff# أ\n\nب');
  const [heading, paragraph] = markdown.children;
  expect(heading?.type).toBe('heading');
  expect(heading?.position).toMatchObject({
    start: { line: 1, column: 2, offset: 1 },
    end: { line: 1, column: 5, offset: 4 },
  });
  expect(paragraph?.position?.start).toEqual({ line: 3, column: 1, offset: 6 });
  expect(page.text).toBe('أ\nب');
});

test('words of two cells or lines do not run together in its text', () => {
  const { text } = new OpenedText('| أ | ب |\n| - | - |\n| ج | د |\n\nسطر<br>وسطر');
  expect(text.trim().split(/\s+/)).toEqual(['أ', 'ب', 'ج', 'د', 'سطر', 'وسطر']);
});
