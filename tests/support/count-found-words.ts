import { foldText } from '../../src/arabic/fold.ts';

const listWords = (text: string): string[] => foldText(text).match(/\p{N}+|[^\p{N}\s]+/gu) ?? [];

/**
 * Counts how many words of a text come back from somewhere else, each as often as it stands there.
 *
 * @param written the text
 * @param found what came back, in any order
 */
export function countFoundWords(written: string, found: string): { all: number; whole: number } {
  const words = listWords(written);
  const left = listWords(found);
  const whole = words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return { all: words.length, whole: whole.length };
}
