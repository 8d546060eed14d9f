import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { hasCheckedArticles, listCheckedArticles } from '../article/checked-articles.ts';
import type { SourceArticle } from '../article/source-article.ts';
import { ContentError } from '../report/content-error.ts';

/**
 * Tells Astro which articles there are. What they hold, pages ask of what has been checked: a store of ten
 * thousand would be written and read again with every change.
 *
 * The commands check articles themselves: `npm run build` before this, the development server when it
 * already answers, and then asks for this again. Where Astro is started by other hands, they are read and
 * checked here.
 *
 * @returns an Astro content loader
 * @throws ContentError (from `load`), with all problems, where nobody has checked the articles
 */
export function loadArticles(): Loader {
  return {
    name: loaderName,
    async load(context) {
      const root = resolve(fileURLToPath(context.config.root));
      // Pages are made from what was checked, and ask for no store.
      if (hasCheckedArticles(root)) return markAll(context, listCheckedArticles(root));
      const { readArticles } = await import('./read-articles.ts');
      const { articles, problems } = await readArticles(root);
      if (problems.length > 0) throw new ContentError(problems);
      context.store.clear();
      for (const article of articles) await setArticle(context, article);
    },
  };
}

/** As Astro knows the loader. */
export const loaderName = 'maqal-articles';

/** Editors' programs are told which files are articles' (`contentIntellisense`); nothing more is in the store. */
function markAll({ store }: LoaderContext, articles: readonly SourceArticle[] | undefined) {
  if (!articles) return;
  const gone = new Set(store.keys());
  for (const { id, file } of articles) {
    if (!gone.delete(id)) store.set({ id, data: {}, filePath: file });
  }
  for (const id of gone) store.delete(id);
}

async function setArticle({ store, parseData }: LoaderContext, article: SourceArticle) {
  const { id, file, data, digest } = article;
  store.set({ id, data: await parseData({ id, data, filePath: file }), filePath: file, digest });
}
