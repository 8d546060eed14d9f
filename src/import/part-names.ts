/**
 * Parts names that a person typed on one line.
 *
 * @param text names with commas of either script between them
 * @returns the names; undefined where there is no text
 */
export const partNames = (text: string | undefined): string[] | undefined =>
  text?.split(/[،,]/).flatMap((name) => name.trim() || []);
