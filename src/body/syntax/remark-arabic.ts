import type {} from 'remark-parse';
import type { Processor } from 'unified';
import { arabicAttention } from './arabic-attention.ts';
import { bareAddresses } from './bare-addresses.ts';
import { linkAddresses } from './link-addresses.ts';
import { pipedTable } from './piped-table.ts';

/** Constructs of CommonMark and GFM that articles have not or have otherwise, by their names in micromark. */
const replaced = ['setextUnderline', 'table', 'emailAutolink', 'protocolAutolink', 'wwwAutolink'];

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
    bareAddresses(),
    pipedTable(),
  ];
  data.fromMarkdownExtensions = [
    // GFM's looks for addresses once more in the finished text, where no escape is seen any longer.
    ...(data.fromMarkdownExtensions ?? []).flat().filter(({ transforms }) => !transforms),
    linkAddresses(),
  ];
}
