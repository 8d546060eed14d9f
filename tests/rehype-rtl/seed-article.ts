import { readFileSync } from 'node:fs';
import { exampleFolder } from '../support/example-folder.ts';

const file = `${exampleFolder}/2014/obama-khamenei-letter/index.md`;

/** The body of the site's first article, as its editor wrote it. */
export const seedArticle = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
