import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
 * @returns the path of `index.md` from the root
 * @throws Refusal with the problems the build would have, or where the address is taken
 */
export async function saveDraft(
  root: string,
  permalink: Permalink,
  files: readonly DraftFile[],
  dryRun: boolean,
  locate: (problem: Problem) => Problem = (problem) => problem,
): Promise<string> {
  const folder = `${contentFolder}/${permalink.year}/${permalink.slug}`;
  await refuseTaken(root, permalink);
  await mkdir(join(root, '.astro'), { recursive: true });
  const aside = await mkdtemp(join(root, '.astro/import-'));
  try {
    await mkdir(join(aside, folder), { recursive: true });
    for (const { name, content } of files) await writeFile(join(aside, folder, name), content);
    const { problems } = await readArticle(aside, `${folder}/index.md`);
    if (problems.length > 0) throw wouldNotBuild(formatProblems(problems.map(locate)));
    if (!dryRun) await moveIn(join(aside, folder), join(root, folder), permalink);
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
export async function findFreeSlug(root: string, { year, slug }: Permalink): Promise<string> {
  const taken = await listTaken(root, year);
  const room = slug.slice(0, longestSlug - 3).replace(/-$/, '');
  let free = slug;
  for (let at = 2; taken.has(free); at += 1) free = `${room}-${at}`;
  return free;
}

/**
 * Whether an article of the year has a slug.
 *
 * @param root the project's folder
 * @param permalink year and slug
 */
export async function isTakenSlug(root: string, { year, slug }: Permalink): Promise<boolean> {
  return (await listTaken(root, year)).has(slug);
}

async function refuseTaken(root: string, permalink: Permalink): Promise<void> {
  const free = await findFreeSlug(root, permalink);
  if (free !== permalink.slug) throw takenAddress(permalink, free);
}

/** Names in a year's folder as addresses: without extensions, and without regard to capitals. */
async function listTaken(root: string, year: string): Promise<ReadonlySet<string>> {
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
