import type { FrontMatter } from '../../article/front-matter/parse-front-matter.ts';
import type { Problem } from '../../report/problem.ts';
import { adviseOnPicture } from './advise-on-picture.ts';
import { findPictureFault } from './check-picture-file.ts';

/**
 * Checks that the photo named in front matter lies beside the article and is a picture.
 *
 * @param file of the article
 * @param folder of the article
 * @param frontMatter its fields
 * @returns a problem with what to do; none where no photo is named
 */
export async function checkPhoto(
  file: string,
  folder: string,
  { textOf, lineOf }: FrontMatter,
): Promise<Problem[]> {
  const path = ['photo', 'file'];
  const name = textOf(path);
  const what = name?.trim() ? await findPictureFault(folder, name) : undefined;
  if (!what) return [];
  return [
    {
      file,
      line: lineOf(path),
      field: 'photo.file',
      what,
      write: await adviseOnPicture(folder, name ?? '', use),
    },
  ];
}

const use = {
  write: (name: string) => `file: ${name}`,
  omit: {
    ar: 'احذف file وalt فيظهر الشرح وحده',
    en: 'delete file and alt: the caption then stands alone',
  },
};
