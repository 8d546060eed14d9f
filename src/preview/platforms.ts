import type { ShareService } from '../permalinks/share-links.ts';
import { words } from '../words.ts';

/** How a platform shows a link that was shared, on a phone. */
export interface Platform {
  id: Exclude<ShareService, 'email'>;
  name: string;
}

/**
 * The platforms that are drawn. How many lines each gives to title and description stands in
 * `platforms.css`; only Telegram publishes its rule (its desktop program: five lines for site name,
 * title and description, two of them at most for the title), the others are as observed, and
 * change without notice.
 */
export const platforms: readonly Platform[] = (
  ['whatsapp', 'telegram', 'x', 'facebook'] as const
).map((id) => ({ id, name: words.share.services[id] }));
