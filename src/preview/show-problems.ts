import type { AstroIntegration } from 'astro';
import { listKeptProblems } from '../checks/checked-content.ts';
import { linkTo } from '../site.ts';
import { writeProblemPage } from './write-problem-page.ts';

/**
 * Shows, in the development server, what is wrong with an article at the address of the article: the
 * page says what the terminal says, and gives way to the article as soon as that is right.
 *
 * @returns an Astro integration
 */
export function showProblems(): AstroIntegration {
  return {
    name: 'show-problems',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
          const [id] = /^\d{4}\/[^/]+(?=\/$)/.exec(pathname.slice(linkTo('').length)) ?? [];
          const problems = id ? listKeptProblems(decodeURI(id)) : [];
          if (problems.length === 0) return next();
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
          response.end(writeProblemPage(problems));
        });
      },
    },
  };
}
