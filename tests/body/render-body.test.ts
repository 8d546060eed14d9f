import { readFile } from 'node:fs/promises';
import { describe, expect, test, vi } from 'vitest';
import { countWords } from '../../src/arabic/count-words.ts';
import { splitFrontMatter } from '../../src/article/front-matter/split-front-matter.ts';
import { estimateReadingTime } from '../../src/body/reading-time.ts';
import { renderBody } from '../../src/body/render-body.ts';
import { OpenedText } from '../../src/body/opened-text.ts';
import { summarizeParagraph } from '../../src/body/summarize.ts';
import { site } from '../../src/site.ts';
import { exampleFolder } from '../support/example-folder.ts';

const render = async (body: string) => (await renderBody({ file: 'a.md', body })).html;

async function readSeed() {
  const text = await readFile(`${exampleFolder}/2014/obama-khamenei-letter/index.md`, 'utf8');
  return splitFrontMatter(text)?.body ?? '';
}

describe('the author’s characters', () => {
  test.each(['"نعم" -- لا...', "it's 'so'", 'أ\u00a0ب ـ ج', '(c) 1/2 ~5~', 'سطر\nوسطر'])(
    '%j stays as it is',
    async (text) => {
      const { text: rendered } = await renderBody({ file: 'a.md', body: text });
      expect(rendered).toBe(text);
    },
  );

  test('the seed needs no markup inside its paragraphs', async () => {
    const paragraphs = (await readSeed()).trim().split('\n\n');
    const html = await render(await readSeed());
    const plain = html.replace(/ id="\w+"|<a class="anchor"[^>]*><\/a>/g, '');
    expect(plain).toBe(paragraphs.map((p) => `<p>${p}</p>`).join('\n'));
  });
});

describe('raw HTML', () => {
  test('what Arabic text needs is kept', async () => {
    const html = '<bdi dir="ltr">737-800</bdi> <mark>أ</mark> <abbr title="ب">ج</abbr>';
    expect(await render(html)).toContain(html);
  });

  test.each([
    '<script>alert(1)</script>نص',
    '<p onclick="alert(1)">نص</p>',
    '<a href="javascript:alert(1)">نص</a>',
    '<p style="color:red">نص</p>',
    '<iframe src="https://x.example/"></iframe>نص',
    '<style>p{}</style>نص',
  ])('%s loses what it must not hold, and keeps its words', async (body) => {
    const html = await render(body);
    expect(html).not.toMatch(/script|onclick|style|iframe/);
    expect(html).toContain('نص');
  });

  test('it is parsed with the Markdown around it', async () => {
    expect(await render('قبل <bdi>**داخل**</bdi> بعد')).toMatch(
      /<bdi><strong>داخل<\/strong><\/bdi>/,
    );
  });
});

test.each([
  '<picture><source srcset="https://evil.example/x.png"><img src="a.png" alt="أ"></picture>',
  '<p name="body" id="footnote-label">نص</p>',
  '<img src="a.png" srcset="https://evil.example/x.png 2x" alt="أ">',
])('%s keeps no address of another site, and no name', async (body) => {
  expect(await render(body)).not.toMatch(/evil|name=|footnote-label/);
});

test('the marks of footnotes are in the digits of the site', async () => {
  const { digits } = site;
  try {
    site.digits = 'arab';
    const html = await render('أول[^a] وثانٍ[^b] وأول[^a].\n\n[^a]: شرح.\n[^b]: شرح.');
    const marks = [...html.matchAll(/<sup><a [^>]*data-footnote-ref[^>]*>([^<]*)</g)];
    expect(marks.map(([, mark]) => mark)).toEqual(['١', '٢', '١']);
  } finally {
    site.digits = digits;
  }
});

test('an id that a text gives twice stays with the first', async () => {
  const html = await render('<ul><li id="fn-1">أ</li><li id="fn-1">ب</li></ul>');
  expect(html.match(/id="fn-1"/g)).toHaveLength(1);
});

test('footnotes speak Arabic, and their links have no prefix', async () => {
  const html = await render('نصّ[^1].\n\n[^1]: شرح.');
  expect(html).toContain('>الحواشي</h2>');
  expect(html).toContain('href="#fn-1"');
  expect(html).toContain('id="fn-1"');
  expect(html).toContain('aria-label="العودة إلى موضع الحاشية 1"');
  expect(html).not.toMatch(/Footnotes|Back to/);
});

