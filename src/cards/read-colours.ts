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

/** The style sheet that holds the tokens, from the project's root. */
const tokensFile = 'src/styles/global.css';

/**
 * Reads the tokens of the light theme out of the style sheet, so that cards follow the pages.
 *
 * @param root the project's folder
 * @returns each colour as `#rrggbb`
 * @throws Error that names a token the style sheet lacks
 */
export async function readColours(root: string): Promise<Colours> {
  const css = await readFile(join(root, tokensFile), 'utf8');
  const read = (name: string) => {
    const [, value] = new RegExp(`--color-${name}:\\s*(#[0-9a-f]{6})`).exec(css) ?? [];
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
