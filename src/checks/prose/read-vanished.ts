import { visitAllNodes } from '../../body/visit-nodes.ts';
import type { OpenedText } from '../../body/opened-text.ts';
import { readProse } from '../../body/prose-text.ts';
import { decodeAddress } from '../../permalinks/decode-address.ts';
import type { Passage, Point } from './passage.ts';

/** A piece of HTML: a comment, a tag with its attributes, or what stands between those. */
const pieces =
  /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<\/?[a-z](?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^>"'])*(?:>|$)|[^<]+|</gi;

/** Attributes that hold words; of others only Arabic ones are looked for, which name no class or unit. */
const worded =
  /\b(?:alt|title|label|aria-label|placeholder|summary|abbr)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi;

const word = /[\p{L}\p{M}]*\p{L}[\p{L}\p{M}]*/gu;
const arabicWord = /[\p{L}\p{M}]*\p{Script=Arabic}[\p{L}\p{M}]*/gu;

/** Characters of a piece that are quoted: who looks for it needs no more. */
const longest = 60;

/** Words that are looked for anywhere, since isolated runs part `الـBBC`: each costs the whole text. */
const most = 1000;

/**
 * Lists the words in an article's HTML that are nowhere on its page, whatever took them away: an element
 * that browsers pass over, a second attribute of a name, what tidying removes. Comments are the one place
 * where words are put in order to be hidden.
 *
 * @param opened the text
 * @param locate finds places of the body in the file
 * @param isNamed whether a line is one of which it is known already
 */
export function* readVanished(
  opened: OpenedText,
  locate: (offset: number) => Point,
  isNamed: (line: number) => boolean,
): Generator<Passage> {
  const { body, html } = opened;
  if (html.length === 0) return;
  const shown = listShown(opened);
  let searches = most;
  const isLost = (each: string) =>
    !shown.has(each) && !(searches-- > 0 && opened.text.includes(each));
  for (const { from, to } of html) {
    for (const { 0: piece, index } of body.slice(from, to).matchAll(pieces)) {
      const lost = listWords(piece).find(isLost);
      if (lost === undefined || isNamed(locate(from + index).line)) continue;
      const isTag = piece.startsWith('<');
      const at = isTag ? 0 : piece.indexOf(lost);
      const place = locate(from + index + at);
      if (isNamed(place.line)) continue;
      const text = piece.slice(at).split('\n')[0]?.trim().slice(0, longest) ?? '';
      yield { kind: 'html', field: 'body', text, placeOf: () => place };
    }
  }
}

function listWords(piece: string): string[] {
  if (piece.startsWith('<!--')) return [];
  if (!piece.startsWith('<')) return piece.replace(/&#?\w{1,31};/g, ' ').match(word) ?? [];
  const values = [...piece.matchAll(worded)].flatMap(([, value = '']) => value.match(word) ?? []);
  return [...values, ...(piece.match(arabicWord) ?? [])];
}

/** The words of the page, those of its attributes among them, as they stand and as markup joins them. */
function listShown({ page }: OpenedText): Set<string> {
  const shown = new Set<string>();
  const add = (text: string) => {
    for (const [each] of text.matchAll(word)) shown.add(each);
  };
  add(readProse(page.tree));
  visitAllNodes(page.tree, (node) => {
    if (node.type === 'text') add(node.value);
    if (node.type !== 'element') return;
    for (const value of Object.values(node.properties)) {
      const text = String(value);
      add(text);
      add(decodeAddress(text) ?? '');
    }
  });
  return shown;
}
