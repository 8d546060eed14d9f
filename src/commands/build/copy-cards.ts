import { constants, copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceArticle } from '../../article/source-article.ts';
import { listDrawn } from '../../cards/cache/card-cache.ts';
import { cardFormats } from '../../cards/card-formats.ts';
import type { PageKeeper } from './kept/keep-pages.ts';

/**
 * Puts the preview cards of articles beside their pages.
 *
 * @param dist the built site
 * @param articles those that it has
 * @param options the project's folder, the id of each article's cards by its file, and what keeps those
 *   that are as they were
 * @throws the file system's error
 */
export async function copyCards(
  dist: string,
  articles: readonly SourceArticle[],
  { root, ids, keeper }: { root: string; ids: ReadonlyMap<string, string>; keeper: PageKeeper },
): Promise<void> {
  const drawn = await listDrawn(root);
  for (const { file, id } of articles) {
    const card = ids.get(file) ?? '';
    for (const { format, path, extension } of drawn.get(card) ?? []) {
      const target = `${id}/${cardFormats[format].name}.${extension}`;
      if (keeper.keep(`${target} ${card}`, target)) continue;
      mkdirSync(join(dist, id), { recursive: true });
      copyFileSync(path, join(dist, target), constants.COPYFILE_FICLONE);
    }
  }
}
