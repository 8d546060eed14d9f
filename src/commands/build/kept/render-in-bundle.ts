import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PathWithRoute, RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { ownBundledCode } from '../../../hosting/own-code.ts';
import { fileOf, pathOfRequest, writeRendered } from '../../../hosting/write-rendered.ts';
import { addressOf } from '../../../site.ts';
import { nameAsked, type PictureMaker } from './bundle-keeper.ts';
import type { SiteFiles } from '../site-files.ts';
import { bundleFolder, type KeptBundle, type StylesByPage } from './kept-bundle.ts';

/** What Astro's bundle gives to who renders pages in it (`astro/entrypoints/prerender`). */
interface App {
  setInternals(internals: { pagesByKeys: StylesByPage }): void;
  setOptions(options: {
    settings: { scripts: [] };
    logger: { options: { destination: { write(message: { level: string }): void } } };
  }): void;
  render(request: Request, options: { routeData: RouteData }): Promise<Response>;
}

/** What to render, and into what. */
interface Task {
  root: string;
  /** The new site. */
  dist: string;
  /** The last one, whose scripts, fonts and pictures the new one will have. */
  last: SiteFiles;
  bundle: KeptBundle;
  /** Leaves out the pages that are kept as they are. */
  leaveOut: (paths: PathWithRoute[]) => PathWithRoute[];
}

/**
 * Renders the pages of a site in the bundle of the last build, as Astro does after it has bundled the code
 * anew, and finishes them.
 *
 * @param task what to render
 * @returns whether all went as it should. Where anything did not, and be it a warning, Astro has to
 *   do it, which tells what it is: an error in a text, a picture in a new size
 */
export async function renderInBundle(task: Task): Promise<boolean> {
  const { root, dist, bundle } = task;
  let isRight = true;
  const giveUp = (): never => {
    isRight = false;
    throw new Error('this is for Astro to do');
  };
  try {
    ownBundledCode(bundle.code);
    givePictures(task, giveUp);
    const { app }: { app: App } = await import(
      pathToFileURL(join(bundleFolder(root), bundle.entry)).href
    );
    app.setInternals({ pagesByKeys: bundle.styles });
    const destination = {
      write({ level }: { level: string }) {
        if (level === 'warn' || level === 'error') isRight = false;
      },
    };
    app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
    const all: PathWithRoute[] = await new StaticPaths(app as never).getAll();
    if (new Set(all.map(fileOf)).size < all.length) return false;
    await cp(join(root, 'public'), dist, { recursive: true, dereference: true });
    for (const path of task.leaveOut(all)) {
      if (!isRight || !(await renderPage(app, dist, path))) return false;
    }
    return isRight;
  } catch {
    return false;
  }
}

/** Gives pages the pictures that the last site had, in the place of Astro's maker. */
function givePictures({ last, bundle: { pictures } }: Task, giveUp: () => never): void {
  const addStaticImage: PictureMaker['addStaticImage'] = (...asked) => {
    const address = pictures.get(nameAsked(asked)) ?? giveUp();
    const file = address.slice(address.indexOf('/_astro/') + 1);
    return last.has(file) ? address : giveUp();
  };
  const maker = { addStaticImage, recordReferencedImage() {}, referencedImages: new Set() };
  Object.assign(globalThis, { astroAsset: maker });
}

async function renderPage(app: App, dist: string, path: PathWithRoute): Promise<boolean> {
  const { route } = path;
  const file = fileOf(path);
  // What stands in `public/` goes first, and Astro warns of it.
  if (existsSync(join(dist, file))) return false;
  const request = new Request(addressOf(pathOfRequest(path)));
  const response = await app.render(request, { routeData: route });
  // The page for what is missing says so; anything else is a redirect or a fault.
  if (response.status >= 300 && response.status !== 404) return false;
  if (response.body) await writeRendered(dist, file, response);
  return true;
}
