import { goesOnAfterDot } from './abbreviations.ts';
import { countsArabic, isLabel, isMeasured } from './name-numbers.ts';
import type { Atom } from './read-atoms.ts';
import { isRelation, type WordRun } from './word-run.ts';

const operator = /^[\p{Sm}*/×·-]+$/u;
const wordPattern = /[A-Za-zÀ-ÖØ-öø-῿]{2}/;
// With no sign or currency before it, and no percent sign.
const plain = /^[^-+−±%~^°<=$¢-¥₠-⃀][^%+]*\+?$/;
// «Titanic (1997)» is a name; the [1] after one is the reader's note.
const inBrackets = /^\(\d+(?:['’′]\d+["”″]?)?\)$/;
// «Node >=22.12», «React ^18»: how package managers say which versions will do.
const required = /^(?:[<>=!~^≥≤≠]{1,3})v?\d[^%٪]*$/;
const phonePattern = /^\+\d/;
const long = /(?:\d\D*){7}/;
const zone = /^(?:GMT|UTC)$/;
const day = /^\d{1,2}$/;
const year = /^\d{4}$/;

/** Whether a symbol is an operator: plus, times, equals. */
export function isOperator(text: string): boolean {
  return operator.test(text);
}

/** Whether what stands beside an operator may be its operand: x, 2y, f(x) have no words. */
export function isOperand({ core }: Atom): boolean {
  return !wordPattern.test(core);
}

function isFormulaPart({ last, trail, formula }: WordRun): boolean {
  if (isRelation(trail)) return true;
  return isOperator(trail) && (formula || (last.kind === 'word' && isOperand(last)));
}

// «ISBN: 978-3-16-148410-0», «Tel: +966 11 234 5678»: a Latin label and what it names.
function isLabelled(trail: string, next: Atom, after: Atom | undefined): boolean {
  if (trail !== '' && trail !== ':') return false;
  const isLong = long.test(next.core);
  const isGrouped = next.trail === '' && after?.cut === false && /^\d+$/.test(after.core);
  if (phonePattern.test(next.core) && (isLong || isGrouped)) return true;
  return trail === ':' && isLong && plain.test(next.core);
}

/**
 * How a number stands to the run before it.
 *
 * @param text the text of the block
 * @param run the run
 * @param next the number
 * @param after the atom after it
 * @returns `yes` when it belongs, `perhaps` when it does if a word follows, else `no`
 */
export function joinsNumber(
  text: string,
  run: WordRun,
  next: Atom,
  after: Atom | undefined,
): 'yes' | 'perhaps' | 'no' {
  const { last, trail, enclosed } = run;
  const { core, lead } = next;
  // «الكثافة (d) = 3 g»: the symbol in brackets is the Arabic sentence's, and so is what it equals.
  if (enclosed && isRelation(trail)) return 'no';
  if (isFormulaPart(run) || isLabelled(trail, next, after)) return 'yes';
  if (/^\|*$/.test(trail) && !enclosed && required.test(lead + core + next.trail)) return 'yes';
  if (trail === '' && zone.test(last.core)) return 'yes';
  if (enclosed || lead !== '' || /[%٪‰]/.test(text[next.end] ?? '')) return 'no';
  if (!(next.enclosed ? inBrackets : plain).test(core)) return 'no';
  // «No. 5», «Top 10»: what says that a number follows owns it, whatever comes after.
  if (trail === '.' ? goesOnAfterDot(last.core) : trail === '' && isLabel(last.core)) return 'yes';
  if (countsArabic(text, next)) return 'no';
  // «Jan 26 2017 11:00»: an hour is the name's after another number.
  const isHour = last.kind === 'number' && /^\d\d?:/.test(core);
  if (trail === '' && (isHour || !isMeasured(text, next))) return 'yes';
  // «Adults: 20 EUR Children: 10 EUR»: one price list, as long as labels follow.
  if (trail === ':') return run.priced ? 'yes' : 'perhaps';
  // «5 GB / 10 GB»: each number counts its own unit.
  if (run.counted) return 'no';
  if (trail === ',' && day.test(last.core) && year.test(core)) return 'yes';
  return /^[.!?:;]+$/.test(trail) ? 'no' : 'perhaps';
}
