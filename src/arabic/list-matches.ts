/** A part of a text that a pattern fits. */
export interface Match {
  found: string;
  /** UTF-16 units of the text before it. */
  index: number;
}

/**
 * Lists what a pattern fits, as `String.prototype.matchAll` does, which browsers have since 2019.
 *
 * @param text any
 * @param pattern a global one, that fits no empty part
 * @returns the parts in their order
 */
export function listMatches(text: string, pattern: RegExp): Match[] {
  const matches: Match[] = [];
  pattern.lastIndex = 0;
  for (let each = pattern.exec(text); each; each = pattern.exec(text)) {
    matches.push({ found: each[0], index: each.index });
  }
  return matches;
}
