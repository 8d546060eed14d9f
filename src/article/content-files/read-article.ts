import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkFields } from '../problems/check-fields.ts';
import { checkPictures } from '../problems/check-pictures.ts';
import { checkPlace } from '../problems/check-place.ts';
import { parseFrontMatter, type FrontMatter } from './parse-front-matter.ts';
import type { Problem } from '../problems/problem.ts';
import type { ArticleData } from '../schema.ts';
import { splitFrontMatter, type ContentFile } from './split-front-matter.ts';

/** An article as its file holds it, valid in every field. */
export interface SourceArticle {
  /** Path from the project's root: `content/2014/a-slug/index.md`. */
  file: string;
  /** `2014/a-slug`. */
  id: string;
  data: ArticleData;
  /** The Markdown, exactly as written. */
  body: string;
  /** Changes whenever the file does. */
  digest: string;
}

/**
 * Reads one content file and checks all of it.
 *
 * @param root the project's folder
 * @param file the path from there
 * @returns the article, or all its problems
 */
export async function readArticle(
  root: string,
  file: string,
): Promise<{ article?: SourceArticle; problems: Problem[] }> {
  const bytes = await readFile(join(root, file));
  const text = decodeUtf8(bytes);
  if (text === undefined) return { problems: [notUtf8(file)] };
  const parts = splitFrontMatter(text);
  if (!parts) return { problems: [...checkPlace(file), noFrontMatter(file)] };

  const frontMatter = parseFrontMatter(parts.yaml, file);
  const { data, problems } = checkFields(frontMatter, file);
  const all = [
    ...frontMatter.problems,
    ...problems,
    ...checkPlace(file, frontMatter),
    ...checkPhoto(root, file, frontMatter),
    ...checkBody(file, parts),
    ...(await checkPictures({ file, folder: join(root, dirname(file)), ...parts })),
  ];
  if (!data || all.length > 0) return { problems: all };
  const id = file.split('/').slice(1, -1).join('/');
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { article: { file, id, data, body: parts.body, digest }, problems: [] };
}

/**
 * Reads the Markdown below a file's front matter.
 *
 * @param root the project's folder
 * @param file path of an article that {@link readArticle} found valid
 */
export async function readBody(root: string, file: string): Promise<string> {
  return splitFrontMatter(await readFile(join(root, file), 'utf8'))?.body ?? '';
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function checkPhoto(root: string, file: string, { textOf, lineOf }: FrontMatter): Problem[] {
  const path = ['photo', 'file'];
  const photo = textOf(path);
  if (!photo || existsSync(join(root, dirname(file), photo))) return [];
  return [
    {
      file,
      line: lineOf(path),
      field: 'photo.file',
      what: {
        ar: `لا توجد صورة بهذا الاسم إلى جانب المقال: ${photo}.`,
        en: `There is no picture of this name beside the article: ${photo}.`,
      },
      write: {
        ar: 'ضع الصورة في مجلد المقال، أو احذف سطري file وalt فيظهر الشرح وحده.',
        en: 'Put the picture in the folder of the article, or delete file and alt: the caption then stands alone.',
      },
    },
  ];
}

function checkBody(file: string, { body, bodyLine }: ContentFile): Problem[] {
  if (/[\p{L}\p{N}]/u.test(body.replace(/<!--[\s\S]*?-->/g, ''))) return [];
  return [
    {
      file,
      line: bodyLine,
      field: 'body',
      what: { ar: 'لا نصّ تحت البيانات.', en: 'There is no text below the fields.' },
      write: {
        ar: 'اكتب المقال تحت سطر --- الثاني.',
        en: 'Write the article below the second --- line.',
      },
    },
  ];
}

const notUtf8 = (file: string): Problem => ({
  file,
  what: { ar: 'ترميز الملف ليس UTF-8.', en: 'The file is not encoded in UTF-8.' },
  write: { ar: 'احفظه من محرّرك بترميز UTF-8.', en: 'Save it from your editor as UTF-8.' },
});

const noFrontMatter = (file: string): Problem => ({
  file,
  line: 1,
  what: {
    ar: 'لا يبدأ الملف ببياناته بين سطرين فيهما ---.',
    en: 'The file does not open with its fields between two lines of ---.',
  },
  write: '---\ntitle: …\ndate: 2014-11-07\nsource: …\n---',
});
