import { foldText } from '../../arabic/fold.ts';
import type { Block } from '../block.ts';
import { take, type Desk } from '../desk.ts';
import { findResidue, type Reason } from './find-residue.ts';

/**
 * Sets aside what belongs to a page's interface: blocks all of whose lines do, and what a bare
 * «اقرأ أيضاً» leads to.
 *
 * @param desk to take it from
 */
export function takeResidue(desk: Desk): void {
  let leadsOn = false;
  for (const block of [...desk.blocks]) {
    const reason = findBlockResidue(block);
    if (reason) take(desk, block, 'aside', reason);
    else if (leadsOn && isTeaser(block)) take(desk, block, 'aside', 'related');
    leadsOn = reason === 'related' && isBare(block);
  }
}

function findBlockResidue({ kind, text }: Block): Reason | undefined {
  if (kind === 'picture') return undefined;
  const found = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(findResidue);
  return found.every(Boolean) ? found[0] : undefined;
}

/** A label alone, whose stories follow. */
const isBare = ({ text }: Block) => foldText(text).split(' ').length <= 3;

/** A list, or a line that is no sentence. */
const isTeaser = ({ kind, text, markdown }: Block) =>
  (kind === 'other' && /^([-*+]|\d+[.)]) /.test(markdown)) ||
  (kind === 'paragraph' && text.length <= 120 && !/[.!؟:،]["»]?$/.test(text));
