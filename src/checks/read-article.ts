import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listAliases } from '../article/front-matter/list-aliases.ts';
import { parseFrontMatter } from '../article/front-matter/parse-front-matter.ts';
import { splitFrontMatter } from '../article/front-matter/split-front-matter.ts';
import type { ArticleData } from '../article/schema.ts';
import type { SourceArticle } from '../article/source-article.ts';
import { digestFile, findText, keepText } from '../body/kept-texts.ts';
import { OpenedText } from '../body/opened-text.ts';
import type { Alias } from '../permalinks/alias.ts';
import type { Problem } from '../report/problem.ts';
import { readMessage } from '../report/read-message.ts';
import { checkBody } from './errors/check-body.ts';
import { checkBounds } from './errors/check-bounds.ts';
import { checkConflicts } from './errors/check-conflicts.ts';
import { checkCharacters } from './errors/check-characters.ts';
import { checkEscapes } from './errors/check-escapes.ts';
import { checkFences } from './errors/check-fences.ts';
import { checkFields } from './errors/check-fields.ts';
import { checkNesting } from './errors/check-nesting.ts';
import { checkPhoto } from './errors/check-photo.ts';
import { checkPlace } from './errors/check-place.ts';
import { checkPlaceholder } from './errors/check-placeholder.ts';
import { survive } from './survive.ts';
import type { ArticleSource } from './warnings/find-warnings.ts';

/** Bytes: some forty-five thousand words of Arabic. More is no article, and may be no text. */
const maxBytes = 512 * 1024;

/** What a content file gives. */
export interface ReadFile {
  /** Only if it has no problem. */
  article?: SourceArticle;
  problems: Problem[];
  /** The old addresses in it, also where other parts of it are wrong. */
  aliases: Alias[];
  /** Undefined where the file could not be parted into front matter and text. */
  source?: ArticleSource;
  /** Under which its text is kept; undefined where it is not. */
  digest?: string;
}

/**
 * Reads one content file and checks all of it.
 *
 * @param root the project's folder
 * @param file the path from there
 * @param options `textToo: false` passes over the text, which takes nearly all of the time
 * @returns the article, or all its problems, one that it cannot be read among them; never throws
 */
export async function readArticle(
  root: string,
  file: string,
  { textToo = true }: { textToo?: boolean } = {},
): Promise<ReadFile> {
  const problems: Problem[] = [];
  const opened = open(join(root, file), (error) => problems.push(unreadable(file, error)));
  if (opened instanceof Uint8Array) {
    const read = await survive(file, 'read-article', problems, () =>
      checkFile(root, file, opened, textToo),
    );
    if (read) return read;
  } else if (opened) problems.push(tooLarge(file, opened.size));
  return { problems, aliases: [] };
}

/**
 * Gives a file's bytes, or how many they are where that is too much for an article. One small file after
 * another is read: to wait for each would take longer than to read it.
 */
function open(
  path: string,
  fail: (error: unknown) => void,
): Uint8Array | { size: number } | undefined {
  try {
    const { size } = statSync(path);
    return size > maxBytes ? { size } : readFileSync(path);
  } catch (error) {
    fail(error);
    return undefined;
  }
}

async function checkFile(
  root: string,
  file: string,
  bytes: Uint8Array,
  textToo: boolean,
): Promise<ReadFile> {
  const text = decodeUtf8(bytes);
  if (text === undefined) return { problems: [notUtf8(file)], aliases: [] };
  const conflicts = checkConflicts(file, text);
  if (conflicts.length > 0) return { problems: conflicts, aliases: [] };
  const parts = splitFrontMatter(text);
  const fences = checkFences(file, text, parts?.yaml);
  if (!parts || fences.length > 0) {
    const found = fences.length > 0 ? fences : [noFrontMatter(file)];
    return { problems: [...checkPlace(file, undefined, root), ...found], aliases: [] };
  }

  const beyond = [...checkNesting(file, text), ...checkBounds(file, text)];
  if (beyond.length > 0) return { problems: beyond, aliases: [] };
  const folder = join(root, dirname(file));
  const frontMatter = parseFrontMatter(parts.yaml, file);
  const digest = digestFile(bytes);
  const opened = keepText(digest, findText(digest) ?? new OpenedText(parts.body));
  const source = { parts, frontMatter, text: opened };
  const all: Problem[] = [];
  const run = async (name: string, check: () => Problem[] | Promise<Problem[]>) => {
    all.push(...((await survive(file, name, all, check)) ?? []));
  };
  let data: ArticleData | undefined;
  await run('check-characters', () => checkCharacters(file, text));
  await run('check-escapes', () => checkEscapes(file, frontMatter));
  all.push(...frontMatter.problems);
  await run('check-fields', () => {
    const checked = checkFields(frontMatter, file);
    data = checked.data;
    return checked.problems;
  });
  await run('check-place', () => checkPlace(file, frontMatter, root));
  await run('check-photo', () => checkPhoto(file, folder, frontMatter));
  if (textToo) await run('check-body', () => checkBody(file, folder, opened, parts.bodyLine));
  const { draft } = (frontMatter.data ?? {}) as { draft?: unknown };
  await run('check-placeholder', () => checkPlaceholder(file, { draft, ...parts }));
  const aliases =
    (await survive(file, 'list-aliases', all, () => listAliases(file, frontMatter))) ?? [];
  if (!data || all.length > 0) return { problems: all, aliases, source, digest };
  const id = file.split('/').slice(1, -1).join('/');
  const seriesLines = data.series && {
    part: frontMatter.lineOf(['series', 'part']),
    of: frontMatter.lineOf(['series', 'of']),
  };
  const article = { file, id, data, digest, ...(seriesLines && { seriesLines }) };
  return { article, problems: [], aliases, source, digest };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
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
    ar: `حجم الملف ${Math.ceil(bytes / 1024)} كيلوبايت، والحدّ ${maxBytes / 1024} كيلوبايت.`,
    en: `The file has ${Math.ceil(bytes / 1024)} KiB, and the limit is ${maxBytes / 1024} KiB.`,
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
  write: '---\ntitle: …\ndate: …\nsource: …\n---',
});
