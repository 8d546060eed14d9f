import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { pictureExtensions } from '../schema.ts';
import { mostPixels } from './check-picture-file.ts';
import type { Bilingual } from './problem.ts';

/** How a picture is written where it is shown, and how an article does without it. */
export interface Use {
  write: (name: string) => string;
  omit: Bilingual;
}

/**
 * Says what to do with a picture that cannot be shown.
 *
 * @param folder of the article
 * @param name as written there
 * @param use where it is shown
 * @returns what to rename, save anew or delete, with the words to write
 */
export async function adviseOnPicture(folder: string, name: string, use: Use): Promise<Bilingual> {
  const file = name.replace(/^\.\//, '');
  if (/[\\/:]/.test(file)) return placeBeside(file.split(/[\\/:]/).pop() ?? '', use);
  if (!isKnown(file)) return rename(file, use);
  const files = await readdir(folder).catch((): string[] => []);
  if (files.includes(file)) return mend(join(folder, file), file, use);
  const near = files.find((each) => each.toLowerCase() === file.toLowerCase());
  if (!near) return addFile(file, use);
  return isKnown(near)
    ? { ar: `اكتب ${use.write(near)}`, en: `Write ${use.write(near)}` }
    : rename(near, use);
}

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

const isKnown = (name: string) => pictureExtensions.some((each) => name.endsWith(`.${each}`));

function placeBeside(name: string, { write, omit }: Use): Bilingual {
  const file = cleanName(name.replace(/[?#].*$/, ''));
  return {
    ar: `ضع ملف الصورة إلى جانب المقال باسم ${file} واكتب ${write(file)}، أو ${omit.ar}.`,
    en: `Put the picture's file beside the article as ${file} and write ${write(file)}, or ${omit.en}.`,
  };
}

function rename(name: string, { write }: Use): Bilingual {
  const file = cleanName(name);
  const isOther = extname(file) !== extname(name).toLowerCase();
  return isOther
    ? {
        ar: `احفظ الصورة بصيغة jpg باسم ${file} واكتب ${write(file)}`,
        en: `Save the picture as a jpg named ${file}, and write ${write(file)}`,
      }
    : {
        ar: `سمِّ الملف ${file} واكتب ${write(file)}`,
        en: `Name the file ${file}, and write ${write(file)}`,
      };
}

const addFile = (file: string, { omit }: Use): Bilingual => ({
  ar: `ضع الملف ${file} إلى جانب المقال، أو ${omit.ar}.`,
  en: `Put the file ${file} beside the article, or ${omit.en}.`,
});

async function mend(path: string, file: string, { omit }: Use): Promise<Bilingual> {
  const size = await readFile(path)
    .then((bytes) => imageMetadata(bytes, path))
    .catch(() => undefined);
  const isLarge = size && size.width * size.height > mostPixels;
  return isLarge
    ? {
        ar: 'صغّرها إلى أقل من 100 مليون بكسل (مثلاً 2000 بكسل عرضاً).',
        en: 'Make it smaller than 100 million pixels (2000 pixels wide, say).',
      }
    : {
        ar: `ضع مكان ${file} صورة سليمة بالاسم نفسه، أو ${omit.ar}.`,
        en: `Put a sound picture of the same name in the place of ${file}, or ${omit.en}.`,
      };
}
