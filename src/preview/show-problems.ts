import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listKeptProblems } from '../checks/checked-content.ts';
import { checkOwnFiles } from '../checks/own/check-own-files.ts';
import { formatProblems } from '../report/format-problems.ts';
import type { Problem } from '../report/problem.ts';
import { linkTo } from '../site.ts';
import { words } from '../words.ts';
import { writeProblemPage } from './write-problem-page.ts';

/**
 * Shows, in the development server, what is wrong with an article at the address of the article, and what is
 * wrong with the site's colours and pictures at every address: the page says what the terminal says, and
 * gives way to the article as soon as that is right. The first page says all of it.
 *
 * @returns an Astro integration
 */
export function showProblems(): AstroIntegration {
  return {
    name: 'show-problems',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        const entrypoint = fileURLToPath(import.meta.resolve('./problem-box.ts'));
        if (command === 'dev') addMiddleware({ entrypoint, order: 'post' });
      },
      'astro:server:setup': async ({ server, logger }) => {
        const { root } = server.config;
        let own: readonly Problem[] = [];
        const checkOwn = async () => {
          own = await checkOwnFiles(root);
          if (own.length > 0) logger.error(`\n${formatProblems(own)}`);
        };
        server.watcher.on('all', (_, path) => {
          if (/^(src\/own|public)\//.test(relative(root, path))) void checkOwn();
        });
        await checkOwn();
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
          const [id] = /^\d{4}\/[^/]+(?=\/$)/.exec(pathname.slice(linkTo('').length)) ?? [];
          const problems = id ? listKeptProblems(decodeURI(id)) : [];
          const all = pathname.endsWith('/') ? [...own, ...problems] : [];
          if (all.length === 0) return next();
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
          response.end(
            writeProblemPage(all, own.length > 0 ? words.problems.site : words.problems),
          );
        });
      },
    },
  };
}
