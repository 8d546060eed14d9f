import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';
import { renderBody, type BodyPicture } from '../body/render-body.ts';
import { pictureExtensions } from '../schema.ts';

/**
 * Checks the pictures in an article's text: each lies beside the article and has an alternative.
 *
 * @param article where its file and folder are, its Markdown, and the line that starts on
 */
export async function checkPictures(article: {
  file: string;
  folder: string;
  body: string;
  bodyLine: number;
}): Promise<Problem[]> {
  if (!/!\[|<img/i.test(article.body)) return [];
  const { pictures } = await renderBody(article);
  return pictures.flatMap((picture) => {
    const place = { file: article.file, line: article.bodyLine + picture.line - 1, field: 'body' };
    return [...checkSource(picture, article.folder), ...checkAlternative(picture)].map(
      (problem) => ({ ...place, ...problem }),
    );
  });
}

type Finding = Pick<Problem, 'what' | 'write'>;

function checkSource({ src, alt }: BodyPicture, folder: string): Finding[] {
  const name = src.replace(/^\.\//, '');
  const known = new RegExp(`\\.(${pictureExtensions.join('|')})$`).test(name);
  if (!/[\\/:]/.test(name) && known && existsSync(join(folder, name))) return [];
  return [
    {
      what: {
        ar: `الصورة «${src}» ليست ملفاً إلى جانب المقال (${pictureExtensions.join(' ')}).`,
        en: `The picture "${src}" is not a file beside the article (${pictureExtensions.join(' ')}).`,
      },
      write: `![${alt || '…'}](${name.split(/[\\/]/).pop() || 'photo.jpg'})`,
    },
  ];
}

function checkAlternative({ src, alt }: BodyPicture): Finding[] {
  if (alt.trim() !== '') return [];
  return [
    {
      what: {
        ar: `الصورة «${src}» بلا وصف بديل لمن لا يراها.`,
        en: `The picture "${src}" has no text alternative.`,
      },
      write: `![ما يظهر في الصورة](${src})`,
    },
  ];
}