describe('elements', () => {
  test('a picture alone in its paragraph becomes a figure, with the caption of its title', async () => {
    expect(await render('![وصف](a.png "شرح طويل (رسم: مقال)")')).toBe(
      '<figure><img src="a.png" alt="وصف"><figcaption><span class="caption">شرح طويل</span> ' +
        '(<span class="credit">رسم: مقال</span>)</figcaption></figure>',
    );
  });

  test('without a title it has no caption', async () => {
    expect(await render('![وصف](a.png)')).toBe('<figure><img src="a.png" alt="وصف"></figure>');
  });

  test('a picture among words stays among them', async () => {
    expect(await render('قبل ![وصف](a.png) بعد')).toMatch(/^<p [^>]+>قبل <img/);
  });

  test('a table scrolls in a named group that takes the focus', async () => {
    const html = await render('| أ |\n|---|\n| ب |');
    expect(html).toMatch(
      /^<div class="scroller" role="group" tabindex="0" aria-label="جدول [^"]+">/,
    );
  });

  test('its name is its caption’s, or that of the heading it stands under', async () => {
    const table = '| أ |\n|---|\n| ب |';
    const label = async (body: string) => / aria-label="(جدول[^"]*)"/.exec(await render(body))?.[1];
    expect(await label(table)).toBe('جدول يُمرَّر أفقياً');
    expect(await label(`## أول\n\n### ثانٍ\n\n${table}`)).toBe('جدول يُمرَّر أفقياً: ثانٍ');
    expect(await label('## قسم\n\n<table><caption>شرح</caption><tr><td>أ</td></tr></table>')).toBe(
      'جدول يُمرَّر أفقياً: شرح',
    );
  });

  test('a link to another site is marked, one to this site is not', async () => {
    expect(await render('[أ](https://x.example/)')).toContain('rel="external"');
    expect(await render('[أ](https://maqal.example/2014/a/) [ب](/2014/b/) [ج](#c)')).not.toContain(
      'rel=',
    );
  });

  test('the direction of a Latin link is its words’: a mark behind it belongs to the sentence', async () => {
    expect(await render('قرأت [UAX #9](https://x.example/) أمس')).toContain(
      '<a href="https://x.example/" rel="external" data-note="1"><bdi dir="ltr">UAX #9</bdi></a>',
    );
  });

  test('links that leave the page bear the number of their address', async () => {
    const body =
      '[أ](https://x.example/) [ب](../b/) [ج](#c) [د](https://x.example/)[^1]\n\n[^1]: هـ';
    const { html, links } = await renderBody({ file: 'a.md', body });
    expect(links).toEqual(['https://x.example/', '../b/']);
    expect(
      [...html.matchAll(/href="([^"]+)"[^>]*data-note="(\d)"/g)].map((m) => m.slice(1)),
    ).toEqual([
      ['https://x.example/', '1'],
      ['../b/', '2'],
      ['https://x.example/', '1'],
    ]);
    expect(html.match(/data-note/g)).toHaveLength(3);
  });

  test('the footnotes’ heading is none of the article’s', async () => {
    const { headings } = await renderBody({ file: 'a.md', body: 'أ[^1]\n\n[^1]: ب' });
    expect(headings).toEqual([]);
  });
});

test('a heading of the first level in the text becomes one of the second', async () => {
  const { html, headings } = await renderBody({ file: 'a.md', body: '# أوّل\n\n### ثالث' });
  expect(html).not.toContain('<h1');
  expect(headings).toMatchObject([
    { depth: 2, text: 'أوّل' },
    { depth: 3, text: 'ثالث' },
  ]);
});

test('pictures are handed to who draws them, with their file as it is on disk', async () => {
  const drawn = vi.fn(async () => ({
    type: 'element' as const,
    tagName: 'picture',
    properties: {},
    children: [],
  }));
  const body = '![وصف](صورة%201.png)';
  const { html, pictures } = await renderBody({ file: 'a.md', body }, drawn);
  expect(drawn).toHaveBeenCalledWith({ src: 'صورة 1.png', alt: 'وصف', line: 1 });
  expect(html).toContain('<picture></picture>');
  expect(pictures).toHaveLength(1);
});

test('a step that throws stops the build, and names the article', async () => {
  const article = { file: 'content/2014/a/index.md', body: '![أ](a.png)' };
  const failing = renderBody(article, () => Promise.reject(new Error('broken picture')));
  await expect(failing).rejects.toThrow(/content\/2014\/a\/index\.md: .*broken picture/);
});

test('the seed has 388 words and takes three minutes', async () => {
  const { text } = await renderBody({ file: 'a.md', body: await readSeed() });
  expect(countWords(text)).toBe(388);
  expect(estimateReadingTime(text)).toBe(3);
});

test('the mark of a footnote and the way back from it are no words of a text', async () => {
  const { text } = await renderBody({ file: 'a.md', body: 'قال له[^1] إن.\n\n[^1]: شرح.' });
  expect(text.replace(/\s+/g, ' ').trim()).toBe('قال له إن. الحواشي شرح.');
});

describe('a summary', () => {
  const summary = (body: string, own?: string) =>
    summarizeParagraph({ title: 'العنوان', summary: own }, new OpenedText(body).firstParagraph);

  test('is the editor’s, where there is one', () => {
    expect(summary('نصّ.', 'خلاصة.')).toBe('خلاصة.');
  });

  test.each([
    ['## عنوان\n\nبدأت **الجولة**[^1]. وانتهت.\n\n[^1]: حاشية.', 'بدأت الجولة.'],
    ['القاهرة (أ.ف.ب) - أعلن الوزير ذلك. وقال غيره.', 'القاهرة (أ.ف.ب) - أعلن الوزير ذلك.'],
    ['د. محمد البرادعي قال ذلك. ثم غادر.', 'د. محمد البرادعي قال ذلك.'],
    ['سطر\nيتبعه سطر. انتهى.', 'سطر يتبعه سطر.'],
    ['أقلعت <bdi>737-800</bdi> صباحاً.', 'أقلعت 737-800 صباحاً.'],
    ['![وصف](a.png)\n\nبعد الصورة.', 'بعد الصورة.'],
    ['<p>فقرة بعلامات.</p>', 'فقرة بعلامات.'],
    ['- بند', 'العنوان'],
  ])('of %j is its first sentence', (body, expected) => {
    expect(summary(body)).toBe(expected);
  });

  test('of a long sentence ends at a word, in 160 characters', async () => {
    const text = summary(await readSeed());
    expect(text).toMatch(/^وجّه الرئيس الأميركي.*…$/);
    expect(text.length).toBeLessThanOrEqual(160);
  });
});
