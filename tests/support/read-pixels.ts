import sharp from 'sharp';

/** A rectangle of pixels. */
interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A picture, opened. */
export interface Pixels {
  width: number;
  height: number;
  /** The colour of a pixel, as in CSS: 0xrrggbb. */
  at(x: number, y: number): number;
  /** How many pieces of touching pixels (by side or corner) an area holds that pass a test. */
  countPieces(area: Area, passes: (colour: number) => boolean): number;
}

/**
 * Opens a picture file.
 *
 * @param file its bytes or its path
 */
export async function readPixels(file: Uint8Array | string): Promise<Pixels> {
  const { data, info } = await sharp(file)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const at = (x: number, y: number) => data.readUIntBE((y * width + x) * 3, 3);
  return {
    width,
    height,
    at,
    countPieces: (area, passes) => countPieces(area, (x, y) => passes(at(x, y))),
  };
}

function countPieces(area: Area, passes: (x: number, y: number) => boolean): number {
  const seen = new Set<number>();
  const key = (x: number, y: number) => y * 10_000 + x;
  const isOpen = (x: number, y: number) =>
    x >= area.x &&
    y >= area.y &&
    x < area.x + area.width &&
    y < area.y + area.height &&
    !seen.has(key(x, y)) &&
    passes(x, y);
  let pieces = 0;
  for (let top = area.y; top < area.y + area.height; top++) {
    for (let left = area.x; left < area.x + area.width; left++) {
      if (!isOpen(left, top)) continue;
      pieces++;
      const stack: [number, number][] = [[left, top]];
      seen.add(key(left, top));
      for (let next = stack.pop(); next; next = stack.pop()) {
        for (const [stepX, stepY] of steps) {
          const [x, y] = [next[0] + stepX, next[1] + stepY];
          if (!isOpen(x, y)) continue;
          seen.add(key(x, y));
          stack.push([x, y]);
        }
      }
    }
  }
  return pieces;
}

const steps = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => [x, y] as const));
