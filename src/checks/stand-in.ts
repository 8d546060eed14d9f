import { articleSchema, type ArticleData } from '../article/schema.ts';
import type { SourceArticle } from '../article/source-article.ts';
import { keepText } from '../body/kept-texts.ts';
import { OpenedText } from '../body/opened-text.ts';
import { readPermalink } from '../permalinks/permalink.ts';
import type { Problem } from '../report/problem.ts';

/** The fields without which no list can show an article. */
const needed = ['title', 'date', 'source'] as const;

/**
 * Makes what stands in lists of the development server for an article that has problems, where it would
 * stand itself: what of it is right, as it is now or else as it last was, and the first problem for its
 * summary. It has no text.
 *
 * @param file of the article, from the project's root
 * @param problems at least one
 * @param data what could be read of its fields, right or wrong, the newest first
 * @returns undefined where the file is no article's at all
 */
export function makeStandIn(
  file: string,
  problems: readonly Problem[],
  data: readonly unknown[],
): SourceArticle | undefined {
  const { year = '', slug = '' } = readPermalink(file) ?? {};
  const [problem] = problems;
  if (!/^\d{4}$/.test(year) || !slug || !problem) return undefined;
  const summary = `في هذا المقال خطأ، فلا يُنشر: ${problem.what.ar.replace(/\s+/g, ' ')}`;
  const least = { title: slug, date: `${year}-01-01`, source: '—', summary };
  const fields = needed.map((name) => [
    name,
    data.map((each) => read(each, name)).find(isRight(name)),
  ]);
  const right = Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  const digest = `stand-in ${JSON.stringify([file, right, summary])}`;
  keepText(digest, noText);
  return { file, id: `${year}/${slug}`, data: { ...least, ...right } as ArticleData, digest };

  function isRight(name: string) {
    return (value: unknown) => articleSchema.safeParse({ ...least, [name]: value }).success;
  }
}

const noText = new OpenedText('');

const read = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[name] : undefined;
