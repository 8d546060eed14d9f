import type { Hint } from '../../block.ts';

/** A document as HTML of the article alone. */
export interface ConvertedDocument {
  html: string;
  /** What the document says of itself. */
  hints: Hint[];
  /** Words beside its text: heads and feet of pages, comments, names of attachments. */
  aside: string[];
}
