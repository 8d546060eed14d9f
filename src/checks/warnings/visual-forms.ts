/** Letters with their shape fixed, as part of a character class; not symbols such as «ﷺ» and «﷼». */
export const fixedShapes = String.raw`\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdc7\ufe70-\ufe74\ufe76-\ufefc`;

/** First code point of each letter of Arabic Presentation Forms-B: its forms follow in the order isolated, final, initial, medial. */
const firsts =
  'FE80 FE81 FE83 FE85 FE87 FE89 FE8D FE8F FE93 FE95 FE99 FE9D FEA1 FEA5 FEA9 FEAB FEAD FEAF FEB1 FEB5 ' +
  'FEB9 FEBD FEC1 FEC5 FEC9 FECD FED1 FED5 FED9 FEDD FEE1 FEE5 FEE9 FEED FEEF FEF1 FEF5 FEF7 FEF9 FEFB';
const starts = firsts.split(' ').map((code) => Number.parseInt(code, 16));

/**
 * Says whether words in presentation forms stand in the order in which they are seen, the last
 * letter first, as old PDF files have them: then the letters' joins fit backwards, not forwards.
 *
 * @param text letters of Arabic Presentation Forms and spaces
 * @returns true where some join fails forwards and none backwards; false for a single letter
 */
export function isVisual(text: string): boolean {
  let forward = 0;
  let backward = 0;
  const shapes = [...text].map(readShape);
  for (const [at, shape] of shapes.entries()) {
    const next = shapes[at + 1];
    if (!shape || !next) continue;
    if (shape.joinsNext !== next.joinsPrevious) forward += 1;
    if (next.joinsNext !== shape.joinsPrevious) backward += 1;
  }
  return forward > 0 && backward === 0;
}

/** How a form joins its neighbours; undefined for spaces and forms outside the block. */
function readShape(letter: string): { joinsPrevious: boolean; joinsNext: boolean } | undefined {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0xfe80 || code > 0xfefc) return undefined;
  const form = code - (starts.findLast((start) => start <= code) ?? code);
  return { joinsPrevious: form === 1 || form === 3, joinsNext: form === 2 || form === 3 };
}
