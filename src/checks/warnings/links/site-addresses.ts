import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { splitFrontMatter } from '../../../article/front-matter/split-front-matter.ts';
import { readPublication } from '../../../article/publication/publication.ts';
import type { SourceArticle } from '../../../article/source-article.ts';
import { findText } from '../../../body/kept-texts.ts';
import { type Anchors, listAnchors } from '../../../body/list-anchors.ts';
import { OpenedText } from '../../../body/opened-text.ts';
import { cardFormats } from '../../../cards/card-formats.ts';
import type { Alias } from '../../../permalinks/alias.ts';
import { formatPermalink, readPermalink } from '../../../permalinks/permalink.ts';
import { site } from '../../../site.ts';
import { isTaken } from '../../errors/check-taken.ts';
import { makeNearFinder } from './find-near.ts';
import { type ListedArticle, mapLists } from './map-lists.ts';
import type { Target } from './target.ts';

/** The addresses of a site that links in its texts may lead to. */
export interface SiteAddresses {
  /**
   * Finds what stands at a path from the site's first page, decoded: `/2014/a-slug/`, `/feed.xml`.
   * A page answers without the slash at its end too, as static hosts have it.
   */
  find(path: string): Target | undefined;
  /** Finds the address of the page that a path without a page most likely means. */
  suggest(path: string): string | undefined;
  /** Lists the places within an article's page that links can lead to. */
  anchorsOf(file: string): Anchors;
}

/** What a site is made of. */
interface Sources {
  /** Every article's file, also of those that could not be read. */
  files: readonly string[];
  articles: readonly SourceArticle[];
  aliases: readonly Alias[];
  /** Pages of topics and authors, from the site's first page (`topics/iran/`), with an article on each. */
  terms: readonly { path: string; file: string }[];
  /** Old addresses of these, each with the one it leads to, likewise. */
  moved: ReadonlyMap<string, string>;
}

/** The whole site has them, whatever its articles. */
const always: Target = { publication: { state: 'published' } };

/**
 * Maps what a site's addresses lead to: articles, their old addresses and files, lists, the site's own
 * pages, and the files of `public/`.
 *
 * @param root the project's folder
 * @param sources its articles
 * @param now the clock that scheduled articles are held against
 */
export async function mapAddresses(
  root: string,
  { files, articles, aliases, terms, moved }: Sources,
  now: Date,
): Promise<SiteAddresses> {
  const read = new Map(articles.map((article) => [article.file, article]));
  const targets = new Map<string, Target>([['/', always]]);
  const pages: string[] = [];
  const listed: ListedArticle[] = [];
  const termsOf = Map.groupBy(terms, ({ file }) => file);
  for (const file of files) {
    const permalink = readPermalink(file);
    if (!permalink) continue;
    const { data } = read.get(file) ?? {};
    const target: Target = data
      ? { file, publication: readPublication(data, now), date: data.date }
      : always;
    const address = formatPermalink(permalink);
    pages.push(address);
    for (const path of [address, ...listFiles(address)]) targets.set(path, target);
    const own = new Set(termsOf.get(file)?.map(({ path }) => path));
    listed.push({ target, year: permalink.year, month: data?.date.slice(0, 7), terms: [...own] });
  }
  for (const [path, target] of mapLists(listed)) targets.set(path, target);
  for (const { path, file } of aliases) {
    const target = targets.get(addressOfFile(file));
    if (target && !targets.has(path)) targets.set(path, target);
  }
  for (const [from, to] of moved) {
    const target = targets.get(`/${to}`);
    if (target && !targets.has(`/${from}`)) targets.set(`/${from}`, target);
  }
  if (site.editor) targets.set('/admin/', always);
  for (const path of await listPublic(root)) targets.set(path, always);

  const anchors = new Map<string, Anchors>();
  return {
    find: (path) => {
      const page = path.endsWith('/') ? path : `${path}/`;
      return targets.get(path) ?? targets.get(page) ?? (isSites(page) ? always : undefined);
    },
    suggest: makeNearFinder(pages),
    anchorsOf: (file) => {
      const known = anchors.get(file) ?? listAnchors(openSync(root, file, read.get(file)?.digest));
      anchors.set(file, known);
      return known;
    },
  };
}

/** Some lists are there only where articles are, though nothing else may ever take their addresses. */
const isSites = (path: string) =>
  isTaken(path, new Set()) && !/^\/(topics|authors|\d{4}-\d\d)\//.test(path);

function addressOfFile(file: string): string {
  const permalink = readPermalink(file);
  return permalink ? formatPermalink(permalink) : '';
}

/** What a build puts beside an article's page. */
function listFiles(address: string): string[] {
  const cards = Object.values(cardFormats).map(({ name }) => name);
  const names = ['qr.svg', ...cards.flatMap((name) => [`${name}.png`, `${name}.jpg`])];
  return [`${address.slice(0, -1)}.md`, ...names.map((name) => `${address}${name}`)];
}

async function listPublic(root: string): Promise<string[]> {
  const files = await readdir(join(root, 'public'), { recursive: true }).catch(() => []);
  return files
    .map((file) => `/${file.split(sep).join('/').normalize('NFC')}`)
    .map((path) => path.replace(/\/index\.html$/, '/'));
}

/** Rules wait for nothing; most texts have been opened by now, and are still there. */
function openSync(root: string, file: string, digest = ''): OpenedText {
  const known = findText(digest);
  if (known) return known;
  const { body } = splitFrontMatter(readFileSync(join(root, file), 'utf8')) ?? { body: '' };
  return new OpenedText(body);
}
