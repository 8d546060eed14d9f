import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { isolateText } from 'rehype-rtl';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Article } from '../../article/collection.ts';
import { makeElement } from '../../body/make-element.ts';
import { drawPhotoFigure } from '../../body/photo.ts';
import { renderArticle } from '../../body/render-article.ts';
import { words } from '../../words.ts';
import { rehypeFeed } from './rehype-feed.ts';

const format = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify);

/**
 * Renders an article for a feed: photo with caption and credit, text, source.
 *
 * @param article as listed
 * @returns HTML that reads right outside the site
 * @throws Error that names the article's file, if its text cannot be rendered
 */
export async function renderItem(article: Article): Promise<string> {
  const { html } = await renderArticle(article);
  const tree = format.parse(html);
  const { photo } = article.data;
  if (photo) tree.children.unshift(await drawPhotoFigure(article.file, photo));
  tree.children.push(makeSourceLine(article));
  rehypeFeed(article.address)(tree);
  return format.stringify(tree);
}

function makeSourceLine({ data: { source, sourceUrl } }: Article): Element {
  const name = isolateText(source);
  const shown = sourceUrl ? makeElement('a', { href: sourceUrl }, [name]) : name;
  return makeElement('p', {}, [`${words.source}: `, shown]);
}
