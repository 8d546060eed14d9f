import { dirname, join } from 'node:path/posix';
import type { Element } from 'hast';
import { isolateText } from 'rehype-rtl';
import type { ArticleData } from '../article/schema.ts';
import { site } from '../site.ts';
import { words } from '../words.ts';
import { linkToWhole } from './link-to-whole.ts';
import { makeElement } from './make-element.ts';
import { drawPicture, drawSmall } from './pictures.ts';
import { makeCaption } from './rehype-figures.ts';

/**
 * Draws the photo that stands over an article's text.
 *
 * @param articleFile the article's file, beside which the photo lies
 * @param photo what its front matter says of it
 * @returns a `<picture>`; undefined where front matter names no file
 * @throws Error that names the file, if there is none of its name
 */
export async function drawPhoto(
  articleFile: string,
  photo: ArticleData['photo'],
): Promise<Element | undefined> {
  if (!photo?.file) return undefined;
  const alt = isolateText(photo.alt ?? '');
  return drawPicture(join(dirname(articleFile), photo.file), { alt, first: true });
}

/**
 * Draws an article's photo small, for lists, where its title says what it is of.
 *
 * @param articleFile the article's file, beside which the photo lies
 * @param photo what its front matter says of it
 * @returns a `<picture>`; undefined where front matter names no file
 * @throws Error that names the file, if there is none of its name
 */
export async function drawThumbnail(
  articleFile: string,
  photo: ArticleData['photo'],
): Promise<Element | undefined> {
  return photo?.file
    ? drawSmall(join(dirname(articleFile), photo.file), photo.focus !== undefined)
    : undefined;
}

/**
 * Draws the figure that stands over an article's text: its photo, or a word where there is none.
 *
 * @param articleFile the article's file, beside which the photo lies
 * @param photo what its front matter says of it
 * @returns a `<figure>` with caption and credit
 * @throws Error as {@link drawPhoto} does
 */
export async function drawPhotoFigure(
  articleFile: string,
  photo: NonNullable<ArticleData['photo']>,
): Promise<Element> {
  const { caption, credit } = photo;
  const picture = await drawPhoto(articleFile, photo);
  return makeElement('figure', { className: ['photo'] }, [
    picture
      ? linkToWhole(picture)
      : makeElement('div', { className: ['photo-missing'] }, [words.photoMissing]),
    makeCaption(isolateText(caption), credit && isolateText(credit)),
  ]);
}

/**
 * Gives the address of a picture for those who want one file.
 *
 * @param picture as {@link drawPhoto} and `drawPicture` give it
 * @returns the absolute address of its largest size in the file's own format, or JPEG for one that
 *   old programs cannot show
 */
export function findPictureAddress(picture: Element): string {
  const image = picture.children.find((child) => 'tagName' in child && child.tagName === 'img');
  const src = image && 'properties' in image ? image.properties.src : '';
  return new URL(String(src), site.address).href;
}
