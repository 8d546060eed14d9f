import { enableCompileCache } from 'node:module';
import './no-telemetry.ts';
import { readServerCall } from './read-server-call.ts';

/** `npm run dev`: serves the site from its sources and reloads it as they change. */
const server = readServerCall('dev', process.argv.slice(2));
enableCompileCache('.astro/compiled');
const { dev } = await import('astro');
const { serveEditor } = await import('../editor/serve-editor.ts');
const { addPreview } = await import('../preview/add-preview.ts');
const { answerAliases } = await import('../preview/answer-aliases.ts');
const { showProblems } = await import('../preview/show-problems.ts');
const { watchArticles } = await import('../preview/watch-articles.ts');
await dev({
  root: process.cwd(),
  server,
  // Here and not with the site's other settings: these modules load more of the project when they need it.
  integrations: [watchArticles(), addPreview(), answerAliases(), showProblems(), serveEditor()],
});
