import { isolateText } from 'rehype-rtl';
import { site } from '../site.ts';
import { words } from '../words.ts';
import { findCard } from './cache/card-cache.ts';
import { identifySiteCard } from './cache/identify-card.ts';
import { writeSiteCard } from './card-text.ts';
import { type Card, describeFile } from './read-cards.ts';

/**
 * Finds the site's own card, which stands for the pages that are no article.
 *
 * @returns the card and where its file lies now; undefined where `readCards` would find none either
 */
export async function readSiteCard(): Promise<(Card & { path: string }) | undefined> {
  const root = process.cwd();
  const id = await identifySiteCard(root, writeSiteCard(site));
  if (import.meta.env.DEV) {
    const { drawSiteCard } = await import('./draw-site-card.ts');
    await drawSiteCard(root);
  }
  const file = findCard(root, id, 'wide');
  if (!file) return undefined;
  const alt = isolateText(words.card.site(site.name, site.description));
  return { ...describeFile(site.address.href, id, 'wide', file, alt), path: file.path };
}
