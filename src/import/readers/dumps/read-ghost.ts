import { slugPattern } from '../../../permalinks/permalink.ts';
import type { ArchiveItem } from '../../archive-item.ts';
import { makeHints, makePhotoHint } from '../make-hints.ts';
import { listOthers } from '../list-others.ts';
import { readHtmlLine } from '../read-html-line.ts';
import { readJsonValues } from './read-json-values.ts';

type Row = Record<string, unknown>;

/** Tables beside the posts, each row under the key that posts know it by. */
interface Tables {
  users: Map<unknown, string>;
  settings: Map<unknown, string>;
  meta: Map<unknown, Row>;
  /** Names by the post they are linked with. */
  authorsOf: Map<unknown, string[]>;
  topicsOf: Map<unknown, string[]>;
}

/** The text in its other forms, and what the program keeps for itself. */
const unsaid =
  /^(html|plaintext|mobiledoc|lexical|slug|status|type|visibility|locale|uuid|.*_(id|at|filter|source|by|image))$/;

const listProse = (row: Row): [name: string, text: string][] =>
  Object.entries(row).flatMap(([name, value]) =>
    typeof value === 'string' && !unsaid.test(name) && name !== 'id' ? [[name, value]] : [],
  );

/** The name of a table stands before the number of its row. */
async function* readRows(file: string): AsyncGenerator<{ table: string; row: Row }> {
  for await (const { value, path } of readJsonValues(file, ['$.db.*.data.*.*', '$.data.*.*'])) {
    yield { table: path.at(-2) ?? '', row: (value ?? {}) as Row };
  }
}

async function readTables(file: string): Promise<Tables> {
  const rows: Record<string, Row[]> = {};
  const small = /^(users|tags|settings|posts_meta|posts_authors|posts_tags)$/;
  for await (const { table, row } of readRows(file)) {
    if (!small.test(table)) continue;
    rows[table] ??= [];
    rows[table].push(row);
  }
  const list = (table: string) => rows[table] ?? [];
  const names = (table: string) => new Map(list(table).map(({ id, name }) => [id, String(name)]));
  const [users, tags] = [names('users'), names('tags')];
  const link = (table: string, key: string, of: ReadonlyMap<unknown, string>) => {
    const linked = new Map<unknown, string[]>();
    for (const row of list(table)) {
      const own = linked.get(row.post_id) ?? [];
      linked.set(row.post_id, [...own, of.get(row[key]) ?? []].flat());
    }
    return linked;
  };
  return {
    users,
    settings: new Map(list('settings').map(({ key, value }) => [key, String(value ?? '')])),
    meta: new Map(list('posts_meta').map((row) => [row.post_id, row])),
    authorsOf: link('posts_authors', 'author_id', users),
    topicsOf: link('posts_tags', 'tag_id', tags),
  };
}

/**
 * Reads what Ghost exports (JSON, versions 1 to 5): posts, with their authors and tags in tables
 * beside them. The file is read twice, since those tables may stand behind the posts.
 *
 * @param file its path
 * @yields each post in order; pages are none
 * @throws Refusal for a file that breaks off
 */
export async function* readGhost(file: string): AsyncGenerator<ArchiveItem> {
  const { users, settings, meta, authorsOf, topicsOf } = await readTables(file);
  for await (const { table, row: post } of readRows(file)) {
    if (table !== 'posts') continue;
    const text = (name: string) => String(post[name] ?? meta.get(post.id)?.[name] ?? '');
    const authors = authorsOf.get(post.id) ?? [];
    const html = text('html');
    const from = 'Ghost';
    const photo = {
      caption: readHtmlLine(text('feature_image_caption')),
      alt: text('feature_image_alt'),
    };
    const hints = makeHints(from, {
      title: text('title'),
      date: text('published_at') || text('created_at'),
      source: settings.get('title') ?? '',
      summary: text('custom_excerpt'),
      authors: authors.length > 0 ? authors : (users.get(post.author_id) ?? ''),
      topics: topicsOf.get(post.id) ?? [],
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
      aside: listOthers(
        listProse({ ...meta.get(post.id), ...post }),
        ['title', 'custom_excerpt', 'feature_image_caption', 'feature_image_alt'].map(text),
      ),
      skip: isPage
        ? { ar: 'صفحة ثابتة لا مقال', en: 'it is a page, not a post' }
        : html.trim() === ''
          ? { ar: 'لا نصّ HTML فيه', en: 'it has no text in HTML' }
          : undefined,
    };
  }
}
