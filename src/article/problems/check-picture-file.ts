import { lstat, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import sharp from 'sharp';
import { pictureExtensions } from '../schema.ts';
import type { Bilingual } from './problem.ts';

/** Decoded, this many take 300 MB of memory; phones' cameras stay below. */
export const mostPixels = 100_000_000;

/** Pixels. */
interface Size {
  width: number;
  height: number;
}

const formats = pictureExtensions.join(' ');

/**
 * Says what keeps a file from being shown as a picture.
 *
 * @param folder of the article
 * @param name of the file there, with or without `./`
 * @returns the fault; undefined for a picture that can be shown
 */
export async function findPictureFault(
  folder: string,
  name: string,
): Promise<Bilingual | undefined> {
  const file = name.replace(/^\.\//, '');
  if (/[\\/:]/.test(file)) {
    return {
      ar: `الصورة «${name}» ليست ملفاً إلى جانب المقال.`,
      en: `The picture "${name}" is not a file beside the article.`,
    };
  }
  const extension = extname(file).slice(1);
  if (!pictureExtensions.some((each) => each === extension)) {
    return {
      ar: `«${name}» ليس باسم صورة نعرفها (${formats}، بحروف صغيرة).`,
      en: `"${name}" is not named as a picture we know (${formats}, in small letters).`,
    };
  }
  const path = join(folder, file);
  const found = await lstat(path).catch(() => undefined);
  if (found?.isSymbolicLink()) {
    return {
      ar: `«${name}» وصلة إلى ملف آخر، لا صورة.`,
      en: `"${name}" is a link to another file, not a picture.`,
    };
  }
  if (!found?.isFile()) {
    return {
      ar: `لا توجد صورة باسم «${name}» إلى جانب المقال.`,
      en: `There is no picture named "${name}" beside the article.`,
    };
  }
  const fault = findSizeFault(name, await readSize(path));
  return fault ?? ((await isWhole(path)) ? undefined : damaged(name));
}

/**
 * Decodes the picture, as small as a decoder can make it: what is cut off would else be published
 * half grey, or as it is, with all that its EXIF tells.
 */
async function isWhole(path: string): Promise<boolean> {
  try {
    await sharp(path, { failOn: 'error' }).resize(16, 16, { fit: 'fill' }).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}

const damaged = (name: string): Bilingual => ({
  ar: `الملف «${name}» ليس صورة سليمة.`,
  en: `The file "${name}" is no sound picture.`,
});

function findSizeFault(name: string, size: Size | undefined): Bilingual | undefined {
  if (!size) return damaged(name);
  const { width, height } = size;
  if (width * height <= mostPixels) return undefined;
  return {
    ar: `الصورة «${name}» (${width}×${height}) أكبر من أن تُعالج: الحدّ 100 مليون بكسل.`,
    en: `The picture "${name}" (${width}×${height}) is too large to handle: the limit is 100 million pixels.`,
  };
}

/** Read from the file's head; nothing is decoded. */
async function readSize(path: string): Promise<Size | undefined> {
  try {
    const { width, height } = await imageMetadata(await readFile(path), path);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}
