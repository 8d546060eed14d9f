import type { Box, Measured } from './measure-articles.ts';

const SLACK = 0.6;
const LINE = 20;

/** A statement about where text stands, as the corpus makes it. */
interface Expectation {
  first: string;
  firstNth?: number;
  before: string;
  beforeNth?: number;
}

/** What the corpus says of one line. */
export interface Statement {
  expect: readonly Expectation[];
  ltr?: readonly string[];
  edge?: { text: string; side: string };
}

function findNth(text: string, part: string, nth = 1): number {
  let at = -1;
  for (let count = 0; count < nth; count++) at = text.indexOf(part, at + 1);
  return at;
}

function boxesOf({ text, boxes }: Measured, part: string, nth?: number): Box[] {
  const start = findNth(text, part, nth);
  if (start === -1) throw new Error(`«${part}» is not in «${text}»`);
  return boxes.filter(({ at }) => at >= start && at < start + part.length);
}

const leftOf = (boxes: readonly Box[]): number => Math.min(...boxes.map(({ left }) => left));
const rightOf = (boxes: readonly Box[]): number => Math.max(...boxes.map(({ right }) => right));

/** Whether boxes ascend in x, in the order of the source, with no other box between them. */
export function ascends(measured: Measured, own: readonly Box[]): boolean {
  const ordered = own.every((box, at) => at === 0 || (own[at - 1]?.right ?? 0) <= box.left + SLACK);
  const [left, right] = [leftOf(own), rightOf(own)];
  const middle = own[0]?.middle ?? 0;
  const foreign = measured.boxes.some(
    (box) =>
      !own.includes(box) &&
      Math.abs(box.middle - middle) < LINE / 2 &&
      box.left > left - SLACK &&
      box.right < right + SLACK,
  );
  return ordered && !foreign;
}

/** Whether all of one group stands to the left of all of another. */
export function standsLeft(first: readonly Box[], second: readonly Box[]): boolean {
  return rightOf(first) <= leftOf(second) + SLACK;
}

/** What of a statement does not hold on screen; empty when all does. */
export function findFaults(measured: Measured, statement: Statement): string[] {
  const faults: string[] = [];
  for (const { first, firstNth, before, beforeNth } of statement.expect) {
    const holds = standsLeft(
      boxesOf(measured, first, firstNth),
      boxesOf(measured, before, beforeNth),
    );
    if (!holds) faults.push(`«${first}» is not left of «${before}»`);
  }
  for (const token of statement.ltr ?? []) {
    if (!ascends(measured, boxesOf(measured, token))) faults.push(`«${token}» does not ascend`);
  }
  const { edge } = statement;
  if (edge) {
    const own = boxesOf(measured, edge.text);
    const gap = edge.side === 'right' ? measured.right - rightOf(own) : leftOf(own) - measured.left;
    if (Math.abs(gap) > 1) faults.push(`«${edge.text}» is not at the ${edge.side} edge`);
  }
  return faults;
}
