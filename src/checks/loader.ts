import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { keepCheckedArticles } from '../article/checked-articles.ts';
import type { SourceArticle } from '../article/source-article.ts';
import { contentFolder, isMarkdown } from '../permalinks/permalink.ts';
import { ContentError } from '../report/content-error.ts';
import type { Problem } from '../report/problem.ts';
import { findChecked, keepAliases, keepProblems } from './checked-content.ts';

/**
 * Milliseconds from a change until its file is read. Most editors empty a file and then fill it, and of two
 * changes within a few milliseconds the watcher tells the first only: who reads at once finds nothing.
 */
const settling = 40;

/**
 * Reads the articles, and tells Astro which there are and when one changes: so it forgets what it made of
 * them, and reloads the pages that editors look at. What they hold, pages ask of what has been checked: a
 * store of ten thousand would be written and read again with every change.
 *
 * A build stops at the first sight of problems, with all of them; the development server prints
 * them, shows them where the articles would be, and goes on with those that are right. It reads one file
 * again where one changes, and of a large archive reads the texts through only when it has begun to answer.
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
      const checked = findChecked(root);
      if (checked) return markAll(context, checked.articles);
      const { readArticles } = await import('./read-articles.ts');
      const { articles, problems } = await readArticles(root);
      if (problems.length > 0) throw new ContentError(problems);
      context.store.clear();
      for (const article of articles) await setArticle(context, article);
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
    markAll(context, content.shown);
  };
  const show = (file: string) => {
    const article = content.showOf(file);
    if (article) mark(context, article);
    else context.store.delete(file.split('/').slice(1, -1).join('/'));
  };
  await refresh();
  keepCheckedArticles(root, () => content.shown);
  keepAliases(() => content.aliases);
  keepProblems((id) => content.problemsOf(id));

  /** One after the other: each sees what the one before has done. */
  let work = Promise.resolve();
  const enqueue = (step: () => Promise<void>) => {
    work = work.then(step).catch((error: unknown) => context.logger.error(String(error)));
  };
  /** Files that are about to be read again, and whether the folder is to be listed. */
  const changed = new Set<string>();
  let isRefreshing = false;
  const soon = (step: () => Promise<void>) => setTimeout(() => enqueue(step), settling);
  context.watcher?.add(fileURLToPath(new URL(contentFolder, context.config.root)));
  context.watcher?.on('all', (event, path) => {
    if (!isMarkdown(path) || !path.startsWith(resolve(root, contentFolder))) return;
    if (event === 'change') {
      if (changed.has(path)) return;
      changed.add(path);
      soon(async () => {
        changed.delete(path);
        // Taken away meanwhile, of which another event tells.
        if (!existsSync(path)) return;
        report((await content.reread(path)).problems);
        show(path.slice(root.length + 1));
      });
      return;
    }
    // Where a hundred files come at once, one look is enough.
    if (isRefreshing) return;
    isRefreshing = true;
    soon(async () => {
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
        show(next.file);
      }
      // A pause, so that whoever asks for a page waits for one text, not for all.
      setTimeout(readOn, 20).unref();
    });
  setTimeout(readOn, 1000).unref();
}

/** Editors' programs are told which files are articles' (`contentIntellisense`); nothing more is in the store. */
function markAll(context: LoaderContext, articles: readonly SourceArticle[]) {
  const gone = new Set(context.store.keys());
  for (const article of articles) {
    gone.delete(article.id);
    if (context.store.get(article.id)?.digest !== article.digest) mark(context, article);
  }
  for (const id of gone) context.store.delete(id);
}

function mark({ store }: LoaderContext, { id, file, digest }: SourceArticle) {
  store.set({ id, data: {}, filePath: file, digest });
}

async function setArticle({ store, parseData }: LoaderContext, article: SourceArticle) {
  const { id, file, data, digest } = article;
  store.set({ id, data: await parseData({ id, data, filePath: file }), filePath: file, digest });
}
