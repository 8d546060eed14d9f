import type { Article } from '../article/collection.ts';
import { drawPhoto, findPictureAddress } from '../body/photo.ts';
import { type Cards, readCards } from '../cards/read-cards.ts';

/** What is said of an article outside its text. */
export interface ArticleMetadata {
  article: Article;
  cards: Cards | undefined;
  /** The photo, in the terms of schema.org's `ImageObject`; undefined where there is no file. */
  photo: { contentUrl: string; caption: string; creditText?: string } | undefined;
  /** Absolute address of the article's Markdown. */
  markdown: string;
}

/**
 * Reads what is said of an article outside its text.
 *
 * @param article as listed
 * @returns the article with its cards, its photo and the address of its Markdown
 */
export async function readMetadata(article: Article): Promise<ArticleMetadata> {
  return {
    article,
    cards: await readCards(article),
    photo: await readPhoto(article),
    markdown: article.address.replace(/\/$/, '.md'),
  };
}

async function readPhoto(article: Article): Promise<ArticleMetadata['photo']> {
  const { photo } = article.data;
  const picture = await drawPhoto(article.file, photo);
  if (!photo || !picture) return undefined;
  return {
    contentUrl: findPictureAddress(picture),
    caption: photo.caption,
    ...(photo.credit && { creditText: photo.credit }),
  };
}
