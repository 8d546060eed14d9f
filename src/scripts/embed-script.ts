import { minifySync } from 'vite';

/**
 * Turns a function into the text of a script that calls it, for scripts that must run before the
 * page is painted and so stand in it where they are needed.
 *
 * @param run a function that refers to nothing outside itself
 * @param argument a JavaScript expression for its argument
 * @returns minified code for `<script is:inline set:html={…}>`
 * @throws Error if the code does not parse
 */
export function embedScript<T>(run: (argument: T) => void, argument: string): string {
  const { code, errors } = minifySync('embedded.js', `(${run})(${argument})`);
  const [error] = errors;
  if (error) throw new Error(error.message);
  return code;
}
