import type { ListItem } from 'mdast';
import { visitNodes } from '../../body/visit-nodes.ts';
import type { OpenedText } from '../../body/opened-text.ts';
import type { Passage } from './passage.ts';

/** An item's number that does not follow on the one before. */
export interface NumberPassage extends Passage {
  before: number;
  number: number;
}

/**
 * Lists the numbers of lists that do not follow on each other, but for years and for those that
 * count down.
 *
 * @param text opened
 * @param firstLine the file's line on which it begins
 * @returns a passage for each such number, at its item
 * @throws RangeError where the Markdown is nested too deeply to be parsed
 */
export function readLists(text: OpenedText, firstLine: number): NumberPassage[] {
  if (!/^[ \t>]*\d+[.)]/m.test(text.body)) return [];
  const found: NumberPassage[] = [];
  visitNodes(text.markdown, 'list', ({ ordered, start, children }) => {
    if (!ordered) return;
    let before = (start ?? 1) - 1;
    for (const [at, item] of children.entries()) {
      const number = readNumber(item) ?? before + 1;
      const isYear = before > 999 && number > before;
      if (at > 0 && number !== before + 1 && number !== before - 1 && !isYear) {
        const { line = 1, column = 1 } = item.position?.start ?? {};
        const placeOf = () => ({ line: firstLine + line - 1, column });
        found.push({ kind: 'item', field: 'body', text: String(number), placeOf, before, number });
      }
      before = number;
    }
  });
  return found;
}

function readNumber({ data }: ListItem): number | undefined {
  const value = data?.hProperties?.value;
  return typeof value === 'number' ? value : undefined;
}
