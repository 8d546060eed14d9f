import { readFile } from 'node:fs/promises';
import { slugPattern } from '../../../permalinks/permalink.ts';
import type { ArchiveItem } from '../../archive-item.ts';
import { makeHints, makePhotoHint } from '../make-hints.ts';

type Row = Record<string, unknown>;

/**
 * Reads what Ghost exports (JSON, versions 1 to 5): posts, with their authors and tags in tables
 * beside them.
 *
 * @param file its path
 * @yields each post in order; pages are none
 * @throws SyntaxError for a file that breaks off
 */
export async function* readGhost(file: string): AsyncGenerator<ArchiveItem> {
  const whole = JSON.parse(await readFile(file, 'utf8')) as { db?: { data?: Row }[]; data?: Row };
  const data = whole.db?.[0]?.data ?? whole.data ?? {};
  const list = (name: string) => (Array.isArray(data[name]) ? (data[name] as Row[]) : []);
  const names = (table: string) => new Map(list(table).map(({ id, name }) => [id, String(name)]));
  const [users, tags] = [names('users'), names('tags')];
  const settings = new Map(list('settings').map(({ key, value }) => [key, String(value ?? '')]));
  const meta = new Map(list('posts_meta').map((row) => [row.post_id, row]));
  const linked = (table: string, key: string, of: ReadonlyMap<unknown, string>, post: unknown) =>
    list(table).flatMap((row) => (row.post_id === post ? (of.get(row[key]) ?? []) : []));
  for (const post of list('posts')) {
    const text = (name: string) => String(post[name] ?? meta.get(post.id)?.[name] ?? '');
    const authors = linked('posts_authors', 'author_id', users, post.id);
    const html = text('html');
    const from = 'Ghost';
    const photo = { caption: plain(text('feature_image_caption')), alt: text('feature_image_alt') };
    const hints = makeHints(from, {
      title: text('title'),
      date: text('published_at') || text('created_at'),
      source: settings.get('title') ?? '',
      summary: text('custom_excerpt'),
      authors: authors.length > 0 ? authors : (users.get(post.author_id) ?? ''),
      topics: linked('posts_tags', 'tag_id', tags, post.id),
      updated: text('updated_at'),
    });
    const isPage = post.type === 'page' || post.page === true || post.page === 1;
    yield {
      id: text('id'),
      title: text('title'),
      body: { kind: 'html', text: html },
      hints: [
        ...hints,
        ...makePhotoHint(from, text('feature_image').replace('__GHOST_URL__', ''), photo),
      ],
      slug: slugPattern.test(text('slug')) ? text('slug') : undefined,
      aliases: text('slug') ? [`/${text('slug')}/`] : [],
      draft: post.status !== 'published',
      skip: isPage
        ? { ar: 'صفحة ثابتة لا مقال', en: 'it is a page, not a post' }
        : html.trim() === ''
          ? { ar: 'لا نصّ HTML فيه', en: 'it has no text in HTML' }
          : undefined,
    };
  }
}

const plain = (html: string) => html.replace(/<[^>]*>/g, '').trim();
