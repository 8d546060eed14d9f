import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { fileOf } from '../../../hosting/write-rendered.ts';
import type { BundleKeeper } from './bundle-keeper.ts';
import type { StylesByPage } from './kept-bundle.ts';

/** What a build made of each route's keys: files of the site, by key. */
export type KeyedFiles = ReadonlyMap<string, string>;

/**
 * Leaves out of a build the pages that the last one has made from the very same: those whose route gives
 * them a `cacheKey` that it gave one of its pages then.
 */
export class PageKeeper {
  /** Files of the new site, each with the file of the last one that is the same. */
  readonly kept = new Map<string, string>();
  /** Files of the new site that have a key, kept or not, by key. */
  readonly keyed = new Map<string, string>();
  readonly #last: KeyedFiles;

  /** @param last what the last build made; empty to build everything */
  constructor(last: KeyedFiles) {
    this.#last = last;
  }

  /**
   * Takes part in a build of Astro's.
   *
   * @param write has the pages that are rendered written
   * @param bundles keeps its bundle, if anything does
   * @returns an Astro integration for one build
   */
  integrate(
    write: (prerenderer: AstroPrerenderer) => AstroPrerenderer,
    bundles?: BundleKeeper,
  ): AstroIntegration {
    return {
      name: 'keep-pages',
      hooks: {
        'astro:build:setup': ({ pages }) => {
          if (bundles) bundles.styles = pages as unknown as StylesByPage;
        },
        'astro:build:start': ({ setPrerenderer }) => {
          setPrerenderer((byDefault) =>
            write({
              ...(bundles?.watch(byDefault) ?? byDefault),
              getStaticPaths: async () => this.leaveOut(await byDefault.getStaticPaths()),
            }),
          );
        },
      },
    };
  }

  /**
   * Keeps a file, if the last build had one of the same key.
   *
   * @param key names all that the file is made from
   * @param file of the new site
   * @returns false for one that must be made
   */
  keep(key: string, file: string): boolean {
    this.keyed.set(key, file);
    const last = this.#last.get(key);
    if (last !== undefined) this.kept.set(file, last);
    return last !== undefined;
  }

  /**
   * Leaves out the pages that are kept as they are.
   *
   * @param paths of all pages and other files that Astro renders
   * @returns those that must be rendered
   */
  leaveOut(paths: PathWithRoute[]): PathWithRoute[] {
    const files = new Set<string>();
    const twice = new Set<string>();
    for (const path of paths) {
      const file = fileOf(path);
      if (files.has(file)) twice.add(file);
      files.add(file);
    }
    return paths.filter((path) => {
      const file = fileOf(path);
      const key = path.cacheKey && `${path.route.component} ${path.cacheKey}`;
      // Two routes that claim one file are for Astro to refuse.
      return !key || twice.has(file) || !this.keep(key, file);
    });
  }
}
