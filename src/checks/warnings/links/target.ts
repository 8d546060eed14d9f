import type { Publication } from '../../../article/publication/publication.ts';

/** What stands at an address of the site. */
export interface Target {
  /** The article whose page it is or leads to; undefined for others, for files, and where it has errors. */
  file?: string;
  /** Whether readers get there; one with errors stops the build anyway. */
  publication: Publication;
  /** The article's date as written. */
  date?: string;
}
