import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentFolder, isMarkdown } from '../permalinks/permalink.ts';
import { ContentError } from '../report/content-error.ts';
import { findChecked } from './checked-content.ts';

/**
 * Loads the articles into Astro's content store: front matter and a digest, nothing else, so that
 * the store stays small at ten thousand articles. Bodies are read when a page is rendered.
 *
 * A build stops at the first sight of problems, with all of them; the development server prints
 * them and goes on with the articles that are right.
 *
 * @returns an Astro content loader
 * @throws ContentError (from `load`, in builds)
 */
export function loadArticles(): Loader {
  return {
    name: 'maqal-articles',
    async load(context) {
      await fillStore(context);
      context.watcher?.add(fileURLToPath(new URL(contentFolder, context.config.root)));
      context.watcher?.on('all', async (_event, path) => {
        if (isMarkdown(path)) await fillStore(context);
      });
    },
  };
}

/** What the command has checked; the checks are loaded only where it has not. */
async function readContent(root: string) {
  const checked = findChecked(root);
  if (checked) return checked;
  const { readArticles } = await import('./read-articles.ts');
  return readArticles(root);
}

async function fillStore({ store, config, parseData, logger, watcher }: LoaderContext) {
  const { articles, problems } = await readContent(resolve(fileURLToPath(config.root)));
  if (problems.length > 0) {
    const error = new ContentError(problems);
    if (!watcher) throw error;
    logger.error(`\n${error.message}`);
  }
  const gone = new Set(store.keys());
  for (const { id, file, data, digest } of articles) {
    gone.delete(id);
    store.set({ id, data: await parseData({ id, data, filePath: file }), filePath: file, digest });
  }
  for (const id of gone) store.delete(id);
}
