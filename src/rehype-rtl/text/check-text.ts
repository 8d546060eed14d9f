/**
 * Refuses what is no string: a headline that is missing is for the caller to notice.
 *
 * @param text what a caller without types may give
 * @throws {TypeError} when it is no string
 */
export function checkText(text: unknown): void {
  if (typeof text !== 'string')
    throw new TypeError(`rehype-rtl: expected a string, got ${typeof text}`);
}
