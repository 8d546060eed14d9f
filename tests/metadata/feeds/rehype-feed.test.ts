import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { rehypeFeed } from '../../../src/metadata/feeds/rehype-feed.ts';

const convert = (html: string) =>
  String(
    unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeFeed, 'https://maqal.example/2020/one/')
      .use(rehypeStringify)
      .processSync(html),
  );

test.each([
  ['a block gets the page’s direction', '<p>نصّ</p>', '<p dir="rtl">نصّ</p>'],
  [
    'a block in Latin script, and all in it, keeps its own',
    '<ul dir="ltr"><li>a</li></ul><pre dir="ltr">x</pre>',
    '<ul dir="ltr"><li>a</li></ul><pre dir="ltr">x</pre>',
  ],
  [
    'Arabic within it is turned again',
    '<blockquote dir="ltr"><p dir="rtl">نصّ</p></blockquote>',
    '<blockquote dir="ltr"><p dir="rtl">نصّ</p></blockquote>',
  ],
  [
    'isolates are what every reader of feeds keeps',
    '<p>لغة <bdi dir="ltr">C++</bdi> و<bdi lang="en">.NET</bdi> و<a href="/"><bdi dir="rtl">نصّ</bdi></a></p>',
    '<p dir="rtl">لغة <span dir="ltr">C++</span> و<span lang="en" dir="auto">.NET</span> و' +
      '<a href="https://maqal.example/"><span dir="rtl">نصّ</span></a></p>',
  ],
  [
    'links become absolute, from the article’s address',
    '<a href="/2019/">أ</a><a href="#fn-1">ب</a><a href="../two/">ج</a>',
    '<a href="https://maqal.example/2019/">أ</a>' +
      '<a href="https://maqal.example/2020/one/#fn-1">ب</a>' +
      '<a href="https://maqal.example/2020/two/">ج</a>',
  ],
  [
    'an address that is none stays as it was written',
    '<a href="http://[">أ</a>',
    '<a href="http://[">أ</a>',
  ],
  [
    'a picture is one absolute image that loads anywhere',
    '<picture><source srcset="/a.avif"><img src="/a.png" srcset="/b.png 2w" alt="أ" width="4" height="3" loading="lazy"></picture>',
    '<img src="https://maqal.example/a.png" alt="أ" width="4" height="3">',
  ],
  [
    'links to the paragraph or heading itself, and back from a footnote, are left out',
    '<h2 id="p1">عنوان<a class="anchor" href="#p1" aria-label="رابط"></a></h2>' +
      '<p><a data-footnote-backref href="#r">↪</a></p>',
    '<h2 dir="rtl">عنوان</h2><p dir="rtl"></p>',
  ],
  [
    'a list that shows the marks its author typed has no others',
    '<ul class="typed"><li><span class="list-mark">أ)</span> س</li></ul><ol><li value="7">ب</li></ol>',
    '<div dir="rtl"><p dir="rtl"><span>أ)</span> س</p></div>' +
      '<ol dir="rtl"><li value="7" dir="rtl">ب</li></ol>',
  ],
  ['buttons go', '<p>أ</p><button>ج</button>', '<p dir="rtl">أ</p>'],
  [
    'caption and credit stay elements of their own',
    '<figcaption><span class="caption">أ</span> (<span class="credit">ب</span>)</figcaption>',
    '<figcaption dir="rtl"><span>أ</span> (<span>ب</span>)</figcaption>',
  ],
  [
    'what belongs to the page’s styles and scripts goes',
    '<div class="scroller" role="group" tabindex="0" aria-label="جدول"><p id="p1" data-x="1">أ</p></div>',
    '<div dir="rtl"><p dir="rtl">أ</p></div>',
  ],
])('%s', (_name, html, expected) => {
  expect(convert(html)).toBe(expected);
});
