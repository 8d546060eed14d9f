import type { ArticleData } from './schema.ts';

/** An article as its file holds it, valid in every field. */
export interface SourceArticle {
  /** Path from the project's root: `content/2014/a-slug/index.md`. */
  file: string;
  /** `2014/a-slug`. */
  id: string;
  data: ArticleData;
  /** The Markdown, exactly as written. */
  body: string;
  /** Changes whenever the file does. */
  digest: string;
}
