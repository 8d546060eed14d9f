import { paginate } from '../../../archive/paginate.ts';
import type { Target } from './target.ts';

/** An article on the lists that it belongs to. */
export interface ListedArticle {
  target: Target;
  /** Its year, `2014`, and its month, `2014-11`, where that can be read. */
  year: string;
  month: string | undefined;
  /** Pages of its topics and authors, from the site's first page: `topics/iran/`. */
  terms: readonly string[];
}

const published: Target = { publication: { state: 'published' } };
const isOpen = ({ publication }: Target) => publication.state === 'published';

/**
 * Maps the addresses of lists to what stands there: years, the months of large ones, topics, authors, the
 * numbered pages and feeds of these.
 *
 * @param articles all of a site
 * @returns paths with a slash before them; a list of drafts and scheduled articles alone is as its first one
 */
export function mapLists(articles: readonly ListedArticle[]): Map<string, Target> {
  const lists = new Map<string, Target>();
  for (const [year, own] of Map.groupBy(articles, (each) => each.year)) {
    const open = own.filter(({ target }) => isOpen(target));
    lists.set(`/${year}/`, choose(own));
    const months = paginate(open).length > 1 ? Map.groupBy(open, ({ month }) => month) : [];
    for (const [month, some] of months) if (month) addList(lists, `/${month}/`, some);
  }
  const uses = articles.flatMap((each) => each.terms.map((path) => ({ path, each })));
  for (const [path, own] of Map.groupBy(uses, (use) => use.path)) {
    addList(
      lists,
      `/${path}`,
      own.map(({ each }) => each),
    );
  }
  const indexes = Map.groupBy(uses, ({ path }) => `/${path.split('/')[0]}/`);
  for (const [path, own] of indexes) lists.set(path, choose(own.map(({ each }) => each)));
  return lists;
}

function addList(lists: Map<string, Target>, path: string, own: readonly ListedArticle[]): void {
  const open = own.filter(({ target }) => isOpen(target));
  for (const file of ['', 'feed.xml', 'feed.json']) lists.set(`${path}${file}`, choose(own));
  for (const { number } of paginate(open)) if (number) lists.set(`${path}${number}/`, published);
}

/** Lists are pages of their own; whose article they show says only when they will be there. */
function choose(own: readonly ListedArticle[]): Target {
  const [first] = own;
  if (!first || own.some(({ target }) => isOpen(target))) return published;
  const { publication, date } = first.target;
  return { publication, ...(date && { date }) };
}
