import { Parser } from 'htmlparser2';

/** The links of a page, and the places in it that links can lead to. */
export interface PageLinks {
  /** As they are written, without those that lead nowhere on the web (`mailto:`, `data:`). */
  links: string[];
  ids: Set<string>;
}

/**
 * Lists what a page links to and loads: `href`, `src` and `srcset` of all its elements.
 *
 * @param html the whole page
 */
export function listPageLinks(html: string): PageLinks {
  const links = new Set<string>();
  const ids = new Set<string>();
  const parser = new Parser({
    onopentag(_name, { id, href, src, srcset }) {
      if (id) ids.add(id);
      const sources = srcset?.split(',').map((each) => each.trim().split(/\s+/)[0]) ?? [];
      for (const link of [href, src, ...sources]) {
        if (link && !/^(?:mailto|tel|data|javascript):/i.test(link)) links.add(link);
      }
    },
  });
  parser.end(html);
  return { links: [...links], ids };
}
