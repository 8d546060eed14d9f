import { site } from '../site.ts';

/** Name of the folder editors work in. */
export const contentFolder = 'content';

/**
 * Says whether a file is an article's, or was meant to be one.
 *
 * @param path of the file, or its name
 * @returns whether it ends in `.md`, `.markdown` or `.mdx`, in letters of either case
 */
export const isMarkdown = (path: string): boolean => /\.(md|markdown|mdx)$/i.test(path);

/** The slug an editor chooses: lower-case Latin words and digits joined by single hyphens. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What a whole address may take, in characters, so that it survives being printed, said and pasted. */
export const maxAddressLength = 90;

/** The parts of an article's address, as its folder names them. */
export interface Permalink {
  year: string;
  slug: string;
}

/**
 * Reads the permalink out of the place of a Markdown file.
 *
 * @param file path from the project's root, with `/`: `content/2014/a-slug/index.md`; the misplaced
 *   `content/2014/a-slug.md` claims the same address, so that a clash between both shows
 * @returns year and slug as written, right or wrong; undefined where the path has no such form
 */
export function readPermalink(file: string): Permalink | undefined {
  const [, year, slug] = filePattern.exec(file) ?? [];
  return year && slug ? { year, slug } : undefined;
}

/**
 * Writes a permalink as a path from the site's root.
 *
 * @param permalink year and slug
 * @returns `/2014/a-slug/`
 */
export function formatPermalink({ year, slug }: Permalink): string {
  return `/${year}/${slug}/`;
}

const filePattern = new RegExp(
  `^${contentFolder}/([^/]+)/([^/]+?)(?:/index)?\\.(?:md|markdown|mdx)$`,
  'i',
);

/** The most characters a slug may have, so that the whole address keeps to {@link maxAddressLength}. */
export const longestSlug = maxAddressLength - new URL('2014//', site.address).href.length;

/**
 * Makes a slug of a text that is none.
 *
 * @param text in Latin letters, such as `My Slug`
 * @returns its letters and digits as `slugPattern` wants them; empty where it has none
 */
export const mendSlug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
