import { type CollectionEntry, getCollection } from 'astro:content';
import { addressOf, linkTo } from '../site.ts';
import { compareNewest } from './publication/newest-first.ts';
import { isPublished } from './publication/publication.ts';
import { readClock } from './publication/read-clock.ts';
import type { ArticleData } from './schema.ts';

/** An article as lists and pages need it; its text is read when they ask for it. */
export interface Article {
  /** Path from the project's root. */
  file: string;
  year: string;
  slug: string;
  /** The address as a link on this site: its path, with the folder the site lives in. */
  href: string;
  /** The permalink, absolute: the one address that is published, shared and printed. */
  address: string;
  data: ArticleData;
  /** Of the file, as it was checked. */
  digest: string;
}

/**
 * Lists the articles, newest first, in the order of {@link compareNewest}.
 *
 * @returns those that readers may see; in the development server drafts and scheduled ones too
 */
export function listArticles(): Promise<readonly Article[]> {
  if (import.meta.env.DEV) return readEntries();
  listed ??= readEntries();
  return listed;
}

/** Content does not change while a site is built. */
let listed: Promise<Article[]> | undefined;

async function readEntries(): Promise<Article[]> {
  const now = readClock();
  const entries = await getCollection(
    'articles',
    ({ data }) => import.meta.env.DEV || isPublished(data, now),
  );
  entries.sort((a, b) =>
    compareNewest({ id: a.id, date: a.data.date }, { id: b.id, date: b.data.date }),
  );
  return entries.map(readEntry);
}

/**
 * Lists the articles as Astro's `getStaticPaths` wants them, for routes with `[year]` and `[slug]`.
 *
 * @returns a path for each, whose page is given its `article`
 */
export async function listArticlePaths() {
  const articles = await listArticles();
  return articles.map((article) => ({
    params: { year: article.year, slug: article.slug },
    props: { article },
  }));
}

/**
 * Lists the years that have articles, newest first.
 *
 * @param articles as {@link listArticles} gives them
 * @returns the years as four digits
 */
export function listYears(articles: readonly Article[]): string[] {
  return [...new Set(articles.map(({ year }) => year))].sort().reverse();
}

function readEntry({ id, filePath = '', data, digest }: CollectionEntry<'articles'>): Article {
  const [year = '', slug = ''] = id.split('/');
  const [href, address] = [linkTo(`${id}/`), addressOf(`${id}/`)];
  return { file: filePath, year, slug, href, address, data, digest: String(digest) };
}
