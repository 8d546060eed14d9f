import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { JSDOM } from 'jsdom';
import { inject } from 'vitest';

/** A built page, as bytes and as a document. */
export interface BuiltPage {
  /** The address on the site: `/2014/a-slug/`, `/404.html`. */
  path: string;
  html: string;
  document: Document;
}

/**
 * Lists the files of a built site.
 *
 * @param dist its folder
 * @returns paths from there, with `/`, sorted
 */
export function listFiles(dist: string = inject('dist')): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/**
 * Reads every page of a built site, but for those that only lead to another.
 *
 * @param dist its folder
 */
export function readPages(dist: string = inject('dist')): BuiltPage[] {
  return readAll(dist).filter((page) => !isRedirect(page));
}

/**
 * Reads the pages of a built site that stand at old addresses and lead to the new ones.
 *
 * @param dist its folder
 */
export function readRedirects(dist: string = inject('dist')): BuiltPage[] {
  return readAll(dist).filter(isRedirect);
}

const isRedirect = ({ html }: BuiltPage) => html.includes('http-equiv="refresh"');

function readAll(dist: string): BuiltPage[] {
  return listFiles(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, dist));
}

/**
 * Reads one page of a built site.
 *
 * @param path its address on the site
 * @param dist the site's folder
 */
export function readPage(path: string, dist: string = inject('dist')): BuiltPage {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const html = readFileSync(join(dist, file), 'utf8');
  return { path, html, document: new JSDOM(html).window.document };
}
