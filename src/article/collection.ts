import { getCollection, type CollectionEntry } from 'astro:content';
import { site } from '../site.ts';
import { readBody } from './content-files/read-article.ts';
import { summarize } from './summarize.ts';
import type { ArticleData } from './schema.ts';

/** An article as pages need it. */
export interface Article {
  file: string;
  year: string;
  slug: string;
  /** The address as a link on this site: its path, with the folder the site lives in. */
  href: string;
  data: ArticleData;
  body: string;
  /** For lists, previews and the page's description. */
  summary: string;
}

/**
 * Lists the articles, newest first; of one day, by address.
 *
 * @returns all of them, with their Markdown
 */
export async function listArticles(): Promise<Article[]> {
  const entries = await getCollection('articles');
  entries.sort(
    (a, b) => Date.parse(b.data.date) - Date.parse(a.data.date) || (a.id < b.id ? -1 : 1),
  );
  return Promise.all(entries.map(readEntry));
}

async function readEntry({
  id,
  filePath = '',
  data,
}: CollectionEntry<'articles'>): Promise<Article> {
  const [year = '', slug = ''] = id.split('/');
  const body = await readBody(process.cwd(), filePath);
  const href = new URL(`${id}/`, site.address).pathname;
  const summary = summarize({ summary: data.summary, body }) || data.title;
  return { file: filePath, year, slug, href, data, body, summary };
}
