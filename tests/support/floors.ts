/**
 * The rooms of `src/`, floor upon floor, the ground first. A room imports from floors below its own
 * and from no other; so does a file that has no room.
 */
export const floors: readonly (readonly string[])[] = [
  ['arabic', 'rehype-rtl', 'files', 'hosting', 'fonts'],
  ['report', 'styles'],
  ['site.ts'],
  ['words.ts', 'permalinks'],
  ['article'],
  ['body', 'cards'],
  ['checks', 'metadata'],
  ['import', 'preview', 'controls'],
  ['components'],
  ['layouts'],
  ['pages', 'commands', 'content.config.ts'],
];

/**
 * Names the room of a file.
 *
 * @param path from the project's root: `src/body/headings.ts`
 * @returns `body`; the file's own name where it has no room
 */
export const roomOf = (path: string): string => path.split('/')[1] ?? '';
