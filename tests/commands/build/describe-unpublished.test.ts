import { expect, test } from 'vitest';
import { sortByPublication } from '../../../src/article/publication/publication.ts';
import type { SourceArticle } from '../../../src/article/source-article.ts';
import {
  describeUnpublished,
  nothingPublished,
} from '../../../src/commands/build/describe-unpublished.ts';

const article = (file: string, date: string, draft?: boolean): SourceArticle => ({
  file,
  id: file,
  data: { title: 'عنوان', source: 'وكالة', date, draft },
  digest: '',
});
const sort = (...articles: SourceArticle[]) =>
  sortByPublication(articles, new Date('2026-12-01T00:00Z'));
const drafts = (count: number) =>
  Array.from({ length: count }, (_, at) => article(`d${at}.md`, '2020-01-01', true));
const later = (count: number) =>
  Array.from({ length: count }, (_, at) => article(`s${at}.md`, '2099-01-01'));

test('a build that leaves nothing out says nothing', () => {
  expect(describeUnpublished(sort(article('a.md', '2020-01-01')))).toBe('');
});

test.each([
  [1, 'مسودّة واحدة لم تُنشر:', '1 draft left out:'],
  [2, 'مسودّتان لم تُنشرا:', '2 drafts left out:'],
  [3, '3 مسودّات لم تُنشر:', '3 drafts left out:'],
  [11, '11 مسودّة لم تُنشر:', '11 drafts left out:'],
  [100, '100 مسودّة لم تُنشر:', '100 drafts left out:'],
])('%i drafts are counted rightly, and named', (count, ar, en) => {
  const lines = describeUnpublished(sort(...drafts(count)))
    .trim()
    .split('\n');
  expect(lines.slice(0, 3)).toEqual([ar, en, '  d0.md']);
  expect(lines).toHaveLength(count + 2);
});

test.each([
  [1, 'مقال واحد لم يحن موعده'],
  [2, 'مقالان لم يحن موعدهما'],
  [5, '5 مقالات لم يحن موعدها'],
  [12, '12 مقالاً لم يحن موعدها'],
])('%i scheduled articles are counted rightly', (count, ar) => {
  expect(describeUnpublished(sort(...later(count)))).toContain(ar);
});

test('a scheduled article says when it would appear, and that the site must be built again', () => {
  const report = describeUnpublished(
    sort(article('b.md', '2099-01-01'), article('a.md', '2098-05-06T14:30+02:00')),
  );
  expect(report).toContain('يُبنى الموقع من جديد');
  expect(report).toContain('is built again');
  expect(report).toMatch(
    /a\.md\n {4}06 مايو 2098، الساعة 14:30\n {4}2098-05-06T12:30Z\n {2}b\.md\n {4}01 يناير 2099\n {4}2098-12-31T21:00Z/,
  );
});

test('where nothing is to be published it says why, and what to do', () => {
  const reason = nothingPublished(sort(...drafts(1), ...later(1)));
  expect(reason).toMatch(/مسودّات.*draft: true/);
  expect(reason).toMatch(/Nothing to publish.*draft: true/);
  expect(reason).toContain('d0.md');
  expect(reason).toContain('s0.md');
});
