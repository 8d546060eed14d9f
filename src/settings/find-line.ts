import { existsSync, readFileSync } from 'node:fs';

/**
 * Finds where a file of the site's own names a setting or a word, for a message.
 *
 * @param file from the project's root
 * @param name of the property
 * @returns the line, from 1; undefined where none names it, or there is no such file
 */
export function findLine(file: string, name: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pattern = new RegExp(`^(?!\\s*[/*]).*(?<![\\w$])${RegExp.escape(name)}['"]?\\s*:`);
  const at = lines.findIndex((line) => pattern.test(line));
  return at < 0 ? undefined : at + 1;
}
