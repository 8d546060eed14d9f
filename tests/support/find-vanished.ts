import { visitAllNodes } from '../../src/body/visit-nodes.ts';
import { OpenedText } from '../../src/body/opened-text.ts';
import { checkBody } from '../../src/checks/errors/check-body.ts';
import { decodeAddress } from '../../src/permalinks/decode-address.ts';
import { check, makeFile } from '../checks/warnings/check.ts';

const file = 'content/2014/a/index.md';

/** Lines of the file before the text. */
const linesBefore = makeFile('').split('\n').length - 2;

/** Whoever mends these sees what is below the line, too: HTML that is never closed, a whole footnote. */
const reachesOn = /يبتلع|ابتلعه|الحاشية/;

/** As nameWord of `hiding-markdown.ts` makes them. */
const ownWord = /ي[^ي\s]+ي/g;

/**
 * Lists the words of a text, each of which it holds once, that its page does not show and nothing names.
 *
 * @param body the text
 * @returns each with its line
 */
export async function findVanished(body: string): Promise<string[]> {
  const opened = new OpenedText(body);
  const page = listShown(opened);
  const errors = await checkBody(file, '.', opened, 1);
  const dropped = check(body).filter(({ rule }) => rule === 'dropped-html');
  const named = [
    ...errors.map(({ line = 0, what }) => ({ line, text: what.ar })),
    ...dropped.map(({ line, what }) => ({ line: line - linesBefore, text: what.ar })),
  ];
  return [...body.matchAll(ownWord)].flatMap(({ 0: word, index }) => {
    if (page.includes(word)) return [];
    const line = body.slice(0, index).split('\n').length;
    const isNamed = named.some(
      (each) =>
        each.line === line ||
        each.text.includes(word) ||
        (each.line < line && reachesOn.test(each.text)),
    );
    return isNamed ? [] : [`${line}: ${word}`];
  });
}

function listShown({ page }: OpenedText): string {
  const shown: string[] = [];
  visitAllNodes(page.tree, (node) => {
    if (node.type === 'text') shown.push(node.value);
    if (node.type !== 'element') return;
    for (const value of Object.values(node.properties)) {
      shown.push(String(value), decodeAddress(String(value)) ?? '');
    }
  });
  return shown.join('\n');
}
