import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { pictureExtensions } from '../schema.ts';
import type { Bilingual } from './problem.ts';

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
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) {
    return {
      ar: `لا توجد صورة باسم «${name}» إلى جانب المقال.`,
      en: `There is no picture named "${name}" beside the article.`,
    };
  }
  return (await isPicture(path))
    ? undefined
    : { ar: `الملف «${name}» ليس صورة سليمة.`, en: `The file "${name}" is no sound picture.` };
}

async function isPicture(path: string): Promise<boolean> {
  try {
    const { width, height } = await imageMetadata(await readFile(path), path);
    return width > 0 && height > 0;
  } catch {
    return false;
  }
}
