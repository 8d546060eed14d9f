import './no-telemetry.ts';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { formatProblems } from '../article/problems/format-problems.ts';
import { readArticles } from '../article/content-files/read-articles.ts';
import { exampleAddress, site } from '../site.ts';

/**
 * `npm run build`: builds the site into `dist/`.
 *
 * Content is checked as a whole first. The site is then built aside and takes the place of the
 * last one only when it is complete: a build that fails leaves `dist/` as it was.
 */
const root = process.cwd();
const target = join(root, 'dist');
const next = join(root, '.astro/next');
const previous = join(root, '.astro/previous');

const { articles, problems } = await readArticles(root);
if (problems.length > 0) {
  fail(formatProblems(problems));
} else {
  try {
    await rm(next, { recursive: true, force: true });
    await build({ root, outDir: next, logLevel: 'warn' });
    await takePlace();
    report();
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

async function takePlace(): Promise<void> {
  await rm(previous, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, previous);
  await rename(next, target);
  await rm(previous, { recursive: true, force: true });
}

function report(): void {
  console.log(`✓ dist/  articles: ${articles.length}  address: ${site.address.href}`);
  if (site.address.href !== exampleAddress) return;
  console.warn(
    '\n⚠ العنوان ما زال مثالاً لا يصل إليه أحد: عيّنه في src/site.ts أو في SITE_URL قبل النشر.\n' +
      '⚠ This is still the example address: set yours in src/site.ts or SITE_URL before publishing.\n',
  );
}

function fail(reason: string): void {
  console.error(
    `\n${reason}\n\n` +
      '✗ لم يُبنَ الموقع، وما في dist/ باقٍ كما كان.\n' +
      '✗ The site was not built; dist/ is as it was.\n',
  );
  process.exitCode = 1;
}
