import { dirname } from 'node:path/posix';
import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** A module of ours: the sign before it tells Vite's other plugins to let it be. */
const nothing = '\0maqal:left-out-picture';

/**
 * Keeps the pictures of unpublished articles out of a build. Vite would else publish the original of
 * every picture in the content folder that a page could ask for, even if none does.
 *
 * @param articles those that the build leaves out
 * @returns a Vite plugin that resolves each picture in their folders to nothing
 */
export function leaveOutPictures(articles: readonly { file: string }[]): Plugin {
  const folders = new Set(articles.map(({ file }) => dirname(file)));
  /** Pictures are imported by their way from `pictures.ts`: `../../../content/2014/a-slug/a.png`. */
  const folderOf = (path: string) => dirname(path.replace(/^(\.\.\/)*/, ''));
  return {
    name: 'maqal:leave-out-pictures',
    enforce: 'pre',
    resolveId: (path) => (folders.has(folderOf(path)) ? nothing : undefined),
    load: (id) => (id === nothing ? 'export default undefined;' : undefined),
  };
}
