import type { ArchiveItem } from '../archive-item.ts';

/** An address, or a moment. */
const unsaid = /^\s*((https?:)?\/\/|www\.|\d{4}-\d\d-\d\d[T ])\S*\s*$/i;

/**
 * Lists what a format says of an article in words and nothing else has taken, for the record.
 *
 * @param texts by the name of their field or element; addresses and numbers say nothing to a reader
 * @param taken the texts, as they stand there, that became a field or the text
 * @returns each with its name, once
 */
export function listOthers(
  texts: Iterable<readonly [name: string, text: string]>,
  taken: Iterable<string>,
): NonNullable<ArchiveItem['aside']> {
  const known = new Set([...taken].map((each) => each.trim()));
  const lines = [...texts].flatMap(([name, text]) => {
    const isSaid = /\p{L}/u.test(text) && !unsaid.test(text);
    return isSaid && !known.has(text.trim()) ? [`${name}: ${text.trim()}`] : [];
  });
  return [...new Set(lines)].map((text) => ({ name: 'original', text }));
}
