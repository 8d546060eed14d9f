import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listAliases } from '../article/front-matter/list-aliases.ts';
import { type FrontMatter, parseFrontMatter } from '../article/front-matter/parse-front-matter.ts';
import { type ContentFile, splitFrontMatter } from '../article/front-matter/split-front-matter.ts';
import type { SourceArticle } from '../article/source-article.ts';
import type { Alias } from '../permalinks/alias.ts';
import type { Problem } from '../report/problem.ts';
import { readMessage } from '../report/read-message.ts';
import { checkBody } from './errors/check-body.ts';
import { checkCharacters } from './errors/check-characters.ts';
import { checkEscapes } from './errors/check-escapes.ts';
import { checkFields } from './errors/check-fields.ts';
import { checkNesting, nestedTooDeeply } from './errors/check-nesting.ts';
import { checkPhoto } from './errors/check-photo.ts';
import { checkPlace } from './errors/check-place.ts';

/** Some ninety thousand words of Arabic: more is no article, and may be no text. */
const maxBytes = 1024 * 1024;

/** What a content file gives. */
export interface ReadFile {
  /** Only if it has no problem. */
  article?: SourceArticle;
  problems: Problem[];
  /** The old addresses in it, also where other parts of it are wrong. */
  aliases: Alias[];
  /** Undefined where the file could not be parted into front matter and text. */
  source?: { parts: ContentFile; frontMatter: FrontMatter };
}

/**
 * Reads one content file and checks all of it.
 *
 * @param root the project's folder
 * @param file the path from there
 * @returns the article, or all its problems, one that it cannot be read among them; never throws
 */
export async function readArticle(root: string, file: string): Promise<ReadFile> {
  try {
    const path = join(root, file);
    const { size } = await stat(path);
    if (size > maxBytes) return { problems: [tooLarge(file, size)], aliases: [] };
    return await checkFile(root, file, await readFile(path));
  } catch (error) {
    const { cause } = error as Error;
    // What a parser that calls itself for each level throws when it runs out of stack.
    const problem = cause instanceof RangeError ? nestedTooDeeply(file) : unreadable(file, error);
    return { problems: [problem], aliases: [] };
  }
}

async function checkFile(root: string, file: string, bytes: Uint8Array): Promise<ReadFile> {
  const text = decodeUtf8(bytes);
  if (text === undefined) return { problems: [notUtf8(file)], aliases: [] };
  const parts = splitFrontMatter(text);
  if (!parts) return { problems: [...checkPlace(file), noFrontMatter(file)], aliases: [] };

  const nesting = checkNesting(file, text);
  if (nesting.length > 0) return { problems: nesting, aliases: [] };
  const folder = join(root, dirname(file));
  const frontMatter = parseFrontMatter(parts.yaml, file);
  const source = { parts, frontMatter };
  const { data, problems } = checkFields(frontMatter, file);
  const aliases = listAliases(file, frontMatter);
  const all = [
    ...checkCharacters(file, text),
    ...checkEscapes(file, frontMatter),
    ...frontMatter.problems,
    ...problems,
    ...checkPlace(file, frontMatter),
    ...(await checkPhoto(file, folder, frontMatter)),
    ...(await checkBody(file, folder, parts)),
  ];
  if (!data || all.length > 0) return { problems: all, aliases, source };
  const id = file.split('/').slice(1, -1).join('/');
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { article: { file, id, data, body: parts.body, digest }, problems: [], aliases, source };
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
    en: `The file could not be read: ${readMessage(error)}`,
  },
  write: {
    ar: 'تحقّق من أذونات الملف، أو جرّب نسخة أبسط منه.',
    en: 'Check that the file may be read, or try a simpler copy of it.',
  },
});

const tooLarge = (file: string, bytes: number): Problem => ({
  file,
  what: {
    ar: `حجم الملف ${(bytes / maxBytes).toFixed(1)} ميغابايت، والحدّ ميغابايت واحد.`,
    en: `The file has ${(bytes / maxBytes).toFixed(1)} MiB, and the limit is 1 MiB.`,
  },
  write: {
    ar: 'اقسمه إلى مقالات، وضع الصور إلى جانبه ملفات لا داخله.',
    en: 'Part it into several articles, and put pictures beside it as files, not into it.',
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
