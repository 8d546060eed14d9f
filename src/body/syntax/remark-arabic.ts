import type {} from 'remark-parse';
import type { Processor } from 'unified';
import { arabicAttention } from './arabic-attention.ts';
import { pipedTable } from './piped-table.ts';

/** Constructs of CommonMark and GFM, by their names in micromark, that articles have not or have otherwise. */
const replaced = ['setextUnderline', 'table'];

/**
 * Reads Markdown as Arabic editors type it, where CommonMark and GFM have another script in mind.
 * Comes after `remark-gfm`.
 */
export function remarkArabic(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: replaced } },
    arabicAttention(),
    pipedTable(),
  ];
}
