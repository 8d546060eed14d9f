import { type CollectionEntry, getCollection } from 'astro:content';
import { addressOf, linkTo } from '../site.ts';
import type { TermFile } from '../permalinks/terms/term-file.ts';
import { listCheckedArticles } from './checked-articles.ts';
import { digestText } from './digest-text.ts';
import { findNeighbours, type Neighbours } from './neighbours/find-neighbours.ts';
import { compareNewest } from './publication/newest-first.ts';
import { isPublished } from './publication/publication.ts';
import { readClock } from './publication/read-clock.ts';
import type { ArticleData } from './schema.ts';
import type { SourceArticle } from './source-article.ts';
import { type NamedTerm, nameTerms, readTermFile } from './terms/read-terms.ts';

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
  /** Who wrote it and what it is about, each with the address of its page. */
  authors: readonly NamedTerm[];
  topics: readonly NamedTerm[];
  /** Of the file, as it was checked. */
  digest: string;
  /**
   * Changes whenever its file, another of its folder, or the name of one of its terms does; undefined
   * where nobody has looked.
   */
  key?: string | undefined;
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

/**
 * Finds what the page of an article shows of others.
 *
 * @param article as listed
 */
export async function listNeighbours(article: Article): Promise<Neighbours<Article>> {
  const articles = await listArticles();
  const all = neighbours.get(articles) ?? findNeighbours(articles);
  neighbours.set(articles, all);
  return (
    all.get(article.href) ?? { related: [], newer: undefined, older: undefined, series: undefined }
  );
}

/** Found once for all pages of a build. */
const neighbours = new WeakMap<readonly Article[], ReadonlyMap<string, Neighbours<Article>>>();

/** Content does not change while a site is built. */
let listed: Promise<Article[]> | undefined;

async function readEntries(): Promise<Article[]> {
  const now = readClock();
  const root = process.cwd();
  const all: readonly SourceArticle[] =
    listCheckedArticles(root) ?? (await getCollection('articles')).map(readEntry);
  const { terms } = readTermFile(root);
  const names = JSON.stringify([...terms]);
  if (last?.all === all && last.names === names) return last.articles;
  const entries = all.filter(({ data }) => import.meta.env.DEV || isPublished(data, now));
  entries.sort((a, b) =>
    compareNewest({ id: a.id, date: a.data.date }, { id: b.id, date: b.data.date }),
  );
  const articles = entries.map((entry) => nameArticle(entry, terms));
  last = { all, names, articles };
  return articles;
}

/** The development server asks several times a page; what hangs on the list is then made once, too. */
let last: { all: readonly SourceArticle[]; names: string; articles: Article[] } | undefined;

function readEntry({
  id,
  filePath = '',
  data,
  digest,
}: CollectionEntry<'articles'>): SourceArticle {
  return { file: filePath, id, data, digest: String(digest) };
}

function nameArticle(
  { file, id, data, digest, key }: SourceArticle,
  terms: TermFile['terms'],
): Article {
  const [year = '', slug = ''] = id.split('/');
  const [href, address] = [linkTo(`${id}/`), addressOf(`${id}/`)];
  const authors = nameTerms(terms, 'authors', data.authors);
  const topics = nameTerms(terms, 'topics', data.topics);
  const isNamed = authors.length + topics.length > 0;
  return {
    ...{ file, year, slug, href, address, data, authors, topics, digest },
    key: key && isNamed ? digestText(key + JSON.stringify([authors, topics])) : key,
  };
}
