import type { Block } from './island.ts';
import type { Atom } from './read-atom.ts';

/** The number of an entry in a list within a sentence, and the marks around it: 2. or (2) or 2-. */
export interface Item {
  value: number;
  marks: string;
}

const longest = 8;
const itemPattern = /^(\(?)(\d{1,2})([.)–-]?)(?!\d)/;

/**
 * Reads a number as that of an entry.
 *
 * @param block the classified block
 * @param atom the number
 * @returns the entry; `undefined` when no mark stands with it, or the atom is no number
 */
export function readItem({ text }: Block, atom: Atom | undefined): Item | undefined {
  if (atom?.kind !== 'number') return undefined;
  const [, open = '', digits = '', close = ''] =
    itemPattern.exec(text.slice(atom.start, atom.start + longest)) ?? [];
  return close === '' ? undefined : { value: Number(digits), marks: open + close };
}

/**
 * Whether one entry is the next after another: «1. Google 2. Apple».
 *
 * @param item the first
 * @param next the second
 * @returns true where the marks are the same and the value is one more
 */
export function followsItem(item: Item | undefined, next: Item | undefined): boolean {
  return !!item && !!next && next.marks === item.marks && next.value === item.value + 1;
}
