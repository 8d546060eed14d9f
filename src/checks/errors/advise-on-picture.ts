import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { findPictureFile } from '../../article/find-picture-file.ts';
import { pictureExtensions } from '../../article/schema.ts';
import type { Bilingual } from '../../report/problem.ts';
import { findFlaw } from './check-picture-file.ts';
import { cleanName } from './check-picture-names.ts';

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
  if (!isKnown(file)) return renameTo(file, use);
  if (file.startsWith('.')) return renameTo(file, use);
  const found = await findPictureFile(folder, file);
  if (found && (await lstat(found)).isDirectory()) return addFile(file, use);
  if (found) return mend(found, file, use);
  const files = await readdir(folder).catch((): string[] => []);
  const near = files.find((each) => each.toLowerCase() === file.toLowerCase());
  if (!near) return offer(file, await findUnshown(folder, files), use);
  return isKnown(near)
    ? { ar: `اكتب ${use.write(near)}`, en: `Write ${use.write(near)}` }
    : renameTo(near, use);
}

/** Pictures beside an article that its text does not name. */
async function findUnshown(folder: string, files: readonly string[]): Promise<string[]> {
  const text = await readFile(join(folder, 'index.md'), 'utf8').catch(() => '');
  const isShown = (name: string) =>
    [name, encodeURI(name)].some((each) => text.normalize().includes(each.normalize()));
  return files.filter((each) => looksLikePicture.test(each) && !isShown(each));
}

const looksLikePicture = /^[^.].*\.(?:avif|jpe?g|jpe|jfif|png|webp|gif|hei[cf]|tiff?|bmp)$/i;

/** Of many pictures none can be told to be the one that is meant. */
function offer(file: string, unshown: readonly string[], use: Use): Bilingual {
  const [other, ...more] = unshown;
  const add = addFile(file, use);
  if (other === undefined || more.length > 2) return add;
  if (more.length > 0) {
    const list = unshown.map((each) => `«${each}»`);
    return {
      ar: `إلى جانب المقال صور لا تظهر فيه: ${list.join('، ')}؛ فإن كانت إحداها هي المقصودة فاكتب اسمها، وإلا: ${add.ar}`,
      en: `Beside the article lie pictures that it does not show: ${list.join(', ')}. If one of them is meant, write its name. Otherwise: ${add.en}`,
    };
  }
  const rename = isKnown(other) && other === cleanName(other) ? undefined : renameTo(other, use);
  const remedy = rename ?? { ar: `اكتب ${use.write(other)}`, en: `write ${use.write(other)}` };
  return {
    ar: `إلى جانب المقال «${other}» ولا يظهر فيه. إن كان هو المقصود: ${remedy.ar}. وإلا: ${add.ar}`,
    en: `Beside the article lies "${other}", which it does not show. If that is meant: ${remedy.en}. Otherwise: ${add.en}`,
  };
}

const isKnown = (name: string) => pictureExtensions.some((each) => name.endsWith(`.${each}`));

function placeBeside(name: string, { write, omit }: Use): Bilingual {
  const file = cleanName(name.replace(/[?#].*$/, ''));
  return {
    ar: `ضع ملف الصورة إلى جانب المقال باسم ${file} واكتب ${write(file)}، أو ${omit.ar}.`,
    en: `Put the picture's file beside the article as ${file} and write ${write(file)}, or ${omit.en}.`,
  };
}

function renameTo(name: string, use: Use): Bilingual {
  const { write } = use;
  const file = cleanName(name);
  const isOther = extname(file) !== extname(name).toLowerCase();
  return isOther
    ? saveAsJpg(file, use)
    : {
        ar: `سمِّ الملف ${file} واكتب ${write(file)}`,
        en: `Name the file ${file}, and write ${write(file)}`,
      };
}

const saveAsJpg = (file: string, { write }: Use): Bilingual => ({
  ar: `احفظ الصورة بصيغة jpg باسم ${file} واكتب ${write(file)}`,
  en: `Save the picture as a jpg named ${file}, and write ${write(file)}`,
});

const addFile = (file: string, { omit }: Use): Bilingual => ({
  ar: `ضع الملف ${file} إلى جانب المقال، أو ${omit.ar}.`,
  en: `Put the file ${file} beside the article, or ${omit.en}.`,
});

async function mend(path: string, file: string, use: Use): Promise<Bilingual> {
  const { omit } = use;
  const flaw = await findFlaw(path);
  if (flaw?.kind === 'foreign') return saveAsJpg(`${basename(file, extname(file))}.jpg`, use);
  if (flaw?.kind === 'large') {
    return {
      ar: 'صغّرها إلى أقل من 100 مليون بكسل (مثلاً 2000 بكسل عرضاً).',
      en: 'Make it smaller than 100 million pixels (2000 pixels wide, say).',
    };
  }
  if (flaw?.kind === 'animated') {
    return {
      ar: `احفظ لقطة واحدة منها بالاسم نفسه (${file})، أو ضع مكانها صورة ثابتة، أو ${omit.ar}.`,
      en: `Save one frame of it under the same name (${file}), or put a still picture in its place, or ${omit.en}.`,
    };
  }
  return {
    ar: `ضع مكان ${file} صورة سليمة بالاسم نفسه، أو ${omit.ar}.`,
    en: `Put a sound picture of the same name in the place of ${file}, or ${omit.en}.`,
  };
}
