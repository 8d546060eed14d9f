import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkFields } from '../problems/check-fields.ts';
import { checkCharacters } from '../problems/check-characters.ts';
import { checkBody } from '../problems/check-body.ts';
import { checkPhoto } from '../problems/check-photo.ts';
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

/** What a content file holds, and what is wrong with it. */
export interface ArticleReading {
  /** Undefined where there is a problem. */
  article?: SourceArticle;
  problems: Problem[];
  /** Undefined where the file could not be parted into front matter and text. */
  source?: { parts: ContentFile; frontMatter: FrontMatter };
}

/**
 * Reads one content file and checks all of it.
 *
 * @param root the project's folder
 * @param file the path from there
 * @returns the article, or all its problems
 */
export async function readArticle(root: string, file: string): Promise<ArticleReading> {
  try {
    return await readFile(join(root, file)).then((bytes) => checkFile(root, file, bytes));
  } catch (error) {
    return { problems: [unreadable(file, error)] };
  }
}

async function checkFile(root: string, file: string, bytes: Uint8Array): Promise<ArticleReading> {
  const text = decodeUtf8(bytes);
  if (text === undefined) return { problems: [notUtf8(file)] };
  const parts = splitFrontMatter(text);
  if (!parts) return { problems: [...checkPlace(file), noFrontMatter(file)] };

  const folder = join(root, dirname(file));
  const frontMatter = parseFrontMatter(parts.yaml, file);
  const source = { parts, frontMatter };
  const { data, problems } = checkFields(frontMatter, file);
  const all = [
    ...checkCharacters(file, text),
    ...frontMatter.problems,
    ...problems,
    ...checkPlace(file, frontMatter),
    ...(await checkPhoto(file, folder, frontMatter)),
    ...(await checkBody(file, folder, parts)),
  ];
  if (!data || all.length > 0) return { problems: all, source };
  const id = file.split('/').slice(1, -1).join('/');
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { article: { file, id, data, body: parts.body, digest }, problems: [], source };
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

const unreadable = (file: string, error: unknown): Problem => ({
  file,
  what: {
    ar: 'تعذّرت قراءة الملف.',
    en: `The file could not be read: ${error instanceof Error ? error.message : String(error)}`,
  },
  write: {
    ar: 'جرّب نسخة أبسط منه: لعلّ فيه تداخلاً عميقاً أو رموزاً من غير النص.',
    en: 'Try a simpler copy of it: it may be nested too deeply or hold signs that are no text.',
  },
});

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
