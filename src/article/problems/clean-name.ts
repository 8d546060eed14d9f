import { extname } from 'node:path';
import { pictureExtensions } from '../schema.ts';

/**
 * Makes a file's name into one that Markdown and every file system take as it is.
 *
 * @param name `My photo (1).JPG`
 * @returns `My-photo-1.jpg`
 */
export function cleanName(name: string): string {
  const extension = extname(name);
  const stem = name
    .slice(0, name.length - extension.length)
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replace(/^-|-$/g, '');
  const known = pictureExtensions.find((each) => `.${each}` === extension.toLowerCase());
  return `${stem || 'photo'}.${known ?? 'jpg'}`;
}
