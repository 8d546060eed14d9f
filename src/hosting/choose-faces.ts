import type { AtRule, Root } from 'postcss';

/** First and last code point. */
type Range = readonly [first: number, last: number];

interface FontFace {
  rule: AtRule;
  weight: string;
  address: string;
  ranges: Range[];
}

const space = 0x20;

/**
 * Leaves a style sheet the font faces that a page's text needs.
 *
 * Faces of one weight that hold the space are alternatives, each wider than the one before: the
 * narrowest that holds all of the text stays, because letters from two files do not join. It leaves
 * to the other faces what is theirs, so that no word is half in one and half in a fallback while the
 * other comes. Those keep the ranges in which the page has characters, or go. A face that stands in a
 * condition (`@media print`) takes the place of the narrowest, or goes with it.
 *
 * @param root the style sheet, changed in place
 * @param characters code points of the page's text
 * @returns the address of each first alternative that had to go, and that of the one chosen instead
 */
export function chooseFaces(root: Root, characters: readonly number[]): Map<string, string> {
  const all = listFaces(root);
  const faces = all.filter(({ rule }) => rule.parent === root);
  const partial = faces
    .filter(({ ranges }) => !holds(ranges, space))
    .map((face) => ({ ...face, ranges: face.ranges.filter((each) => meets(each, characters)) }));
  for (const { rule, ranges } of partial) setRanges(rule, ranges);
  const chosen = new Map<string, string>();
  for (const weight of new Set(faces.map((face) => face.weight))) {
    const isSame = (face: FontFace) => face.weight === weight;
    const others = partial.filter(isSame).flatMap(({ ranges }) => ranges);
    const alternatives = faces.filter((face) => isSame(face) && holds(face.ranges, space));
    const known = characters.filter((each) =>
      alternatives.some(({ ranges }) => holds(ranges, each)),
    );
    const fitting = alternatives.find(({ ranges }) => known.every((each) => holds(ranges, each)));
    for (const face of alternatives) {
      if (face !== fitting) face.rule.remove();
      else setRanges(face.rule, invert(others));
    }
    const [first] = alternatives;
    if (first && fitting && first !== fitting) chosen.set(first.address, fitting.address);
    for (const face of all.filter((each) => isSame(each) && each.rule.parent !== root)) {
      setRanges(face.rule, first === fitting ? invert(others) : []);
    }
  }
  return chosen;
}

/**
 * Parts characters by the ranges of a style sheet's faces, which is all that {@link chooseFaces} asks of
 * them: it chooses the same for some as for one of each group that these belong to.
 *
 * @param root the style sheet
 * @returns a function that gives one character of each group that has any, always the same one, in order
 */
export function groupCharacters(root: Root): (characters: readonly number[]) => number[] {
  const ranges = listFaces(root).flatMap((face) => face.ranges);
  const groups = new Map<number, number>();
  const firsts = new Map<string, number>();
  const findGroup = (character: number): number => {
    const held = ranges.map((range) => (holds([range], character) ? 1 : 0)).join('');
    const first = firsts.get(held) ?? character;
    firsts.set(held, first);
    groups.set(character, first);
    return first;
  };
  return (characters) =>
    [...new Set(characters.map((each) => groups.get(each) ?? findGroup(each)))].sort(
      (a, b) => a - b,
    );
}

function listFaces(root: Root): FontFace[] {
  const faces: FontFace[] = [];
  root.walkAtRules('font-face', (rule) => {
    const read = (name: string) => {
      const found = rule.nodes?.find((node) => node.type === 'decl' && node.prop === name);
      return found?.type === 'decl' ? found.value : '';
    };
    const [, address = ''] = /url\(["']?([^"')]+)/.exec(read('src')) ?? [];
    const ranges = readRanges(read('unicode-range') || 'U+0-10FFFF');
    faces.push({ rule, weight: read('font-weight'), address, ranges });
  });
  return faces;
}

/** Reads `unicode-range` (CSS Fonts 4, 4.5), wildcards too. */
function readRanges(value: string): Range[] {
  return [...value.matchAll(/U\+([\da-f?]+)(?:-([\da-f]+))?/gi)].map(([, first = '', last]) => [
    Number.parseInt(first.replaceAll('?', '0'), 16),
    Number.parseInt(last ?? first.replaceAll('?', 'F'), 16),
  ]);
}

/** Gives a face its ranges; one that has none goes, and one that has all need not say so. */
function setRanges(rule: AtRule, ranges: readonly Range[]): void {
  if (ranges.length === 0) removeWithEmptied(rule);
  const isAll = ranges.some(([first, last]) => first === 0 && last === 0x10ffff);
  rule.walkDecls('unicode-range', (declaration) => {
    if (isAll) declaration.remove();
    else declaration.value = ranges.map(formatRange).join(',');
  });
}

function removeWithEmptied(rule: AtRule): void {
  const { parent } = rule;
  rule.remove();
  if (parent?.type === 'atrule' && parent.nodes?.length === 0) removeWithEmptied(parent as AtRule);
}

const formatRange = ([first, last]: Range) =>
  `U+${first.toString(16)}${last > first ? `-${last.toString(16)}` : ''}`;

const holds = (ranges: readonly Range[], character: number) =>
  ranges.some(([first, last]) => first <= character && character <= last);

const meets = (range: Range, characters: readonly number[]) =>
  characters.some((each) => holds([range], each));

/** What some ranges leave. */
function invert(ranges: readonly Range[]): Range[] {
  const left: Range[] = [];
  let next = 0;
  for (const [first, last] of ranges.toSorted(([one], [other]) => one - other)) {
    if (first > next) left.push([next, first - 1]);
    next = last + 1;
  }
  return [...left, [next, 0x10ffff]];
}
