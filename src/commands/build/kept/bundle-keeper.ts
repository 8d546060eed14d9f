import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { digestText } from '../../../article/digest-text.ts';
import { type BundledCode, listBundledCode } from '../../../hosting/own-code.ts';
import { type KeptBundle, keepBundle, type StylesByPage } from './kept-bundle.ts';

/** What Astro puts on the process for pages that show pictures. */
export interface PictureMaker {
  /** Has one made, and gives its address. */
  addStaticImage: (...asked: unknown[]) => string;
}

/**
 * Names what a page asks Astro to make of a picture.
 *
 * @param asked the picture, with its format and size
 */
export const nameAsked = (asked: readonly unknown[]): string => digestText(JSON.stringify(asked));

/** Keeps the bundle in which Astro renders the pages of a build. */
export class BundleKeeper {
  /** Filled in by Astro while it bundles. */
  styles: StylesByPage = new Map();
  readonly #root: string;
  readonly #dist: string;
  readonly #name: string;
  readonly #pictures: Map<string, string>;

  /**
   * @param root the project's folder
   * @param options the site that is being built, the name of what its bundle is made of, and what is
   *   known of pictures from the last one of the same code
   */
  constructor(
    root: string,
    {
      dist,
      name,
      pictures,
    }: { dist: string; name: string; pictures: KeptBundle['pictures'] | undefined },
  ) {
    this.#root = root;
    this.#dist = dist;
    this.#name = name;
    this.#pictures = new Map(pictures);
  }

  /**
   * Lets Astro render as it does, and keeps the bundle when that is done.
   *
   * @param prerenderer Astro's own
   */
  watch(prerenderer: AstroPrerenderer): AstroPrerenderer {
    let code: BundledCode | undefined;
    return {
      ...prerenderer,
      setup: async () => {
        code = listBundledCode();
        this.#listenForPictures();
        await prerenderer.setup?.();
      },
      teardown: async () => {
        await prerenderer.teardown?.();
        if (code) await this.#keep(code);
      },
    };
  }

  #listenForPictures(): void {
    const { astroAsset } = globalThis as { astroAsset?: PictureMaker };
    if (!astroAsset) return;
    const make = astroAsset.addStaticImage;
    astroAsset.addStaticImage = (...asked) => {
      const name = nameAsked(asked);
      const address = make(...asked);
      this.#pictures.set(name, address);
      return address;
    };
  }

  async #keep(code: BundledCode): Promise<void> {
    const folder = join(this.#dist, '.prerender');
    const entry = (await readdir(folder)).find((file) => file.startsWith('prerender-entry.'));
    if (!entry) return;
    const { styles } = this;
    const bundle = { name: this.#name, entry, styles, pictures: this.#pictures, code };
    await keepBundle(this.#root, folder, bundle);
  }
}
