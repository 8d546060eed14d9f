import { isMonth, goesOnAfterDot } from './abbreviations.ts';
import {
  type Cluster,
  isBeforeDigits,
  isEnclosed,
  isRelation,
  readCore,
  readMark,
} from './cluster.ts';
import { type Block, hasLetter } from './island.ts';
import { isEnglishPhrase } from './english-phrase.ts';
import { countsArabic, isLabel, isMeasured } from './name-numbers.ts';
import type { Atom } from './read-atom.ts';

const operator = /^[\p{Sm}*/×·-]+$/u;
const wordPattern = /\p{L}{2}/u;
const plain = /^[^\p{L}\p{S}%٪+−-][^\p{L}%٪+]*\+?$/u;
// «Node >=22.12», «React ^18»: how package managers say which versions will do.
const required = /^(?:[<>=!~^≥≤≠]{1,3})v?\d[^%٪]*$/;
const hour = /^\d{1,2}(?::\d{2}){1,2}$/;
const phonePattern = /^\+\d+/;
const zone = /^(?:GMT|UTC)$/;
const day = /^\d{1,2}$/;
const year = /^\d{4}$/;
const times = /[×·*]/;
const longNumber = 7;
const longestRequirement = 24;

// x, 2y, f(x): what stands beside an operator in a formula has no words.
const isOperand = (block: Block, atom: Atom): boolean => !wordPattern.test(readCore(block, atom));

// Also the signs of an atom that are no part of its core.
const readAll = ({ text }: Block, { start, end }: Atom): string =>
  text.slice(start, Math.min(end, start + longestRequirement));

const countDigits = (text: string): number => text.match(/\d/g)?.length ?? 0;

function isFormulaPart(block: Block, { last, trail, formula }: Cluster): boolean {
  if (isRelation(trail)) return true;
  return operator.test(trail) && (formula || (last.kind === 'word' && isOperand(block, last)));
}

// «ISBN: 978-3-16-148410-0», «Tel: +966 11 234 5678»: a Latin label and what it names.
function isLabelled(block: Block, trail: string, next: Atom, end: number): boolean {
  if (trail !== '' && trail !== ':') return false;
  const core = readCore(block, next);
  const phone =
    phonePattern.test(core) &&
    (countDigits(core) >= longNumber || isBeforeDigits(block, next, end));
  return phone || (trail === ':' && plain.test(core) && countDigits(core) >= longNumber);
}

function isPlain(block: Block, cluster: Cluster, next: Atom): boolean {
  const { text } = block;
  const core = readCore(block, next);
  if (cluster.enclosed || next.coreStart > next.start || /^[%٪‰]/.test(text[next.coreEnd] ?? ''))
    return false;
  if (!plain.test(core) || hasLetter(block, next.start, next.end)) return false;
  if (!isEnclosed(block, next)) return true;
  // «Titanic (1997)» is a name; the [1] after one is the reader's note.
  return /^\(\d+(?:['’′]\d+["”″]?)?\)$/.test(core);
}

/**
 * How a number stands to the run before it.
 *
 * @param block the classified block
 * @param cluster the run
 * @param next the number
 * @param end end of the island
 * @returns `yes` when it belongs, `perhaps` when it does if a word follows, else `no`
 */
export function joinsNumber(
  block: Block,
  cluster: Cluster,
  next: Atom,
  end: number,
): 'yes' | 'perhaps' | 'no' {
  const { last, trail } = cluster;
  // «الكثافة (d) = 3 g»: the symbol in brackets is the Arabic sentence's, and so is what it equals.
  if (cluster.enclosed && isRelation(trail)) return 'no';
  if (isFormulaPart(block, cluster) || isLabelled(block, trail, next, end)) return 'yes';
  const before = readCore(block, last);
  if (/^\|*$/.test(trail) && !cluster.enclosed && required.test(readAll(block, next))) return 'yes';
  if (trail === '' && zone.test(before)) return 'yes';
  if (!isPlain(block, cluster, next)) return 'no';
  // «No. 5», «Top 10»: what says that a number follows owns it, whatever comes after.
  if (trail === '.' ? goesOnAfterDot(before) : trail === '' && isLabel(before)) return 'yes';
  if (countsArabic(block, next)) return 'no';
  if (
    trail === '' &&
    (!isMeasured(block, next) || (last.kind === 'number' && hour.test(readCore(block, next))))
  )
    return 'yes';
  // «Adults: 20 EUR Children: 10 EUR»: one price list, as long as labels follow.
  if (trail === ':') return cluster.priced ? 'yes' : 'perhaps';
  // «5 GB / 10 GB»: each number counts its own unit.
  if (cluster.counted) return 'no';
  if (trail === ',' && day.test(before) && year.test(readCore(block, next))) return 'yes';
  return /^[.!?:;]+$/.test(trail) ? 'no' : 'perhaps';
}

/**
 * The number right before a word, if it is one and nothing stands between.
 *
 * @param before the atoms before the word, the last one last
 * @param word the word
 */
export function findCounted(before: readonly Atom[], word: Atom): Atom | undefined {
  const number = before.at(-1);
  return number?.kind === 'number' && number.end === number.coreEnd && !word.cut
    ? number
    : undefined;
}

// «10 × 20 cm», «3×10⁸ m/s», «1440 x 3120»: a product is one quantity with its unit.
function findProduct(
  block: Block,
  before: readonly Atom[],
  last: Atom,
  word: Atom,
): Atom | undefined {
  const [first, sign] = before.slice(-3);
  const isSign = sign?.kind === 'symbol' && times.test(readMark(block, sign.start, sign.end));
  if (isSign && !last.cut && !sign.cut && first?.kind === 'number' && first.end === first.coreEnd)
    return first;
  const sums = times.test(readCore(block, last)) || /^[xX]$/.test(readCore(block, word));
  return sums ? last : undefined;
}

/**
 * Where the run of a word begins: at the word, or before it when a formula, a date, a product or
 * an English phrase leads up to it («2 + x = 5», «24 November 2014», «10 × 20 cm», «12 Angry Men»,
 * «50% Off»).
 *
 * @param block the classified block
 * @param before the atoms before the word, the last one last
 * @param word the word
 * @param end end of the island
 * @returns the unit where the run begins
 */
export function findStart(block: Block, before: readonly Atom[], word: Atom, end: number): number {
  const counted = findCounted(before, word);
  if (counted && !isEnclosed(block, counted)) {
    const number = readCore(block, counted);
    const isDay = day.test(number) && isMonth(readCore(block, word));
    if (isDay || /[%°]$/.test(number) || isEnglishPhrase(block, word, end)) {
      return counted.coreStart;
    }
    const product = findProduct(block, before, counted, word);
    if (product) return product.coreStart;
  }
  let start = word.coreStart;
  let relation = false;
  for (let at = before.length - 1; at > 0; at -= 2) {
    const sign = before[at];
    const number = before[at - 1];
    if (sign?.kind !== 'symbol' || number?.kind !== 'number') break;
    const mark = readMark(block, sign.start, sign.end);
    if (!operator.test(mark) || sign.cut || number.end > number.coreEnd) break;
    relation ||= isRelation(mark);
    if (relation || isOperand(block, word)) start = number.coreStart;
    if (number.cut) break;
  }
  return start;
}
