import type { DraftFields } from '../desk.ts';
import { type PreparedArticle, read, sortReading } from '../prepare-article.ts';
import { readAlias } from '../../permalinks/alias.ts';
import type { ArchiveItem } from '../archive-item.ts';

/**
 * Makes an article of one of a file of many.
 *
 * @param item as its reader gives it
 * @param given fields that the editor gave for all
 * @returns the article; what the file says of it counts before what its text shows
 */
export async function prepareItem(item: ArchiveItem, given: DraftFields): Promise<PreparedArticle> {
  const { reading, taken } = await read(item.body.kind, item.body.text, true);
  const told = new Set(item.hints.map(({ field }) => field));
  reading.hints = [...item.hints, ...reading.hints.filter(({ field }) => !told.has(field))];
  const sound = item.aliases.filter((alias) => readAlias(alias).path !== undefined);
  const others = item.aliases.filter((alias) => !sound.includes(alias));
  if (sound.length > 0) reading.carried = { ...reading.carried, aliases: sound };
  const article = { ...sortReading(reading, given, taken), encoding: 'utf-8' };
  const aside = [...(item.aside ?? []), ...others.map((text) => ({ name: 'original', text }))];
  article.record.push(...aside.map((each) => ({ kind: 'aside' as const, ...each })));
  return article;
}
