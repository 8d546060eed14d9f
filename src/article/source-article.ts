import type { ArticleData } from './schema.ts';

/** An article as its file holds it, valid in every field. */
export interface SourceArticle {
  /** Path from the project's root: `content/2014/a-slug/index.md`. */
  file: string;
  /** `2014/a-slug`. */
  id: string;
  data: ArticleData;
  /** Where its file says which part of a series it is, and how many there are; absent without one. */
  seriesLines?: { part: number; of: number };
  /** Changes whenever the file does. */
  digest: string;
  /** Changes whenever its file or another of its folder does; undefined where nobody has looked. */
  key?: string | undefined;
}
