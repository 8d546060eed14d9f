import { isolateText } from './isolate-text.ts';
import type { Options } from '../options.ts';
import { readDirections } from '../scan/role-of.ts';

const rlm = '\u200F';

/**
 * Makes the text of a `<title>`: what `isolateText` gives, after U+200F RIGHT-TO-LEFT MARK when the
 * title has Arabic in it but begins with a letter of another direction.
 *
 * Tabs, bookmarks and search results show a title by itself and take its direction from the first
 * strong letter (UAX #9 P2): «iPhone 16: ما الجديد؟» would turn left to right there.
 *
 * @param text the title, on one line
 * @param options as for `isolateText`
 * @returns the text; the same again when given its own result
 * @throws {TypeError} as `isolateText` does
 */
export function titleText(text: string, options?: Options | null): string {
  const isolated = isolateText(text, options);
  if (options?.base === 'ltr') return isolated;
  const [first, second] = readDirections(text);
  return first === 'ltr' && second ? rlm + isolated : isolated;
}
