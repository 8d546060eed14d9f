import { dirname, join } from 'node:path/posix';
import { stringify } from 'yaml';
import { type Article, readArticleText } from '../article/collection.ts';
import { drawPhoto, findPictureAddress } from '../body/photo.ts';
import { drawPicture } from '../body/pictures.ts';
import { renderBody } from '../body/render-body.ts';
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
  const { title, date, source, sourceUrl } = article.data;
  const body = omitComments(await readArticleText(article));
  const header = {
    title,
    date,
    source,
    sourceUrl,
    permalink: article.address,
    photo: await describePhoto(article),
    pictures: await listPictures(article, body),
  };
  return `---\n${stringify(header, { lineWidth: 0 })}---\n${body}`;
}

async function describePhoto(article: Article) {
  const { photo } = article.data;
  if (!photo) return undefined;
  const picture = await drawPhoto(article.file, photo);
  const address = picture && findPictureAddress(picture);
  return { file: address, caption: photo.caption, credit: photo.credit };
}

/** Addresses by file name. A text without a sign of pictures need not be rendered. */
async function listPictures({ file }: Article, body: string) {
  if (!/!\[|<img/i.test(body)) return undefined;
  const addresses: Record<string, string> = {};
  await renderBody({ file, body }, async ({ src, alt }) => {
    const picture = await drawPicture(join(dirname(file), src), { alt });
    addresses[src] = findPictureAddress(picture);
    return picture;
  });
  return addresses;
}
