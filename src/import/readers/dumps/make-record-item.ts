import { slugPattern } from '../../../permalinks/permalink.ts';
import type { ArchiveItem } from '../../archive-item.ts';
import { listOldPaths, makeHints, makePhotoHint } from '../make-hints.ts';
import { readHtmlLine } from '../read-html-line.ts';
import { makeParagraphs } from '../wordpress/make-paragraphs.ts';
import type { Columns, ColumnField } from './columns.ts';

const markup =
  /<\/?(p|br|div|span|strong|b|em|i|u|a|img|h[1-6]|ul|ol|li|blockquote|table|figure|font)\b[^>]*>|&(?:nbsp|quot|amp|lt|gt|[lr]aquo|[lr]dquo|#x?[\da-f]+);/i;

/** What no published article is marked as. */
const unpublished =
  /^(draft|pending|private|future|trash|unpublished|hidden|inactive|false|مسود[ةه]|غير منشور[ةه]?|مخفي[ةه]?)$/i;

/**
 * Makes an article of a row of a table or a record of a database.
 *
 * @param from name of the format
 * @param values by column, in order
 * @param columns which holds what; those that hold nothing known go to the record
 * @param place of the row, from 1: its name where none of its columns names it
 */
export function makeRecordItem(
  from: string,
  values: ReadonlyMap<string, string>,
  columns: Columns,
  place: number,
): ArchiveItem {
  const value = (field: ColumnField) => values.get(columns[field] ?? '')?.trim() ?? '';
  const [text, address, slug] = [value('text'), value('address'), value('slug')];
  const isMarkup = markup.test(text);
  const { html, shortcodes } = isMarkup ? makeParagraphs(text) : { html: '', shortcodes: [] };
  const used = new Set(Object.values(columns));
  const kept = [...values].filter(([name, each]) => !used.has(name) && each.trim());
  const [isSlug, old] = [slugPattern.test(slug), listOldPaths(address)];
  const loose = [...(isSlug ? [] : [slug]), ...(old.length > 0 ? [] : [address]), value('status')];
  return {
    id: value('id') || String(place),
    title: readHtmlLine(value('title')),
    body: isMarkup ? { kind: 'html', text: html } : { kind: 'text', text },
    hints: [
      ...makeHints(from, {
        title: readHtmlLine(value('title')),
        date: readMoment(value('date')),
        source: value('source'),
        summary: readHtmlLine(value('summary')),
        authors: value('authors'),
        topics: value('topics'),
        updated: readMoment(value('updated')),
        location: value('location'),
      }),
      ...makePhotoHint(from, value('photo'), { caption: readHtmlLine(value('caption')) }),
    ],
    slug: isSlug ? slug : undefined,
    aliases: old,
    draft: unpublished.test(value('status')),
    aside: [
      ...shortcodes.map((each) => ({ name: 'unsupported', text: each })),
      ...kept.map(([name, each]) => ({ name: 'original', text: `${name}: ${each}` })),
      ...loose.filter(Boolean).map((each) => ({ name: 'original', text: each })),
    ],
    skip: text.replace(/<[^>]*>|&nbsp;|\s/g, '')
      ? undefined
      : { ar: 'لا نصّ فيه', en: 'it has no text' },
  };
}

/** Seconds or milliseconds since 1970, as databases keep them; all else as it stands. */
function readMoment(text: string): string {
  if (!/^\d{9,10}$|^\d{12,13}$/.test(text)) return text;
  const time = Number(text) * (text.length < 12 ? 1000 : 1);
  return new Date(time).toISOString().replace(/\.\d+/, '');
}
