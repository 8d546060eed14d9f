import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { keepCheckedArticles } from '../article/checked-articles.ts';
import { loaderName } from '../checks/loader.ts';
import { contentFolder } from '../permalinks/permalink.ts';
import { ContentError } from '../report/content-error.ts';
import { readMessage } from '../report/read-message.ts';
import { ArticleWatch, type Change } from './article-watch.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Milliseconds until editors' programs are told which articles there are: to list them all takes a while. */
const patience = 5000;

/**
 * Has the development server read the articles when it already answers, and again as they change. Whoever
 * asks for something meanwhile waits: nobody is shown what is no longer so.
 *
 * @returns an Astro integration, which must be the first to answer requests
 */
export function watchArticles(): AstroIntegration {
  let root = '';
  let last: ArticleWatch | undefined;
  return {
    name: 'watch-articles',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = resolve(fileURLToPath(config.root));
        // Vite would watch each file by itself, and be busy with that long after it could answer.
        const inside = join(root, contentFolder) + sep;
        const ignored = (path: string) => join(path).startsWith(inside);
        updateConfig({ vite: { server: { watch: { ignored } } } });
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        last?.close();
        let listing: NodeJS.Timeout | undefined;
        const list = () => refreshContent?.({ loaders: [loaderName] });
        const watch = new ArticleWatch(root, {
          problems: (found) => {
            if (found.length > 0) logger.error(`\n${new ContentError([...found]).message}`);
          },
          failure: (error) => logger.error(`\n${readMessage(error)}`),
          read: (count) => logger.info(`المقالات المقروءة · articles read: ${count}`),
          change: (change) => announce(server, change),
          list: () => {
            clearTimeout(listing);
            listing = setTimeout(list, patience).unref();
          },
        });
        last = watch;
        keepCheckedArticles(root, () => watch.shown);
        // After all that Astro says of its start.
        server.httpServer?.once('listening', () => setTimeout(() => watch.start(), 100).unref());
        server.watcher.on('addDir', (path) => {
          if (relative(root, path) === contentFolder) watch.restart();
        });
        server.middlewares.use(async ({ originalUrl = '/' }, _response, next) => {
          await watch.settle(/\/(?:[?#]|$)|\.(?:xml|json|md)\b/.test(originalUrl));
          next();
        });
      },
      'astro:server:done': () => last?.close(),
    },
  };
}

/** Lets Vite and Astro forget what they made of articles, and browsers ask again. */
function announce({ watcher, environments }: Server, { came, went, changed }: Change): void {
  for (const path of came) watcher.emit('add', path);
  for (const path of went) watcher.emit('unlink', path);
  for (const path of changed) watcher.emit('change', path);
  // What Astro tells itself when its store has changed; that takes half a second.
  for (const { hot } of Object.values(environments)) hot.send('astro:content-changed', {});
  environments.client.hot.send({ type: 'full-reload', path: '*' });
}
