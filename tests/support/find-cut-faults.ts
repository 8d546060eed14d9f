import { ascends, standsLeft } from './find-faults.ts';
import type { Box, Measured } from './measure-articles.ts';

const RIGHT_TO_LEFT = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LEFT_TO_RIGHT = /[\p{L}\p{N}]/u;
const PARTS = /\p{RI}{2}|[\p{L}\p{M}\p{Cf}_]+|\p{N}+|\S/gu;
// Painted with the character before them.
const ATTACHED = /[\p{M}\p{Cf}\p{RI}]/u;

interface Part {
  text: string;
  boxes: Box[];
}

const isLeftToRight = (text: string): boolean =>
  text.startsWith('http') || (LEFT_TO_RIGHT.test(text) && !RIGHT_TO_LEFT.test(text));

// A piece that reads from the left is held as a whole; any other part by part.
function split(piece: string): string[] {
  const text = piece.trim();
  if (text === '') return [];
  return isLeftToRight(text) ? [text] : (text.match(PARTS) ?? []);
}

function locate(measured: Measured, texts: readonly string[]): Part[] {
  let from = 0;
  return texts.map((text) => {
    const start = measured.text.indexOf(text, from);
    if (start === -1) throw new Error(`«${text}» is not in «${measured.text}» after ${from}`);
    from = start + text.length;
    return {
      text,
      boxes: measured.boxes.filter(
        ({ at, character }) => at >= start && at < from && !ATTACHED.test(character),
      ),
    };
  });
}

/**
 * What of a cut line does not hold on screen: every part must stand left of the one before it, and
 * a part without Arabic must ascend.
 */
export function findCutFaults(painted: Measured, cut: string): string[] {
  const boxes = painted.boxes.filter(({ character }) => !ATTACHED.test(character));
  const measured = { ...painted, boxes };
  const parts = locate(measured, cut.split('¦').flatMap(split)).filter((part) => part.boxes.length);
  const faults: string[] = [];
  parts.forEach(({ text, boxes: own }, at) => {
    const previous = parts[at - 1];
    if (previous && !standsLeft(own, previous.boxes)) {
      faults.push(`«${text}» is not left of «${previous.text}»`);
    }
    if (isLeftToRight(text) && !ascends(measured, own)) faults.push(`«${text}» does not ascend`);
  });
  return faults;
}
