import { readFileSync } from 'node:fs';

const file = new URL('../../content/2014/obama-khamenei-letter/index.md', import.meta.url);

/** The body of the site's first article, as its editor wrote it. */
export const seedArticle = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
