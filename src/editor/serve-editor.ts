import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { linkTo } from '../site.ts';
import { findBackend } from './find-backend.ts';
import { editorFolder, writeEditor } from './write-editor.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/**
 * Puts the web editor into the development server, where it works on the folder itself. It is made when
 * it is first asked for.
 *
 * @returns an Astro integration
 */
export function serveEditor(): AstroIntegration {
  let root = '';
  return {
    name: 'serve-editor',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, logger }) => {
        const base = linkTo(`${editorFolder}/`);
        let written: Promise<string> | undefined;
        server.middlewares.use(async (request, response, next) => {
          const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
          if (`${pathname}/` === base)
            return void response.writeHead(302, { location: base }).end();
          if (!pathname.startsWith(base)) return next();
          try {
            written ??= write(root);
            const name = pathname.slice(base.length) || 'index.html';
            const file = join(await written, name);
            if (!/^[\w-]+\.\w+$/.test(name) || !existsSync(file)) return next();
            const type = types[extname(name)] ?? 'application/octet-stream';
            response.writeHead(200, { 'content-type': type }).end(await readFile(file));
          } catch (error) {
            written = undefined;
            logger.error(String(error));
            next(error);
          }
        });
      },
    },
  };
}

/** Nobody signs in there; the page calls the folder to choose by the second half of the name. */
async function write(root: string): Promise<string> {
  const folder = join(root, '.astro', editorFolder);
  await writeEditor(
    folder,
    root,
    findBackend(root) ?? { name: 'github', repo: `local/${basename(root)}` },
  );
  return folder;
}
