import { foldText } from '../../arabic/fold.ts';
import type { InputBlock } from '../block.ts';
import { take, type Desk } from '../desk.ts';
import type { ResidueReason } from '../record.ts';
import { findResidue } from './find-residue.ts';

/**
 * Sets aside what belongs to a page's interface: blocks all of whose lines do, and what a bare
 * «اقرأ أيضاً» leads to; at the end of the text all that stands under «مواضيع ذات صلة».
 *
 * @param desk to take it from
 */
export function takeResidue(desk: Desk): void {
  const lastText = desk.blocks.findLastIndex((block) => !isShort(block));
  let leadsOn = false;
  let isList = false;
  for (const [at, block] of [...desk.blocks].entries()) {
    const reason = findBlockResidue(block);
    const isStory: boolean = !reason && leadsOn && isTeaser(block);
    if (reason) take(desk, block, 'aside', reason);
    else if (isStory) take(desk, block, 'aside', 'related');
    if (reason === 'related' && isBare(block)) {
      leadsOn = true;
      isList = heads(block) && at > lastText;
    } else leadsOn = isStory && isList;
  }
}

function findBlockResidue({ kind, text }: InputBlock): ResidueReason | undefined {
  if (kind === 'picture') return undefined;
  const found = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(findResidue);
  return found.every(Boolean) ? found[0] : undefined;
}

/** A label alone, whose stories follow. */
const isBare = ({ text }: InputBlock) => foldText(text).split(' ').length <= 3;

/** A label of several stories. */
const heads = ({ text }: InputBlock) =>
  /^(اخبار|مواضيع|موضوعات|مقالات|الاكثر|ذات صله|related)( |$)/.test(foldText(text));

/** Stories end in their headlines, texts in sentences. */
const isShort = ({ text }: InputBlock) => text.length <= 120 && !/[.!؟]["»)]?$/.test(text.trim());

/** A list, or a line that is no sentence. */
const isTeaser = ({ kind, text, markdown }: InputBlock) =>
  (kind === 'other' && /^([-*+]|\d+[.)]) /.test(markdown)) ||
  (kind === 'paragraph' && text.length <= 120 && !/^\(|^المصدر|[.!؟:،]["»]?$/.test(text));
