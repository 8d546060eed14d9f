import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestFile, forgetText } from '../../body/kept-texts.ts';
import { readArticle } from '../../checks/read-article.ts';
import { contentFolder, longestSlug, type Permalink } from '../../permalinks/permalink.ts';
import { formatProblems } from '../../report/format-problems.ts';
import type { Problem } from '../../report/problem.ts';
import { Refusal } from '../refusal.ts';

/** A file of the article's folder. */
export interface DraftFile {
  name: string;
  content: string | Uint8Array;
}

/**
 * Puts an article's folder into the content, checked as the build checks it: written aside first,
 * and moved only if nothing is wrong with it.
 *
 * @param root the project's folder
 * @param permalink of the article; a folder that is there already is never touched
 * @param files `index.md` among them
 * @param dryRun checks only
 * @param locate says where the editor finds what is wrong
 * @param taken addresses, where many articles are put in one after another
 * @returns the path of `index.md` from the root
 * @throws Refusal with the problems the build would have, or where the address is taken
 */
export async function saveDraft(
  root: string,
  permalink: Permalink,
  files: readonly DraftFile[],
  dryRun: boolean,
  locate: (problem: Problem) => Problem = (problem) => problem,
  taken = openTakenSlugs(root),
): Promise<string> {
  const folder = `${contentFolder}/${permalink.year}/${permalink.slug}`;
  const free = await findFree(taken, permalink);
  if (free !== permalink.slug) throw takenAddress(permalink, free);
  await mkdir(join(root, '.astro'), { recursive: true });
  const aside = await mkdtemp(join(root, '.astro/import-'));
  try {
    await mkdir(join(aside, folder), { recursive: true });
    for (const { name, content } of files) await writeFile(join(aside, folder, name), content);
    const { problems } = await readArticle(aside, `${folder}/index.md`);
    for (const { name, content } of files) {
      if (name === 'index.md') forgetText(digestFile(Buffer.from(content)));
    }
    if (problems.length > 0) throw wouldNotBuild(formatProblems(problems.map(locate)));
    if (!dryRun) await moveIn(join(aside, folder), join(root, folder), permalink);
    (await taken.list(permalink.year)).add(permalink.slug);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return `${folder}/index.md`;
}

/**
 * Finds a free slug near a wanted one.
 *
 * @param root the project's folder
 * @param permalink as wanted
 * @returns the slug itself if no article of the year has it, else with a number
 */
export const findFreeSlug = (root: string, permalink: Permalink): Promise<string> =>
  findFree(openTakenSlugs(root), permalink);

async function findFree(taken: TakenSlugs, { year, slug }: Permalink): Promise<string> {
  const slugs = await taken.list(year);
  const room = slug.slice(0, longestSlug - 3).replace(/-$/, '');
  let free = slug;
  for (let at = 2; slugs.has(free); at += 1) free = `${room}-${at}`;
  return free;
}

/** The slugs of each year, which to read anew for every article would take as long as all the rest. */
export interface TakenSlugs {
  /** Those that were there when the year was first asked for, and those put in since. */
  list(year: string): Promise<Set<string>>;
}

/**
 * Opens the addresses that are taken.
 *
 * @param root the project's folder
 */
export function openTakenSlugs(root: string): TakenSlugs {
  const years = new Map<string, Promise<Set<string>>>();
  return {
    list(year) {
      const slugs = years.get(year) ?? listTaken(root, year);
      years.set(year, slugs);
      return slugs;
    },
  };
}

/** Names in a year's folder as addresses: without extensions, and without regard to capitals. */
async function listTaken(root: string, year: string): Promise<Set<string>> {
  const names = await readdir(join(root, contentFolder, year)).catch((): string[] => []);
  return new Set(names.map((name) => name.toLowerCase().replace(/\.(md|markdown|mdx)$/, '')));
}

/** In one step, so that no failure leaves half an article; the system refuses where a folder with files is. */
async function moveIn(from: string, target: string, permalink: Permalink): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await rename(from, target).catch((error: NodeJS.ErrnoException) => {
    const isTaken = ['EEXIST', 'ENOTEMPTY', 'ENOTDIR'].includes(error.code ?? '');
    throw isTaken ? takenAddress(permalink, `${permalink.slug}-2`) : error;
  });
}

const takenAddress = ({ year, slug }: Permalink, free: string) =>
  new Refusal({
    ar: `في content/${year}/ مقال بهذا العنوان: ${slug}. لم يُمسّ. اختر غيره، مثل: --slug ${free}`,
    en: `content/${year}/ has an article at this address: ${slug}. It was not touched. Choose another: --slug ${free}`,
  });

const wouldNotBuild = (problems: string) =>
  new Refusal(
    {
      ar: 'لو كُتب المقال هكذا لأوقف البناء. أصلح هذا في الملف ثم استورده من جديد:',
      en: 'Written like this, the article would stop the build. Mend this in the file and import it again:',
    },
    `\n${problems}`,
  );
