import './no-telemetry.ts';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import type { SourceArticle } from '../article/content-files/read-article.ts';
import { readArticles } from '../article/content-files/read-articles.ts';
import { ContentError } from '../article/problems/problem.ts';
import { leaveOutPictures } from '../article/publication/leave-out-pictures.ts';
import { sortByPublication } from '../article/publication/publication.ts';
import { stopClock } from '../article/publication/read-clock.ts';
import { countWarnings } from '../article/warnings/format-warnings.ts';
import { applySiteSilences } from '../article/warnings/silences.ts';
import type { Warning } from '../article/warnings/warning.ts';
import { exampleAddress, site } from '../site.ts';
import { describeUnpublished, nothingPublished } from './unpublished.ts';

/**
 * `npm run build`: builds the site into `dist/`.
 *
 * Content is checked as a whole first. The site is then built aside and takes the place of the
 * last one only when it is complete: a build that fails leaves `dist/` as it was.
 */
const root = process.cwd();
const target = join(root, 'dist');

try {
  const { articles, problems, warnings } = await readArticles(root, { copyEdit: true });
  const seen = applySiteSilences(warnings, site.allow);
  if (problems.length > 0) throw new ContentError(problems);
  const sorted = sortByPublication(articles, stopClock());
  if (sorted.published.length === 0) throw new Error(nothingPublished(sorted));
  const { drafts, scheduled } = sorted;
  await buildAside([...drafts, ...scheduled.map(({ article }) => article)]);
  report(sorted.published.length);
  process.stdout.write(describeUnpublished(sorted));
  remind(seen);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

async function buildAside(leftOut: readonly SourceArticle[]): Promise<void> {
  await mkdir(join(root, '.astro'), { recursive: true });
  const aside = await mkdtemp(join(root, '.astro/build-'));
  try {
    const next = join(aside, 'next');
    const vite = { plugins: [leaveOutPictures(leftOut)] };
    await build({ root, outDir: next, logLevel: 'warn', vite });
    await takePlace(next, join(aside, 'previous'));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function takePlace(next: string, previous: string): Promise<void> {
  const replaces = existsSync(target);
  if (replaces) await rename(target, previous);
  try {
    await rename(next, target);
  } catch (error) {
    if (replaces) await rename(previous, target);
    throw error;
  }
}

function report(articles: number): void {
  console.log(`✓ dist/  articles: ${articles}  address: ${site.address.href}`);
  if (site.address.host !== new URL(exampleAddress).host) return;
  console.warn(
    '\n⚠ العنوان ما زال مثالاً لا يصل إليه أحد: عيّنه في src/site.ts أو في SITE_URL قبل النشر.\n' +
      '⚠ This is still the example address: set yours in src/site.ts or SITE_URL before publishing.\n',
  );
}

/** Warnings stop nothing, so a build says only how many there are. */
function remind(warnings: readonly Warning[]): void {
  if (warnings.length === 0) return;
  console.log(`\n${countWarnings(warnings)}\nnpm run check:content\n`);
}

function fail(reason: string): void {
  console.error(
    `\n${reason}\n\n` +
      '✗ لم يُبنَ الموقع، وما في dist/ باقٍ كما كان.\n' +
      '✗ The site was not built; dist/ is as it was.\n',
  );
  process.exitCode = 1;
}
