import { expect, test } from 'vitest';
import { prepareArticle } from '../../src/import/prepare-article.ts';

const text = 'هذه فقرة كُتبت للتجربة وحدها، فيها كلام يكفي لأن تكون فقرة من فقرات المقال.';

const prepare = (name: string, source: string) =>
  prepareArticle({ name, bytes: new TextEncoder().encode(source) }, {});

const readPage = (head: string, story: object = {}) => {
  const data = { '@type': 'NewsArticle', headline: 'عنوان التجربة', ...story };
  return prepare(
    'a.html',
    `<html dir="rtl"><head><title>عنوان التجربة</title>${head}<script type="application/ld+json">${JSON.stringify(data)}</script></head><body><article><h1>عنوان التجربة</h1><p>${text}</p><p>${text}</p><p>${text}</p></article></body></html>`,
  );
};

test('a page’s data gives authors, topics, the last change, the place and the summary', async () => {
  const { fields } = await readPage(
    '<meta name="description" content="خلاصة كُتبت للتجربة وحدها.">',
    {
      datePublished: '2020-05-01T10:00:00Z',
      dateModified: '2020-05-03T08:00:00Z',
      author: [
        { '@type': 'Person', name: 'هدى السالم' },
        { '@type': 'Person', name: 'سامر العلي' },
      ],
      articleSection: 'سياسة',
      keywords: ['إيران', 'الملف النووي', 'ايران'],
      contentLocation: { '@type': 'Place', name: 'بيروت' },
    },
  );
  expect(fields).toMatchObject({
    authors: ['هدى السالم', 'سامر العلي'],
    topics: ['سياسة', 'إيران', 'الملف النووي'],
    updated: '2020-05-03',
    location: 'بيروت',
    summary: 'خلاصة كُتبت للتجربة وحدها.',
  });
});

test('keywords in one text are parted, whatever parts them', async () => {
  const { fields } = await readPage('', { keywords: '#سياسة, الشرق_الأوسط؛ إيران|مصر' });
  expect(fields.topics).toEqual(['سياسة', 'الشرق الأوسط', 'إيران', 'مصر']);
});

test('a change on the day of publication, an agency and an administrator stay in the record', async () => {
  const { fields, record } = await readPage('', {
    datePublished: '2020-05-01T10:00:00Z',
    dateModified: '2020-05-01T12:00:00Z',
    author: [{ name: 'فرانس برس' }, { name: 'admin' }],
  });
  expect([fields.updated, fields.authors]).toEqual([undefined, undefined]);
  const aside = record.filter(({ kind }) => kind === 'aside').map(({ text: words }) => words);
  expect(aside).toContain('2020-05-01T12:00:00Z');
  expect(aside).toContain('فرانس برس، admin');
});

test.each([
  ['author: بقلم هدى السالم', 'authors', ['هدى السالم']],
  ['author: هدى السالم و سامر العلي', 'authors', ['هدى السالم', 'سامر العلي']],
  ['authors: [هدى السالم, سامر العلي]', 'authors', ['هدى السالم', 'سامر العلي']],
  ['tags: [أ, ب]\ncategories: [ب, ت]', 'topics', ['أ', 'ب', 'ت']],
  ['lastmod: 2020-06-01', 'updated', '2020-06-01'],
  ['updated: 2020-04-01', 'updated', undefined],
  ['location: بيروت', 'location', 'بيروت'],
  ['description: خلاصة', 'summary', 'خلاصة'],
  ['kicker: تحليل', 'kicker', 'تحليل'],
  ['series: {name: أ, part: 1}', 'series', { name: 'أ', part: 1 }],
])('%j in front matter becomes %s', async (line, field, value) => {
  const front = `---\ntitle: عنوان\ndate: 2020-05-01\nsource: مختبر\n${line}\n---\n\n${text}\n`;
  const { fields } = await prepare('a.md', front);
  expect(fields[field as keyof typeof fields]).toEqual(value);
});
