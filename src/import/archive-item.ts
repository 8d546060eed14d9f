import type { Term } from '../permalinks/terms/term.ts';
import type { Hint } from './block.ts';
import type { Bilingual } from '../report/problem.ts';

/** A topic or an author that had a page where a file comes from. */
export interface OldTerm extends Pick<Term, 'taxonomy' | 'name'> {
  /** The end of its address, as it was. */
  slug: string;
  /** All of it, from the site's first page. */
  path: string;
}

/** One article of a file of many. */
export interface ArchiveItem {
  /** What it is known by in the file, the same each time it is read. */
  id: string;
  /** For the report. */
  title: string;
  /** The text; HTML is a part of a page, with nothing around it. */
  body: { kind: 'html' | 'text' | 'markdown'; text: string };
  /** What the file says of it. */
  hints: Hint[];
  /** The end of its old address, where that is in Latin letters. */
  slug?: string | undefined;
  /** Its old addresses: paths, with a query where that tells them apart. */
  aliases: string[];
  /** Its topics and authors that had pages. */
  terms?: OldTerm[];
  /** Whether it was not published where it comes from. */
  draft?: boolean;
  /** What else the file holds of it, for the record: readers' comments, fields of plugins. */
  aside?: { name: string; text: string }[];
  /** Why it is no article. */
  skip?: Bilingual | undefined;
}
