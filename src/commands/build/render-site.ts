import { join } from 'node:path';
import { writeFinished } from '../../hosting/finish-pages.ts';
import { linkTo } from '../../site.ts';
import { BundleKeeper } from './kept/bundle-keeper.ts';
import type { PageKeeper } from './kept/keep-pages.ts';
import { type KeptBundle, openBundle } from './kept/kept-bundle.ts';
import { renderInBundle } from './kept/render-in-bundle.ts';
import type { SiteFiles } from './site-files.ts';

/** What the pages of a site are rendered with. */
export interface Rendering {
  /** The last site, to keep what stays the same. */
  last: SiteFiles | undefined;
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
    const leaveOut = keeper.leaveOut.bind(keeper);
    return renderInBundle({ root, dist, last, bundle, leaveOut });
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
