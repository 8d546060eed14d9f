import type { Page } from 'playwright-core';

/**
 * Selects words of an article's body, as a reader's finger or mouse would leave them selected.
 *
 * @param page an open article
 * @param first where the selection starts: at the first of these words
 * @param last the words it ends with, the next after `first`; `first` itself unless told
 */
export async function selectWords(page: Page, first: string, last = first): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const body = document.querySelector('.article-body')!;
      const find = (words: string, from: number) => {
        const start = body.textContent.indexOf(words, from);
        if (start < 0) throw new Error(`«${words}» is not in the article`);
        return start;
      };
      const place = (offset: number): [Node, number] => {
        const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
        let left = offset;
        let node = walker.nextNode() as Text;
        for (; left > node.length; node = walker.nextNode() as Text) left -= node.length;
        return [node, left];
      };
      const start = find(first, 0);
      const end = find(last, start) + last.length;
      const [startNode, startOffset] = place(start + 1);
      const selection = getSelection()!;
      selection.setBaseAndExtent(startNode, startOffset - 1, ...place(end));
      startNode.parentElement!.scrollIntoView({ block: 'center' });
    },
    [first, last] as const,
  );
}
