import { describe, expect, it } from 'vitest';
import { directHtml } from './render.ts';

const same = (html: string): void => expect(directHtml(html)).toBe(html);

describe('a run', () => {
  it('goes into a bdi', () => {
    expect(directHtml('<p>لغة C++ هنا</p>')).toBe('<p>لغة <bdi dir="ltr">C++</bdi> هنا</p>');
  });

  it('turns the inline element that holds it and nothing else', () => {
    expect(directHtml('<p>لغة <em>C++</em> هنا</p>')).toBe('<p>لغة <em dir="ltr">C++</em> هنا</p>');
  });

  it('turns only the innermost such element', () => {
    expect(directHtml('<p>لغة <a href="/"><b>C++</b></a> هنا</p>')).toBe(
      '<p>لغة <a href="/"><b dir="ltr">C++</b></a> هنا</p>',
    );
  });

  it('stands inside an element whose tip may be Arabic', () => {
    expect(directHtml('<p>لغة <a title="لغة">C++</a> هنا</p>')).toBe(
      '<p>لغة <a title="لغة"><bdi dir="ltr">C++</bdi></a> هنا</p>',
    );
  });

  it('takes whole elements in', () => {
    expect(directHtml('<p>صحيفة The <b>Wall</b> Street هنا</p>')).toBe(
      '<p>صحيفة <bdi dir="ltr">The <b>Wall</b> Street</bdi> هنا</p>',
    );
    expect(directHtml('<p>صحيفة <b>Wall</b> Street هنا</p>')).toBe(
      '<p>صحيفة <bdi dir="ltr"><b>Wall</b> Street</bdi> هنا</p>',
    );
  });

  it('that would split an element is left to the algorithm', () => {
    same('<p>ذكرت <b>صحيفة The Wall</b> Street هنا</p>');
  });

  it('leaves a picture and a footnote outside', () => {
    expect(directHtml('<p>قال C++<sup><a data-footnote-ref="">1</a></sup> هنا</p>')).toContain(
      '<bdi dir="ltr">C++</bdi><sup>',
    );
    expect(directHtml('<p>قال C++ <img src="a"> هنا</p>')).toContain(
      '<bdi dir="ltr">C++</bdi> <img',
    );
  });

  it('ends at a line break', () => {
    expect(directHtml('<p>قال The Wall<br>Street هنا</p>')).toBe(
      '<p>قال <bdi dir="ltr">The Wall</bdi><br><bdi dir="ltr">Street</bdi> هنا</p>',
    );
  });
});

describe('a block without Arabic', () => {
  it('turns when it is a paragraph, and names its language', () => {
    expect(directHtml('<p>Done!</p>')).toBe('<p dir="ltr" lang="en">Done!</p>');
  });

  it('keeps the language its author gave it', () => {
    expect(directHtml('<p lang="fr">Fini !</p>')).toBe('<p lang="fr" dir="ltr">Fini !</p>');
  });

  it('names the language it was told to, or none', () => {
    expect(directHtml('<p>Fini !</p>', { lang: 'fr' })).toBe('<p dir="ltr" lang="fr">Fini !</p>');
    expect(directHtml('<p>Fini !</p>', { lang: null })).toBe('<p dir="ltr">Fini !</p>');
  });

  it('names the language of a script that has one, and none for others or a mixture', () => {
    expect(directHtml('<p>Καλημέρα!</p>')).toContain('lang="el"');
    expect(directHtml('<p>こんにちは、世界。</p>')).toContain('lang="ja"');
    expect(directHtml('<p>Привет!</p>')).toBe('<p dir="ltr">Привет!</p>');
    expect(directHtml('<p>新华社。</p>')).toBe('<p dir="ltr">新华社。</p>');
    expect(directHtml('<p>Привет, Google!</p>')).toBe('<p dir="ltr">Привет, Google!</p>');
  });

  it.each(['li', 'h1', 'h2', 'figcaption', 'dt', 'dd', 'summary', 'div'])(
    'keeps its side in %s',
    (name) => {
      expect(directHtml(`<${name}>Done!</${name}>`)).toBe(
        `<${name}><bdi dir="ltr">Done!</bdi></${name}>`,
      );
    },
  );

  it('keeps its side in a table', () => {
    const html = directHtml(
      '<table><caption>A!</caption><tbody><tr><th>B!</th><td>C!</td></tr></tbody></table>',
    );
    expect(html.match(/<bdi dir="ltr">[ABC]!<\/bdi>/g)).toHaveLength(3);
  });

  it('keeps its side in a paragraph of a list item', () => {
    expect(directHtml('<ul><li><p>Done!</p></li></ul>')).toBe(
      '<ul><li><p><bdi dir="ltr">Done!</bdi></p></li></ul>',
    );
  });

  it('stays as it is when it has no letters', () => {
    same('<p>2014</p><p>…</p><p></p>');
  });
});

describe('code', () => {
  it('reads from the left', () => {
    expect(directHtml('<p>أمر <code>--a "ب"</code> و<kbd>+</kbd> و<samp>!</samp></p>')).toBe(
      '<p>أمر <code dir="ltr">--a "ب"</code> و<kbd dir="ltr">+</kbd> و<samp dir="ltr">!</samp></p>',
    );
    expect(directHtml('<pre><code>a!</code></pre>')).toBe('<pre dir="ltr"><code>a!</code></pre>');
  });

  it('is part of the Latin words around it', () => {
    expect(directHtml('<p>اكتب Use <code>npm</code> now هنا</p>')).toBe(
      '<p>اكتب <bdi dir="ltr">Use <code>npm</code> now</bdi> هنا</p>',
    );
  });
});

describe('what its author directed', () => {
  it.each([
    '<p>شركة <bdi>Yahoo!</bdi> هنا</p>',
    '<p>شركة <bdo dir="rtl">C++</bdo> هنا</p>',
    '<p>شركة <span dir="auto">C++ لغة</span> هنا</p>',
    '<p dir="rtl">Done!</p>',
    '<p dir="auto">لغة C++</p>',
    '<div dir="ltr"><p>Done!</p><pre>a</pre></div>',
    '<p dir="ltr">C++ <code>a</code> <img alt="لغة C++"></p>',
  ])('is left as it is: %s', (html) => same(html));

  it('is worked on where a whole part of the page reads from the right', () => {
    expect(directHtml('<div dir="rtl"><p>لغة C++</p></div>')).toContain('<bdi dir="ltr">C++</bdi>');
    expect(directHtml('<div dir="rtl"><p>لغة C++</p></div>', { base: 'ltr' })).toContain('<bdi');
  });

  it('is all there is to do in a left-to-right page', () => {
    expect(directHtml('<p>لغة C++</p>', { base: 'ltr' })).toBe('<p>لغة C++</p>');
  });
});

describe('what is no text', () => {
  it.each([
    '<svg><title>C++ لغة</title><text>.NET</text></svg>',
    '<p>قال <math><mi>x</mi></math> هنا</p>',
    '<script>C++</script><style>.NET</style><textarea>C++ ع</textarea>',
  ])('is left as it is: %s', (html) => same(html));
});

describe('alt and title', () => {
  it('get isolates where the text needs them', () => {
    expect(directHtml('<p><img alt="لغة C++ هنا" title="شركة Google هنا"></p>')).toBe(
      '<p><img alt="لغة \u2066C++\u2069 هنا" title="شركة Google هنا"></p>',
    );
  });
});
