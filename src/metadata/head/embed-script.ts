import { minifySync, transformWithOxc } from 'vite';
import { ownCode } from '../../hosting/own-code.ts';

/** The syntax of the oldest browsers that are to run it: Chromium 64 and Safari 12. */
const target = 'es2018';

/** The same few scripts stand in every page of a build. */
const minified = new Map<string, string>();

/**
 * Turns a function into the text of a script that calls it, for scripts that must run before the
 * page is painted and so stand in it where they are needed. Its policy will allow it.
 *
 * @param run a function that refers to nothing outside itself
 * @param argument a JavaScript expression for its argument
 * @returns minified code for `<script is:inline set:html={…}>`
 * @throws Error if the code does not parse
 */
export async function embedScript<T>(
  run: (argument: T) => void,
  argument: string,
): Promise<string> {
  const source = `(${run})(${argument})`;
  const known = minified.get(source);
  if (known) return known;
  const lowered = await transformWithOxc(source, 'embedded.js', { target });
  const { code, errors } = minifySync('embedded.js', lowered.code, { compress: { target } });
  const [error] = errors;
  if (error) throw new Error(error.message);
  minified.set(source, code);
  return ownCode(code);
}
