import type { Element, Nodes } from 'hast';
import type { OpenedText } from '../../body/opened-text.ts';
import type { LineProblem } from '../../report/problem.ts';
import { describeEscape, findForbidden } from './check-characters.ts';

/** A character by its number (CommonMark 0.31, §2.5; HTML needs no semicolon). */
const reference = /&#(?:x(?<hex>[\da-f]+)|(?<decimal>\d+));?/gi;

/** Elements that stand within a line, so that what opens before them may close behind. */
const inline = new Set(
  'a abbr b bdi bdo cite code del em i img ins kbd mark q s small span strong sub sup time u'.split(
    ' ',
  ),
);

/** A piece of the text, and where in the Markdown its element or it starts. */
interface Piece {
  text: string;
  from: number;
}

/**
 * Refuses in a text what `checkCharacters` refuses in its file, where Markdown or HTML makes it out
 * of a character reference: `&#x202E;`, in HTML also `&#8;`. In code both stay as they are written.
 *
 * @param opened the text
 * @returns a finding for each such reference; lines count from the body's first
 * @throws RangeError where it is nested too deeply
 */
export function checkReferences(opened: OpenedText): LineProblem[] {
  const { body } = opened;
  if (!body.includes('&#')) return [];
  const pieces = listPieces(opened.tree);
  const found = findForbidden(pieces.map(({ text }) => text).join(''));
  if (found.length === 0) return [];
  const references = [...body.matchAll(reference)].map(({ 0: written, index, groups }) => {
    const code = groups?.hex ? Number.parseInt(groups.hex, 16) : Number(groups?.decimal);
    return { written, index, code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` };
  });
  // What stands there as it is has been found in the file.
  const isFound = findForbidden(body).length > 0;
  let [piece, end] = [0, 0];
  return found.flatMap((each) => {
    while (end + pieces[piece]!.text.length <= each.offset) end += pieces[piece++]!.text.length;
    const { from } = pieces[piece]!;
    const at = references.findIndex(({ code, index }) => code === each.code && index >= from);
    const [written] = at < 0 ? [] : references.splice(at, 1);
    if (!written && isFound) return [];
    const line = body.slice(0, written?.index ?? from).split('\n').length;
    return [{ line, ...describeEscape(each, written?.written ?? each.code) }];
  });
}

/** The texts in their order, with those that attributes hold; each block on a line of its own. */
function listPieces(node: Nodes, from = 0): Piece[] {
  const start = node.position?.start.offset ?? from;
  if (node.type === 'text') return [{ text: node.value, from: start }];
  if (!('children' in node)) return [];
  const pieces: Piece[] = [];
  for (const child of node.children) for (const each of listPieces(child, start)) pieces.push(each);
  if (node.type !== 'element') return pieces;
  const edge = { text: inline.has(node.tagName) ? '' : '\n', from: start };
  return [edge, ...pieces, edge, ...listAttributes(node, start)];
}

function listAttributes({ properties }: Element, from: number): Piece[] {
  const values = Object.values(properties).filter((value) => typeof value === 'string');
  return values
    .filter((value) => findForbidden(value).length > 0)
    .map((value) => ({ text: `\n${value}\n`, from }));
}
