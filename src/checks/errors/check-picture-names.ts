import { extname } from 'node:path';
import { pictureExtensions } from '../../article/schema.ts';
import type { Problem } from '../../report/problem.ts';

/** `?` and `#` end the path of an address, `\` parts it; the others Windows cannot keep in a name. */
const unfit = /[?#\\*:"<>|]/;

const isPicture = (file: string) => pictureExtensions.some((each) => file.endsWith(`.${each}`));

/** What the bundler passes over, such as the `._photo.jpg` that a Mac leaves beside a picture. */
const isHidden = (file: string) => /(^|\/)\./.test(file);

/**
 * Checks the names of the pictures in the content folder. The bundler reads all of them, also those
 * that no article shows, and one name that it cannot read would stop it with words of its own.
 *
 * @param files paths from the project's root, of all files in the content folder
 * @returns a problem with a better place for each picture whose name, or whose folder's, is unfit
 */
export function checkPictureNames(files: readonly string[]): Problem[] {
  return files
    .filter((file) => isPicture(file) && !isHidden(file) && unfit.test(file))
    .map(unfitName);
}

function unfitName(file: string): Problem {
  const [sign = ''] = unfit.exec(file) ?? [];
  const place = mend(file);
  const name = place.split('/').pop();
  return {
    file,
    what: {
      ar: `في مسار الصورة علامة لا تصلح في العناوين ولا في أسماء الملفات: ${sign}`,
      en: `The path of the picture has a sign that neither addresses nor file names bear: ${sign}`,
    },
    write: {
      ar: `انقلها إلى ${place} واكتب ${name} حيث تظهر.`,
      en: `Move it to ${place}, and write ${name} where it is shown.`,
    },
  };
}

function mend(file: string): string {
  const parts = file.split('/');
  const name = parts.pop() ?? '';
  const folders = parts.map((part) => part.replace(new RegExp(unfit, 'g'), '-'));
  return [...folders, cleanName(name)].join('/');
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
