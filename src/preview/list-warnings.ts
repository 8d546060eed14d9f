import { words } from '../words.ts';
import type { Preview } from './read-preview.ts';

/**
 * Says what an editor can better in an article's preview, wherever it is shown.
 *
 * @param preview of the article
 * @returns remarks in Arabic
 */
export function listWarnings({ article, description, card }: Preview): string[] {
  const { summary } = article.data;
  const { noSummary, cutDescription, noCard } = words.preview;
  const isCut = summary && description.endsWith('…') && !summary.endsWith('…');
  return [
    ...(summary ? [] : [noSummary]),
    ...(isCut ? [cutDescription] : []),
    ...(card ? [] : [noCard]),
  ];
}
