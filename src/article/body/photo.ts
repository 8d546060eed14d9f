import { dirname, join } from 'node:path/posix';
import type { Element } from 'hast';
import { isolateText } from 'rehype-rtl';
import { site } from '../../site.ts';
import type { ArticleData } from '../schema.ts';
import { drawPicture } from './pictures.ts';

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
