import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { ownBundle } from './own-code.ts';
import { fileOf, pathOfRequest, writeRendered } from './write-rendered.ts';

/**
 * Finishes every page before it is written, as `finishPage` does.
 *
 * @returns an Astro integration; one behind it that renders pages in a way of its own has to see to that
 *   itself, by {@link writeFinished}
 * @throws Error (from the build) that names the page, if one cannot be finished
 */
export function finishPages(): AstroIntegration {
  const site = { dist: '', publicDir: '', base: '' };
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [ownBundle()] } });
      },
      'astro:config:done': ({ config: { outDir, publicDir, base } }) => {
        const [dist, copied] = [fileURLToPath(outDir), fileURLToPath(publicDir)];
        Object.assign(site, { dist, publicDir: copied, base });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((byDefault) => writeFinished(byDefault, site));
      },
    },
  };
}

/**
 * Lets pages be rendered as they are, and writes them, finished, in the place of Astro.
 *
 * @param prerenderer gives the paths of pages and other files, and renders them
 * @param site the folder of the new site, that of files which go into it as they are, and the path of
 *   its address
 * @returns renders the same, and leaves Astro nothing to write but what it has to warn of: a page in the
 *   place of a file of `public/`
 */
export function writeFinished(
  prerenderer: AstroPrerenderer,
  { dist, publicDir, base }: { dist: string; publicDir: string; base: string },
): AstroPrerenderer {
  const files = new Map<string, string>();
  const pathOf = (place: string) =>
    new URL(`${base.replace(/\/?$/, '/')}${place}`, 'https://site.example').pathname;
  return {
    ...prerenderer,
    getStaticPaths: async () => {
      const paths = await prerenderer.getStaticPaths();
      for (const path of paths) files.set(pathOf(pathOfRequest(path)), fileOf(path));
      return paths;
    },
    render: async (request, options) => {
      const rendered = await prerenderer.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const file = files.get(new URL(request.url).pathname);
      if (file === undefined) throw new Error(`${request.url}: the page was not to be rendered`);
      if (response.status >= 300 && response.status < 400) {
        throw new Error(`${file}: a page that leads on has no place for a policy`);
      }
      if (!response.body || existsSync(join(publicDir, file))) return rendered;
      await writeRendered(dist, file, response);
      return new Response(null);
    },
  };
}
