const escapes: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * Writes data as JSON that may stand in a `<script>` element of a page.
 *
 * `<`, `>` and `&` are escaped, so that no text can close the element or open a comment in it (HTML
 * Living Standard, "Restrictions for contents of script elements"), and the two line separators that
 * older JavaScript did not allow in strings.
 *
 * @param value anything JSON can hold
 * @returns JSON that parses to the same value
 */
export function embedJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => escapes[sign] ?? sign);
}
