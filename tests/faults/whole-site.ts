import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { makePhoto } from '../support/make-photo.ts';
import { makeSite, type TestSite } from '../support/make-site.ts';

const article = 'content/2020/story/index.md';

/**
 * The last old address that an edition has. Few have one of their own: each is a page more to write, so
 * that a build which is killed one change later in each edition would never come to its end.
 */
export const lastOld = (edition: number): string => `old-${Math.ceil(edition / 16)}`;

/** A small site that has all that a build writes: a picture, an old address, a draft. */
export async function makeSmallSite(): Promise<TestSite> {
  const site = await makeSite({ content: false });
  await site.write('content/2020/story/a.jpg', await makePhoto(900, 600));
  await writeEdition(site, 0);
  return site;
}

/**
 * Writes the site's article anew, so that each file tells which edition it belongs to.
 *
 * @param site as {@link makeSmallSite} makes it
 * @param edition its number
 */
export function writeEdition(site: TestSite, edition: number): Promise<void> {
  const aliases = Array.from({ length: edition + 1 }, (_, at) => `/${lastOld(at)}/`);
  return site.write(
    article,
    `---
title: الطبعة ${edition}
date: 2020-05-01
source: وكالة
aliases: [${[...new Set(aliases)].join(', ')}]
photo: {file: a.jpg, alt: وصف, caption: شرح}
---

نص المقال في الطبعة ${edition}.
`,
  );
}

/**
 * Holds that `dist/` is a whole site of one edition: its pages agree, and what they ask for is there.
 *
 * @param root the project's folder
 * @param note for the message
 * @returns the number of the edition
 */
export function expectWhole(root: string, note: string): number {
  const dist = join(root, 'dist');
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  const pages = ['index.html', '2020/story/index.html', '2020/index.html', 'feed.xml'];
  const files = [...pages, '2020/story.md', '404.html', 'sitemap.xml'];
  expect(
    files.filter((file) => !existsSync(join(dist, file))),
    note,
  ).toEqual([]);
  const editions = new Set(pages.map((page) => /الطبعة (\d+)/.exec(read(page))?.[1]));
  expect(editions.size, `${note}: editions ${[...editions]}`).toBe(1);
  const asked = pages.flatMap((page) =>
    [...read(page).matchAll(/\/(_astro\/[\w.-]+)/g)].map(([, file = '']) => file),
  );
  expect(asked.length).toBeGreaterThan(5);
  expect(
    asked.filter((file) => !existsSync(join(dist, file))),
    note,
  ).toEqual([]);
  const edition = Number([...editions][0]);
  expect(existsSync(join(dist, lastOld(edition), 'index.html')), note).toBe(true);
  return edition;
}

/**
 * Holds that what servers are told is of the same edition as the site.
 *
 * @param root the project's folder
 * @param edition of the site
 */
export function expectHosting(root: string, edition: number): void {
  const maps = readFileSync(join(root, 'hosting/nginx-maps.conf'), 'utf8');
  const old = [...maps.matchAll(/\/old-(\d+)\//g)].map(([, at]) => Number(at));
  expect(`old-${Math.max(...old)}`).toBe(lastOld(edition));
}

/** What a build makes for itself, and takes away. */
const temporary = /(^|\/)(build-\d.*|publishing.*|[^/]*\.new|[^/]*\.tmp)$/;

/**
 * Lists what builds have left of what they make for themselves.
 *
 * @param root the project's folder
 */
export function listLeft(root: string): string[] {
  return ['.astro', 'content', 'dist', 'hosting'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((name) => `${folder}/${name}`)
      .filter((name) => temporary.test(name)),
  );
}

/** Lines of the ledger. */
export const readLines = (root: string): string[] => {
  const path = join(root, 'content/addresses.txt');
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
};
