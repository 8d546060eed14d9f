import * as role from './role.ts';
import { isWall } from './roles.ts';

// Marks that pair with each other, six of a kind.
const quotes = `"“”„‟＂'‘’‚‛'«»«»«»‹›`;
const kind = 6;
const opening = /[\p{Ps}\p{Pi}]/u;
const closing = /[\p{Pe}\p{Pf}]/u;

const deepest = 16;

/** Stands in `partners` for a delimiter that has none. */
export const unpaired = -1;
/** Stands there for what is no delimiter. */
const plain = -2;

// An isolate is a word to the quote after it, whatever it holds.
const words =
  (1 << role.letter) |
  (1 << role.digit) |
  (1 << role.flag) |
  (1 << role.fence) |
  (1 << role.ltrObject) |
  (1 << role.control);
const isWord = (value: number): boolean => ((1 << value) & words) !== 0;

/**
 * Pairs the quotes and brackets of one island. One that has no partner within the island has Arabic
 * between it and that, and belongs to the Arabic.
 *
 * @param text the flattened text
 * @param roles its roles
 * @param start first unit of the island
 * @param end unit after the last
 * @param partners written in place: the index of the partner, `unpaired`, or `plain`
 */
export function pairDelimiters(
  text: string,
  roles: Uint8Array,
  start: number,
  end: number,
  partners: Int32Array,
): void {
  const places: number[] = [];
  const families: number[] = [];
  for (let at = start; at < end; at++) {
    partners[at] = plain;
    if (roles[at] !== role.symbol) continue;
    const mark = text[at] ?? '';
    const quote = quotes.indexOf(mark);
    let opens = opening.test(mark);
    let closes = closing.test(mark);
    if (!opens && !closes && quote < 0) continue;
    let family = mark.charCodeAt(0);
    // In Unicode a closing bracket stands one or two places after its partner.
    if (closes) family -= opening.test(String.fromCharCode(family - 1)) ? 1 : 2;
    if (quote >= 0) {
      // Whether a quote opens or closes shows in what touches it: Arabic typists use the pairs both ways.
      const before = roles[at - 1] ?? role.space;
      const after = roles[at + 1] ?? role.space;
      const spaceBefore = before === role.space;
      const spaceAfter = after === role.space || after === role.lineEnd;
      const isLone = spaceBefore && spaceAfter;
      family = Math.floor(quote / kind);
      if (family === 1 && isWord(before) && isWord(after)) continue;
      opens = (!spaceAfter && !isWord(before)) || (opens && isLone);
      closes = !spaceBefore || (closes && isLone);
    }
    const isInch = family === 0 && roles[at - 1] === role.digit;
    if (family !== 1 && !isInch) partners[at] = unpaired;
    // What is open further out is not looked for: brackets without a partner would make it long.
    const near = closes ? families.slice(-deepest) : [];
    const depth = near.lastIndexOf(family);
    if (depth >= 0) {
      families.length -= near.length - depth;
      const partner = places[families.length] ?? at;
      places.length = families.length;
      partners[at] = partner;
      partners[partner] = at;
    } else if (opens && !isWall(roles[at + 1])) {
      places.push(at);
      families.push(family);
    }
  }
}
