import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { lowerStyles } from './lower-styles.ts';

/**
 * Reads style sheets that a script adds to its page, and brings them down to what old browsers read.
 *
 * @param files from the project's folder
 * @returns one line without comments
 * @throws Error if a file is missing; CssSyntaxError of PostCSS, if one cannot be parsed
 */
export function readStyles(files: readonly string[]): string {
  const root = postcss.parse(files.map((file) => readFileSync(file, 'utf8')).join('\n'));
  root.walkComments((comment) => void comment.remove());
  lowerStyles(root);
  return root.toString().replace(/\s+/g, ' ').trim();
}
