import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import rehypeRtl from 'rehype-rtl';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';

const isolated = 'منصة <bdi dir="ltr">.NET</bdi> الجديدة';

describe('in a pipeline of', () => {
  it('plain Markdown', () => {
    const pipeline = unified()
      .use(remarkParse)
      .use(remarkRehype)
      .use(rehypeRtl)
      .use(rehypeStringify);
    expect(String(pipeline.processSync('منصة .NET الجديدة'))).toBe(`<p>${isolated}</p>`);
  });

  it('GFM, in tables, task lists, addresses and notes', () => {
    const pipeline = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkRehype)
      .use(rehypeRtl)
      .use(rehypeStringify);
    const table = '| الفترة |\n|---|\n| 2009-2014 |';
    expect(String(pipeline.processSync(table))).toContain(
      '<td><bdi dir="ltr">2009</bdi>-<bdi dir="ltr">2014</bdi></td>',
    );
    expect(String(pipeline.processSync('- [x] Done!'))).toContain(
      '<input type="checkbox" checked disabled> <bdi dir="ltr">Done!</bdi>',
    );
    expect(String(pipeline.processSync('زر https://example.com/a/ الآن'))).toContain(
      '<a href="https://example.com/a/" dir="ltr">https://example.com/a/</a> الآن',
    );
    expect(String(pipeline.processSync('قال C++[^1]\n\n[^1]: لغة .NET هنا'))).toContain(
      'لغة <bdi dir="ltr">.NET</bdi> هنا',
    );
  });

  it('Markdown whose raw HTML is parsed', () => {
    const pipeline = unified()
      .use(remarkParse)
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeRaw)
      .use(rehypeRtl)
      .use(rehypeStringify);
    expect(String(pipeline.processSync('شركة <bdi>Yahoo!</bdi> و<b>C++</b> هنا'))).toBe(
      '<p>شركة <bdi>Yahoo!</bdi> و<b dir="ltr">C++</b> هنا</p>',
    );
  });

  it('Markdown whose raw HTML is not parsed and may set direction', () => {
    const pipeline = unified()
      .use(remarkParse)
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeRtl)
      .use(rehypeStringify, { allowDangerousHtml: true });
    const source = 'شركة <bdi>Yahoo!</bdi> و.NET هنا';
    expect(String(pipeline.processSync(source))).toBe(`<p>${source}</p>`);
    expect(String(pipeline.processSync('نص <i>مائل</i> و.NET هنا'))).toContain('<bdi dir="ltr">');
  });

  it('a whole HTML document, whose title it leaves', () => {
    const pipeline = unified().use(rehypeParse).use(rehypeRtl).use(rehypeStringify);
    const html =
      '<!doctype html><html lang="ar" dir="rtl"><head><title>C++ لغة</title></head><body><p>منصة .NET الجديدة</p></body></html>';
    expect(String(pipeline.processSync(html))).toBe(html.replace('منصة .NET الجديدة', isolated));
  });

  it('itself twice', () => {
    const pipeline = unified()
      .use(remarkParse)
      .use(remarkRehype)
      .use(rehypeRtl)
      .use(() => rehypeRtl())
      .use(rehypeStringify);
    expect(String(pipeline.processSync('منصة .NET الجديدة'))).toBe(`<p>${isolated}</p>`);
  });

  it('options', () => {
    const pipeline = unified()
      .use(remarkParse)
      .use(remarkRehype)
      .use(rehypeRtl, { sequences: 'ltr', brands: ['E!'] })
      .use(rehypeStringify);
    expect(String(pipeline.processSync('قناة E! فازت 3-2'))).toBe(
      '<p>قناة <bdi dir="ltr">E!</bdi> فازت <bdi dir="ltr">3-2</bdi></p>',
    );
  });
});
