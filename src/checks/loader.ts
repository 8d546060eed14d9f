import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { SourceArticle } from '../article/source-article.ts';
import { contentFolder, isMarkdown } from '../permalinks/permalink.ts';
import { ContentError } from '../report/content-error.ts';
import type { Problem } from '../report/problem.ts';
import { findChecked, keepAliases, keepProblems } from './checked-content.ts';

/**
 * Loads the articles into Astro's content store: front matter and a digest, nothing else, so that
 * the store stays small at ten thousand articles. Bodies are read when a page is rendered.
 *
 * A build stops at the first sight of problems, with all of them; the development server prints
 * them, shows them where the articles would be, and goes on with those that are right. It reads one file again where one changes, and
 * of a large archive reads the texts through only when it has begun to answer.
 *
 * @returns an Astro content loader
 * @throws ContentError (from `load`, in builds)
 */
export function loadArticles(): Loader {
  return {
    name: 'maqal-articles',
    async load(context) {
      const root = resolve(fileURLToPath(context.config.root));
      if (context.watcher) return watchContent(context, root);
      // Pages are made from what was checked, and ask for no store.
      if (findChecked(root)) return context.store.clear();
      const { readArticles } = await import('./read-articles.ts');
      const { articles, problems } = await readArticles(root);
      if (problems.length > 0) throw new ContentError(problems);
      await fillStore(context, articles);
    },
  };
}

async function watchContent(context: LoaderContext, root: string): Promise<void> {
  const { WatchedContent } = await import('./watched-content.ts');
  const content = new WatchedContent(root);
  const report = (problems: readonly Problem[]) => {
    if (problems.length > 0) context.logger.error(`\n${new ContentError(problems).message}`);
  };
  const refresh = async () => {
    report(await content.refresh());
    await fillStore(context, content.shown);
  };
  const show = async (file: string) => {
    const article = content.showOf(file);
    if (article) await setArticle(context, article);
    else context.store.delete(file.split('/').slice(1, -1).join('/'));
  };
  await refresh();
  keepAliases(() => content.aliases);
  keepProblems((id) => content.problemsOf(id));

  /** One after the other: each sees what the one before has done. */
  let work = Promise.resolve();
  const enqueue = (step: () => Promise<void>) => {
    work = work.then(step).catch((error: unknown) => context.logger.error(String(error)));
  };
  let isRefreshing = false;
  context.watcher?.add(fileURLToPath(new URL(contentFolder, context.config.root)));
  context.watcher?.on('all', (event, path) => {
    if (!isMarkdown(path) || !path.startsWith(resolve(root, contentFolder))) return;
    if (event === 'change') {
      return enqueue(async () => {
        report((await content.reread(path)).problems);
        await show(path.slice(root.length + 1));
      });
    }
    // Where a hundred files come at once, one look is enough.
    if (isRefreshing) return;
    isRefreshing = true;
    enqueue(async () => {
      isRefreshing = false;
      await refresh();
    });
  });
  const readOn = () =>
    enqueue(async () => {
      const next = await content.readNext();
      if (!next) return;
      if (next.read.problems.length > 0) {
        report(next.read.problems);
        await show(next.file);
      }
      // A pause, so that whoever asks for a page waits for one text, not for all.
      setTimeout(readOn, 20).unref();
    });
  setTimeout(readOn, 1000).unref();
}

async function fillStore(context: LoaderContext, articles: readonly SourceArticle[]) {
  const gone = new Set(context.store.keys());
  for (const article of articles) {
    gone.delete(article.id);
    if (context.store.get(article.id)?.digest !== article.digest)
      await setArticle(context, article);
  }
  for (const id of gone) context.store.delete(id);
}

async function setArticle({ store, parseData }: LoaderContext, article: SourceArticle) {
  const { id, file, data, digest } = article;
  store.set({ id, data: await parseData({ id, data, filePath: file }), filePath: file, digest });
}
