import { createHash } from 'node:crypto';
import { isolateText } from 'rehype-rtl';
import { formatDay } from '../arabic/dates.ts';
import { type Article, listArticles } from '../article/collection.ts';
import { readPlainText } from '../body/kept-texts.ts';
import type { FoundArticle } from '../controls/search/found-article.ts';
import { site } from '../site.ts';
import { indexArticles, type SearchFiles } from './index-articles.ts';

/** All that is searched. */
export interface SiteIndex extends SearchFiles {
  /** Names what is indexed, so that files of two builds are never mixed. */
  version: string;
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
  const texts: { title: string; text: string }[] = [];
  for (const article of articles) {
    const { title, kicker, summary, location, series, photo } = article.data;
    const names = [...article.authors, ...article.topics].map(({ name }) => name);
    const parts = [kicker, summary, location, series?.name, photo?.caption, ...names];
    texts.push({
      title,
      text: [await readPlainText(process.cwd(), article), ...parts].filter(Boolean).join('\n'),
    });
  }
  const found = articles.map(({ href, data: { title, date, source } }) => ({
    title: isolateText(title),
    href,
    date,
    day: formatDay(date, site),
    source: isolateText(source),
  }));
  return { version, articles: found, ...indexArticles(texts) };
}
