import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { isolateText } from 'rehype-rtl';
import { formatDay } from '../../arabic/dates.ts';
import type { Article } from '../../article/collection.ts';
import { sortCorrections } from '../../article/modified.ts';
import { makeElement } from '../../body/make-element.ts';
import { drawPhotoFigure } from '../../body/photo.ts';
import { drawArticleBody } from '../../body/render-article.ts';
import { site } from '../../site.ts';
import { words } from '../../words.ts';
import { rehypeFeed } from './rehype-feed.ts';

/**
 * Renders an article for a feed: photo with caption and credit, text, source.
 *
 * @param article as listed
 * @returns HTML that reads right outside the site
 * @throws Error that names the article's file, if its text cannot be rendered
 */
export async function renderItem(article: Article): Promise<string> {
  const { tree } = await drawArticleBody(article);
  const { photo } = article.data;
  const figure = photo ? [await drawPhotoFigure(article.file, photo)] : [];
  const item: Root = {
    type: 'root',
    children: [...figure, ...tree.children, ...makeCorrections(article), makeSourceLine(article)],
  };
  rehypeFeed(article.address)(item);
  return toHtml(item);
}

function makeCorrections({ data }: Article): Element[] {
  const corrections = sortCorrections(data.corrections);
  if (corrections.length === 0) return [];
  return [
    makeElement('h2', {}, [words.corrections(corrections.length)]),
    ...corrections.map(({ date, text }) =>
      makeElement('p', {}, [`${formatDay(date, site)}: ${isolateText(text)}`]),
    ),
  ];
}

function makeSourceLine({ data: { source, sourceUrl } }: Article): Element {
  const name = isolateText(source);
  const shown = sourceUrl ? makeElement('a', { href: sourceUrl }, [name]) : name;
  return makeElement('p', {}, [`${words.source}: `, shown]);
}
