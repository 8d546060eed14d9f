/**
 * Makes the pattern of a list of words, which fits each of them whole.
 *
 * @param words patterns, with white space between
 * @param flags of the regular expression
 */
export function oneOf(words: string, flags = ''): RegExp {
  return RegExp(`^(?:${words.replace(/\s+/g, '|')})$`, flags);
}
