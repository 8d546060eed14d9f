import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The colours of the site's light theme that a card uses, as CSS writes them. */
export interface Colours {
  paper: string;
  ink: string;
  muted: string;
  line: string;
  accent: string;
}

/** The style sheets that hold the tokens, from the project's root: the site's own, then the engine's. */
const [ownFile, tokensFile] = ['src/own/colours.css', 'src/styles/global.css'];

/**
 * Reads the tokens of the light theme out of the style sheets, so that cards follow the pages.
 *
 * @param root the project's folder
 * @returns each colour as `#rrggbb`
 * @throws Error that names a token the style sheet lacks
 */
export async function readColours(root: string): Promise<Colours> {
  const [own, css] = await Promise.all([readLight(root), readFile(join(root, tokensFile), 'utf8')]);
  const read = (name: string) => {
    const token = new RegExp(`--color-${name}:\\s*(#[0-9a-f]{6})`, 'i');
    const [, value] = token.exec(own) ?? token.exec(css) ?? [];
    if (!value) throw new Error(`${tokensFile}: no --color-${name}`);
    return value;
  };
  return {
    paper: read('paper'),
    ink: read('ink'),
    muted: read('muted'),
    line: read('line'),
    accent: read('accent'),
  };
}

let papers: Promise<{ light: string; dark: string }> | undefined;

/**
 * Reads the paper of both themes, which the frame of a browser takes on with the page. Every page asks: they
 * are read once.
 *
 * @param root the project's folder
 * @returns each colour as `#rrggbb`
 * @throws Error as {@link readColours} does
 */
export function readPapers(root: string): Promise<{ light: string; dark: string }> {
  papers ??= readBoth(root);
  return papers;
}

async function readBoth(root: string) {
  const [own, css] = await Promise.all([readOwn(root), readFile(join(root, tokensFile), 'utf8')]);
  const { paper: light } = await readColours(root);
  const [, dark = light] =
    /\[data-theme='dark'\][^}]*--color-paper:\s*(#[0-9a-f]{6})/i.exec(own) ??
    /@utility night \{[^}]*--color-paper:\s*(#[0-9a-f]{6})/i.exec(css) ??
    [];
  return { light, dark };
}

/** The site's own style sheet, without comments. */
async function readOwn(root: string): Promise<string> {
  const css = await readFile(join(root, ownFile), 'utf8').catch(() => '');
  return css.replace(/\/\*.*?\*\//gs, '');
}

/** The site's own style sheet, up to what it says of other themes. */
async function readLight(root: string): Promise<string> {
  const [light = ''] = (await readOwn(root)).split(/\[data-theme|prefers-color-scheme/);
  return light;
}
