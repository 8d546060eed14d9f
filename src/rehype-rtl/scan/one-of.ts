/**
 * Makes the pattern of a list of words, which fits each of them whole.
 *
 * @param words patterns, with white space between
 */
export function oneOf(words: string): RegExp {
  return RegExp(`^(?:${words.replace(/\s+/g, '|')})$`);
}
