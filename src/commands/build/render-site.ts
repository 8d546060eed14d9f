import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFinished } from '../../hosting/finish-pages.ts';
import { linkTo } from '../../site.ts';
import { BundleKeeper } from './kept/bundle-keeper.ts';
import type { PageKeeper } from './kept/keep-pages.ts';
import { type KeptBundle, openBundle } from './kept/kept-bundle.ts';
import { placeKept } from './kept/place-kept.ts';
import { renderInBundle } from './kept/render-in-bundle.ts';
import { type BuildRecord, isLastBuild } from './last-build.ts';
import { holdSite } from './publish/publish-folders.ts';

/** What the pages of a site are rendered with. */
export interface Rendering {
  /** The last build, to keep what stays the same. */
  last: BuildRecord | undefined;
  /** In which the pages are rendered; Astro makes a new one if there is none. */
  bundle: KeptBundle | undefined;
  /** What a new one is made of, where it can be kept. */
  bundleName: string | undefined;
  keeper: PageKeeper;
}

/**
 * Renders the pages of a site.
 *
 * @param root the project's folder
 * @param dist the folder of the new site
 * @param rendering with what
 * @returns false where they cannot be rendered in the bundle that was given
 * @throws Error as Astro does
 */
export async function renderSite(
  root: string,
  dist: string,
  { last, bundle, bundleName, keeper }: Rendering,
): Promise<boolean> {
  if (bundle && last) {
    const isPlaced = await placeAssets(root, dist, last);
    const leaveOut = keeper.leaveOut.bind(keeper);
    return isPlaced && (await renderInBundle({ root, dist, bundle, leaveOut }));
  }
  const [{ build }, { mergeConfig }, { default: config }] = await Promise.all([
    import('astro'),
    import('astro/config'),
    import('../../../astro.config.ts'),
  ]);
  const pictures = last && bundleName ? openBundle(root, bundleName)?.pictures : undefined;
  const bundles = bundleName
    ? new BundleKeeper(root, { dist, name: bundleName, pictures })
    : undefined;
  const site = { dist, publicDir: join(root, 'public'), base: linkTo('') };
  const keeping = keeper.integrate((prerenderer) => writeFinished(prerenderer, site), bundles);
  await build({
    ...mergeConfig(config, { root, outDir: dist, integrations: [keeping] }),
    // Astro would load the file through a development server of its own: a tenth of a small build.
    configFile: false,
    logLevel: 'warn',
  });
  return true;
}

/** Puts scripts, fonts and pictures of the last site into the new one; false where it is another by now. */
function placeAssets(root: string, dist: string, last: BuildRecord): Promise<boolean> {
  return holdSite(root, async () => {
    if (!isLastBuild(root, last)) return false;
    const names = await readdir(join(root, 'dist/_astro'));
    // What is compressed is placed when its turn comes.
    const paths = names
      .filter((name) => !/\.(?:br|gz|zst)$/.test(name))
      .map((name) => `_astro/${name}`);
    placeKept(join(root, 'dist'), dist, new Map(paths.map((path) => [path, path])));
    return true;
  });
}
