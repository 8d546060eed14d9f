import type { AstroIntegration } from 'astro';
import { listKeptAliases } from '../checks/checked-content.ts';
import { readAlias } from '../permalinks/alias.ts';
import { formatPermalink, readPermalink } from '../permalinks/permalink.ts';
import { linkTo } from '../site.ts';

/**
 * Lets the old addresses of articles lead to the new ones in the development server too, where there
 * are no pages for them.
 *
 * @returns an Astro integration
 */
export function answerAliases(): AstroIntegration {
  return {
    name: 'answer-aliases',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname, search } = new URL(request.originalUrl ?? '/', 'http://localhost');
          const queried = search && findTarget(pathname, search);
          const to = queried || findTarget(pathname);
          if (!to) return next();
          response.writeHead(302, { location: queried ? to : to + search }).end();
        });
      },
    },
  };
}

function findTarget(pathname: string, query = ''): string | undefined {
  const folder = linkTo('');
  if (!pathname.startsWith(folder)) return undefined;
  const { path } = readAlias(`/${pathname.slice(folder.length)}${query}`);
  const alias = path && listKeptAliases().find((each) => each.path === path);
  const permalink = alias && readPermalink(alias.file);
  return permalink && linkTo(formatPermalink(permalink).slice(1));
}
