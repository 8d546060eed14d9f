/**
 * Parts names that stand in one text.
 *
 * @param text names with commas of either script, semicolons or line breaks between them
 * @returns the names, white space as single spaces
 */
export const partNames = (text: string): string[] =>
  text.split(/[،,؛;|\n]/).flatMap((name) => name.replace(/\s+/g, ' ').trim() || []);
