import { createHash } from 'node:crypto';
import { isolateText } from 'rehype-rtl';
import { formatDay } from '../arabic/dates.ts';
import { splitTerms } from '../arabic/search-terms.ts';
import { type Article, listArticles } from '../article/collection.ts';
import { readPlainText } from '../body/kept-texts.ts';
import type { FoundArticle } from '../controls/search/found-article.ts';
import { site } from '../site.ts';
import { type ArticleWords, buildIndex, type Shard } from './build-index.ts';

/** All that is searched. */
export interface SiteIndex {
  /** Names what is indexed, so that files of two builds are never mixed. */
  version: string;
  shards: readonly Shard[];
  articles: readonly FoundArticle[];
}

let known: { version: string; index: Promise<SiteIndex> } | undefined;

/**
 * Reads the index of the articles that readers may see; in the development server, of all.
 *
 * @returns the same as long as no article changes
 * @throws Error that names the file, where one was changed during the build or cannot be rendered
 */
export async function readIndex(): Promise<SiteIndex> {
  const articles = (await listArticles()).toReversed();
  const hash = createHash('sha256');
  for (const { href, digest } of articles) hash.update(`${href} ${digest}\n`);
  const version = hash.digest('hex').slice(0, 8);
  if (known?.version !== version) known = { version, index: read(version, articles) };
  return known.index;
}

async function read(version: string, articles: readonly Article[]): Promise<SiteIndex> {
  const words: ArticleWords[] = [];
  for (const article of articles) {
    const { title, summary = '', photo } = article.data;
    const text = await readPlainText(process.cwd(), article);
    words.push({ title: fold(title), text: fold(`${summary} ${text} ${photo?.caption ?? ''}`) });
  }
  const found = articles.map(({ href, data: { title, date, source } }) => ({
    title: isolateText(title),
    href,
    date,
    day: formatDay(date, site),
    source: isolateText(source),
  }));
  return { version, shards: buildIndex(words), articles: found };
}

const fold = (text: string) => splitTerms(text).map(({ folded }) => folded);
