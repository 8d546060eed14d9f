import { dirname, join } from 'node:path/posix';
import { stringify } from 'yaml';
import type { Article } from '../article/collection.ts';
import type { NamedTerm } from '../article/terms/read-terms.ts';
import { openText } from '../body/kept-texts.ts';
import type { OpenedText } from '../body/opened-text.ts';
import { drawPhoto, findPictureAddress } from '../body/photo.ts';
import { drawPicture } from '../body/pictures.ts';
import { omitComments } from './omit-comments.ts';

/**
 * Writes the copy of an article that programs read: its Markdown, but for comments byte for byte as
 * in the content file, below a header that says where it comes from.
 *
 * Pictures in the text are named by their file, as the author wrote them; the header gives the
 * address under which each is published, for it lies nowhere near the copy.
 *
 * @param article as listed
 * @returns Markdown with YAML front matter
 * @throws Error that names the article's file, if its pictures cannot be found or its text not rendered
 */
export async function writeMarkdown(article: Article): Promise<string> {
  const { title, date, source, updated, corrections, location } = article.data;
  const { kicker, series, sourceUrl } = article.data;
  const text = await openText(process.cwd(), article);
  const body = omitComments(text);
  const header = {
    title,
    date,
    source,
    authors: listNamesOf(article.authors),
    updated,
    corrections,
    location,
    kicker,
    topics: listNamesOf(article.topics),
    series,
    sourceUrl,
    permalink: article.address,
    photo: await describePhoto(article),
    pictures: await listPictures(article, text, body),
  };
  return `---\n${stringify(header, { lineWidth: 0 })}---\n${body}`;
}

const listNamesOf = (terms: readonly NamedTerm[]) =>
  terms.length > 0 ? terms.map(({ name }) => name) : undefined;

async function describePhoto(article: Article) {
  const { photo } = article.data;
  if (!photo) return undefined;
  const picture = await drawPhoto(article.file, photo);
  const address = picture && findPictureAddress(picture);
  return { file: address, caption: photo.caption, credit: photo.credit };
}

/** Addresses by file name. A copy without a sign of pictures needs no page. */
async function listPictures({ file }: Article, text: OpenedText, body: string) {
  if (!/!\[|<img/i.test(body)) return undefined;
  const addresses: Record<string, string> = {};
  for (const { src, alt } of text.pictures) {
    const picture = await drawPicture(join(dirname(file), src), { alt });
    addresses[src] = findPictureAddress(picture);
  }
  return addresses;
}
