import * as role from './role.ts';
import { isWall } from './roles.ts';

// Marks that pair with each other.
const quotes = ['"“”„‟＂', "'‘’‚‛", '«»', '‹›'];

const opensPattern = /\p{Ps}/u;
const closesPattern = /\p{Pe}/u;
const quoteOpens = /\p{Pi}/u;
const quoteCloses = /\p{Pf}/u;

const deepest = 16;

/** Stands in `partners` for a delimiter that has none. */
export const unpaired = -1;
/** Stands there for what is no delimiter. */
const plain = -2;

// An isolate is a word to the quote after it, whatever it holds.
const words = new Set<number | undefined>([
  role.letter,
  role.digit,
  role.flag,
  role.fence,
  role.ltrObject,
  role.control,
]);
const isWord = (value: number | undefined): boolean => words.has(value);

interface Side {
  /** What the partner must have too: a kind of quote, or the opening bracket's code unit. */
  family: number;
  opens: boolean;
  closes: boolean;
}

// Whether a quote opens or closes shows in what touches it: Arabic typists use the pairs both ways.
function readQuote(text: string, roles: Uint8Array, at: number, quote: number): Side | undefined {
  const before = roles[at - 1];
  const after = roles[at + 1];
  const apostrophe = quote === 2 && isWord(before) && isWord(after);
  if (apostrophe) return undefined;
  const spaceBefore = before === undefined || before === role.space;
  const spaceAfter = after === undefined || after === role.space;
  const touchesAfter = !spaceAfter && !isWord(before);
  const touchesBefore = !spaceBefore;
  const mark = text[at] ?? '';
  return {
    family: quote,
    opens: touchesAfter || (quoteOpens.test(mark) && spaceBefore && spaceAfter),
    closes: touchesBefore || (quoteCloses.test(mark) && spaceBefore && spaceAfter),
  };
}

function readBracket(mark: string): Side | undefined {
  if (opensPattern.test(mark)) return { family: mark.charCodeAt(0), opens: true, closes: false };
  if (!closesPattern.test(mark)) return undefined;
  // In Unicode a closing bracket stands one or two places after its partner.
  const code = mark.charCodeAt(0);
  const step = opensPattern.test(String.fromCharCode(code - 1)) ? 1 : 2;
  return { family: code - step, opens: false, closes: true };
}

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
  const close = (at: number, family: number): boolean => {
    const last = families.length;
    // What is open further out is not looked for: brackets without a partner would make it long.
    for (let depth = last - 1; depth >= Math.max(0, last - deepest); depth--) {
      if (families[depth] !== family) continue;
      const partner = places[depth] ?? at;
      places.length = depth;
      families.length = depth;
      partners[at] = partner;
      partners[partner] = at;
      return true;
    }
    return false;
  };
  for (let at = start; at < end; at++) {
    partners[at] = plain;
    if (roles[at] !== role.symbol) continue;
    const mark = text[at] ?? '';
    const quote = 1 + quotes.findIndex((family) => family.includes(mark));
    const side = quote ? readQuote(text, roles, at, quote) : readBracket(mark);
    if (!side) continue;
    const inch = quote === 1 && roles[at - 1] === role.digit;
    partners[at] = quote === 2 || inch ? plain : unpaired;
    if (side.closes && close(at, side.family)) continue;
    if (side.opens && !isWall(roles[at + 1])) {
      places.push(at);
      families.push(side.family);
    }
  }
}
