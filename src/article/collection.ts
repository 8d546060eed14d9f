import { type CollectionEntry, getCollection } from 'astro:content';
import { slugOfTerm, type Taxonomy } from '../permalinks/terms/term.ts';
import { addressOf, linkTo } from '../site.ts';
import type { TermFile } from '../permalinks/terms/term-file.ts';
import { findNeighbours, type Neighbours } from './neighbours/find-neighbours.ts';
import { compareNewest } from './publication/newest-first.ts';
import { isPublished } from './publication/publication.ts';
import { readClock } from './publication/read-clock.ts';
import type { ArticleData } from './schema.ts';
import { listTerms } from './terms/list-terms.ts';
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

/**
 * Lists the feeds of topics or of authors, for routes with `[slug]`.
 *
 * @param taxonomy which of both
 */
export async function listTermFeeds(taxonomy: Taxonomy) {
  const terms = listTerms(await listArticles(), taxonomy);
  return terms.map((term) => ({ params: { slug: slugOfTerm(term.path) }, props: { term } }));
}

/**
 * Lists the index of topics or of authors, for routes with `[...index]`.
 *
 * @param taxonomy which of both
 * @returns one path; none on a site without any
 */
export async function listTermIndex(taxonomy: Taxonomy) {
  const terms = listTerms(await listArticles(), taxonomy);
  return terms.length > 0 ? [{ params: { index: undefined } }] : [];
}

/** Found once for all pages of a build. */
const neighbours = new WeakMap<readonly Article[], ReadonlyMap<string, Neighbours<Article>>>();

/** Content does not change while a site is built. */
let listed: Promise<Article[]> | undefined;

async function readEntries(): Promise<Article[]> {
  const now = readClock();
  const entries = await getCollection(
    'articles',
    ({ data }) => import.meta.env.DEV || isPublished(data, now),
  );
  const { terms } = readTermFile(process.cwd());
  const state = [...entries.map(({ digest }) => digest), JSON.stringify([...terms])].join();
  if (last?.state === state) return last.articles;
  entries.sort((a, b) =>
    compareNewest({ id: a.id, date: a.data.date }, { id: b.id, date: b.data.date }),
  );
  const articles = entries.map((entry) => readEntry(entry, terms));
  last = { state, articles };
  return articles;
}

/** The development server asks several times a page; what hangs on the list is then made once, too. */
let last: { state: string; articles: Article[] } | undefined;

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

function readEntry(
  { id, filePath = '', data, digest }: CollectionEntry<'articles'>,
  terms: TermFile['terms'],
): Article {
  const [year = '', slug = ''] = id.split('/');
  const [href, address] = [linkTo(`${id}/`), addressOf(`${id}/`)];
  const authors = nameTerms(terms, 'authors', data.authors);
  const topics = nameTerms(terms, 'topics', data.topics);
  return {
    ...{ file: filePath, year, slug, href, address },
    ...{ data, authors, topics, digest: String(digest) },
  };
}
