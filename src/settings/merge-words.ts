import { findLine } from './find-line.ts';

const file = 'src/own/own-words.ts';

/**
 * Puts a site's own words in the place of those that the interface has.
 *
 * Words that have no such place, or are of another kind than those they replace, end the process with a
 * message in Arabic and English: nobody would read them.
 *
 * @param words of the interface: texts, lists, and functions of numbers and names, in groups
 * @param own those that differ, in the same groups
 * @param path of the group, for the message
 * @returns all words
 */
export function mergeWords<T extends object>(words: T, own: object, path = ''): T {
  const merged = { ...words } as Record<string, unknown>;
  for (const [name, value] of Object.entries(own)) {
    const known = merged[name];
    const isKnown = Object.hasOwn(words, name) && kindOf(known) === kindOf(value);
    if (!isKnown) refuse(`${path}${name}`);
    merged[name] =
      kindOf(value) === 'group' ? mergeWords(known as object, value, `${path}${name}.`) : value;
  }
  return merged as T;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'group' : typeof value;
}

function refuse(path: string): never {
  const line = findLine(file, path.replace(/.*\./, ''));
  const name = `${path}${line ? ` (${file}:${line})` : ''}`;
  console.error(
    `\nفي ${file} كلمة لا موضع لها في الواجهة، أو من غير نوعها: ${name}. المواضع في src/words.ts.\n` +
      `${file} has a word for which the interface has no place, or of another kind: ${name}. The places are in src/words.ts.\n`,
  );
  process.exit(1);
}
