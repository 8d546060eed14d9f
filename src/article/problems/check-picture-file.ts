import { lstat } from 'node:fs/promises';
import { extname } from 'node:path';
import { findPictureFile } from '../find-picture-file.ts';
import { pictureExtensions } from '../schema.ts';
import { findFlaw, type Flaw } from './find-flaw.ts';
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
  if (file.startsWith('.')) {
    return {
      ar: `«${name}» يبدأ بنقطة، فهو ملف مخفيّ.`,
      en: `"${name}" begins with a dot, and so is a hidden file.`,
    };
  }
  const path = await findPictureFile(folder, file);
  const found = path ? await lstat(path) : undefined;
  if (found?.isSymbolicLink()) {
    return {
      ar: `«${name}» وصلة إلى ملف آخر، لا صورة.`,
      en: `"${name}" is a link to another file, not a picture.`,
    };
  }
  if (!path || !found?.isFile()) {
    return {
      ar: `لا توجد صورة باسم «${name}» إلى جانب المقال.`,
      en: `There is no picture named "${name}" beside the article.`,
    };
  }
  const flaw = await findFlaw(path);
  return flaw && describeFlaw(name, flaw);
}

function describeFlaw(name: string, flaw: Flaw): Bilingual {
  if (flaw.kind === 'damaged') {
    return { ar: `الملف «${name}» ليس صورة سليمة.`, en: `The file "${name}" is no sound picture.` };
  }
  if (flaw.kind === 'animated') {
    return {
      ar: `الصورة «${name}» متحركة، والصفحات والورق للصور الثابتة.`,
      en: `The picture "${name}" is animated; pages and paper take still ones.`,
    };
  }
  const { width, height } = flaw;
  return {
    ar: `الصورة «${name}» (${width}×${height}) أكبر من أن تُعالج: الحدّ 100 مليون بكسل.`,
    en: `The picture "${name}" (${width}×${height}) is too large to handle: the limit is 100 million pixels.`,
  };
}
