import { readFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestText } from '../../../article/digest-text.ts';
import type { BundledCode } from '../../../hosting/own-code.ts';
import { isMarkdown } from '../../../permalinks/permalink.ts';
import type { Inputs } from '../describe-inputs.ts';

/** A style sheet of a page, and where Astro puts it among others. */
interface PageStyle {
  depth: number;
  order: number;
  sheet: { type: 'inline'; content: string } | { type: 'external'; src: string };
}

/** The styles of pages, by what Astro calls a page: its route and its file. */
export type StylesByPage = ReadonlyMap<string, { readonly styles: PageStyle[] }>;

/** What the bundler made of the project's code. Pages can be rendered in it without bundling that again. */
export interface KeptBundle {
  /** The file that renders: `prerender-entry.….mjs`. */
  entry: string;
  styles: StylesByPage;
  /** Addresses of pictures as pages show them, by what was asked for. */
  pictures: ReadonlyMap<string, string>;
  code: BundledCode;
}

/** The same in a file, with each style sheet once. */
interface Facts extends Omit<KeptBundle, 'styles' | 'pictures'> {
  name: string;
  sheets: PageStyle['sheet'][];
  styles: [page: string, sheets: [depth: number, order: number, sheet: number][]][];
  pictures: [asked: string, address: string][];
}

/**
 * Names the folder in which a bundle is kept. Its modules find packages from there as from where they were made.
 *
 * @param root the project's folder
 */
export const bundleFolder = (root: string) => join(root, '.astro/bundle');

const factsFile = 'kept-bundle.json';

/**
 * Names what a bundle is made of: all of the project but the words of its articles. Of the pictures beside
 * these the bundler makes modules.
 *
 * @param inputs of a build
 * @returns undefined without these
 */
export function nameBundleInputs(inputs: Inputs | undefined): string | undefined {
  if (!inputs) return undefined;
  const pictures = [...inputs.content].filter(([file]) => !isMarkdown(file)).sort();
  return digestText(JSON.stringify([inputs.code, pictures]));
}

/**
 * Opens the bundle that a build left.
 *
 * @param root the project's folder
 * @param name of what it has to be made of
 * @returns undefined where none is left, or another
 */
export function openBundle(root: string, name: string): KeptBundle | undefined {
  try {
    const facts: Facts = JSON.parse(readFileSync(join(bundleFolder(root), factsFile), 'utf8'));
    if (facts.name !== name) return undefined;
    const { entry, sheets, styles, pictures, code } = facts;
    const pages = styles.map(([page, own]) => {
      const placed = own.flatMap(([depth, order, at]) => {
        const sheet = sheets[at];
        return sheet ? [{ depth, order, sheet }] : [];
      });
      return [page, { styles: placed }] as const;
    });
    return { entry, styles: new Map(pages), pictures: new Map(pictures), code };
  } catch {
    return undefined;
  }
}

/**
 * Keeps a bundle for the next build, in the place of the last one.
 *
 * @param root the project's folder
 * @param from the folder where the bundler put it, which moves
 * @param bundle with the name of what it is made of
 * @throws the file system's error
 */
export async function keepBundle(
  root: string,
  from: string,
  { name, entry, styles, pictures, code }: KeptBundle & { name: string },
): Promise<void> {
  const sheets = new Map<string, { at: number; sheet: PageStyle['sheet'] }>();
  const place = ({ depth, order, sheet }: PageStyle): [number, number, number] => {
    const key = JSON.stringify(sheet);
    const { at } = sheets.get(key) ?? { at: sheets.size };
    sheets.set(key, { at, sheet });
    return [depth, order, at];
  };
  const facts: Facts = {
    ...{ name, entry, code },
    styles: [...styles].map(([page, own]) => [page, own.styles.map(place)]),
    sheets: [...sheets.values()].map(({ sheet }) => sheet),
    pictures: [...pictures],
  };
  await writeFile(join(from, factsFile), JSON.stringify(facts));
  await rm(bundleFolder(root), { recursive: true, force: true });
  await rename(from, bundleFolder(root));
}
