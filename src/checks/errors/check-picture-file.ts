import { lstat, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import sharp from 'sharp';
import { findPictureFile } from '../../article/find-picture-file.ts';
import { pictureExtensions } from '../../article/schema.ts';
import type { Bilingual } from '../../report/problem.ts';

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
  if (flaw.kind === 'foreign') {
    return {
      ar: `الملف «${name}» صيغته ${flaw.format} مهما قال اسمه، وليست من صيغ الصور هنا (${formats}).`,
      en: `The file "${name}" is ${flaw.format}, whatever its name says, and no picture that articles take (${formats}).`,
    };
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

/** Decoded, this many take 300 MB of memory; phones' cameras stay below. */
const mostPixels = 100_000_000;

/** What keeps the bytes of a picture from being shown; sizes in pixels. */
export type Flaw =
  | { kind: 'damaged' }
  | { kind: 'foreign'; format: string }
  | { kind: 'large'; width: number; height: number }
  | { kind: 'animated' };

/** How files begin that are found under a picture's name, each byte a character. */
const foreignFormats: readonly (readonly [format: string, start: RegExp])[] = [
  ['HEIC', /^.{4}ftyp(hei|hev|mif1|msf1)/s],
  ['JPEG XL', /^(\xff\n|.{4}JXL )/s],
  ['JPEG 2000', /^(.{4}jP {2}|\xffO\xffQ)/s],
  ['SVG', /^(\xef\xbb\xbf)?\s*<(svg\b|(\?xml|!--|!DOCTYPE svg).*<svg\b)/is],
  ['TIFF', /^(II\*\0|MM\0\*)/],
  ['BMP', /^BM/],
  ['Photoshop', /^8BPS/],
  ['PDF', /^%PDF/],
];

/** A damaged file of a format that articles may have is just that. */
function describeDamage(bytes: Buffer): Flaw {
  const start = bytes.toString('latin1', 0, 4096);
  const format = foreignFormats.find(([, pattern]) => pattern.test(start))?.[0];
  return format ? { kind: 'foreign', format } : { kind: 'damaged' };
}

/**
 * Looks for what keeps a picture from being shown.
 *
 * What has several frames counts as animated: the frames would be published as one tall picture,
 * stacked, in the formats that hold one only.
 *
 * @param path of the file
 * @returns the flaw; undefined for a sound still picture
 */
export async function findFlaw(path: string): Promise<Flaw | undefined> {
  const bytes = await readFile(path);
  try {
    // Read from the file's head: nothing is decoded before its size is known.
    const { width, height, format } = await imageMetadata(bytes, path);
    // A drawing stays one under another name: the build would stop at it and name no article.
    if (format === 'svg' || !(width > 0 && height > 0)) return describeDamage(bytes);
    if (width * height > mostPixels) return { kind: 'large', width, height };
    const { pages = 1 } = await sharp(path).metadata();
    if (pages > 1) return { kind: 'animated' };
    await decode(path);
    return undefined;
  } catch {
    return describeDamage(bytes);
  }
}

/**
 * Decodes the picture, as small as a decoder can make it: what is cut off would else be published
 * half grey, or as it is, with all that its EXIF tells.
 */
function decode(path: string): Promise<Buffer> {
  return sharp(path, { failOn: 'error' }).resize(16, 16, { fit: 'fill' }).raw().toBuffer();
}
