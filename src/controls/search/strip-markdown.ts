/**
 * Takes out of a Markdown text what is not said, to show a passage of it: tags, pictures, the
 * addresses of links, marks. It reads no structure, so that it is small.
 *
 * @param markdown the text of an article
 * @returns its words in their order, parted by single spaces
 */
export function stripMarkdown(markdown: string): string {
  return removed
    .reduce((text, [pattern, other]) => text.replace(pattern, other), markdown)
    .replace(/\s+/g, ' ')
    .trim();
}

const removed: [RegExp, string][] = [
  // A rule, or the line below a table's head.
  [/^[ \t]*[|:-][|: \t-]*$/gm, ''],
  [/<(?:br|\/(?:p|li|t[dh]))\b[^<>]*>/gi, ' '],
  [/<\/?[a-z][^<>]*>/gi, ''],
  [/!\[[^\]\n]*(?=\])/g, ''],
  // The address of a link, with its title; it may hold parentheses.
  [/\]\((?:<[^>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\)/g, ''],
  [/^ {0,3}\[(?!\^)[^\]\n]+\]:[ \t]*\S+.*$/gm, ''],
  [/\[\^[^\]\n]+\]:?|\[![a-z]+\]|\\(?=\p{P}|\p{S}|\n)|~~|[[\]`*|]/giu, ''],
  [/__+|_(?!\p{L})/gu, ''],
  [/(^|[^\p{L}])_/gu, '$1'],
  [/^[ \t]*(?:#{1,6}|[-+>]+)(?:[ \t]+|$)/gm, ''],
];
