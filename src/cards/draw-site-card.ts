import { site } from '../site.ts';
import { findCard, keepCard } from './cache/card-cache.ts';
import { identifySiteCard } from './cache/identify-card.ts';
import { cardFormats } from './card-formats.ts';
import { writeSiteCard } from './card-text.ts';
import { drawLayout } from './draw-layout.ts';
import { layOutSite } from './layout/site-layout.ts';
import { readColours } from './read-colours.ts';

/**
 * Draws the site's own card into the cache, in the shape of previews, unless it is there.
 *
 * @param root the project's folder
 * @returns its id
 * @throws Error as `readColours` does
 */
export async function drawSiteCard(root: string): Promise<string> {
  const text = writeSiteCard(site);
  const id = await identifySiteCard(root, text);
  if (!findCard(root, id, 'wide')) {
    const layout = layOutSite(text, cardFormats.wide);
    const card = await drawLayout(layout, cardFormats.wide, await readColours(root));
    await keepCard(root, id, 'wide', card);
  }
  return id;
}
