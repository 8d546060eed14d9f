import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import type { Colours } from './read-colours.ts';

const compress = promisify(deflate);

/** Steps from paper to each colour: with paper 16, so that a byte holds two pixels. */
const steps = { ink: 6, muted: 5, accent: 4 } as const;

/**
 * Writes a card without a picture as PNG with a palette (PNG specification, third edition).
 *
 * The palette is known beforehand: paper, and its ways to the colours letters are painted in. So
 * every colour stays exact without 64 of them, and no processor's time goes into finding them, which
 * is most of what a card takes where sharp writes it: `npm run bench:cards`.
 *
 * @param pixels four bytes each, the last of which is not read: a card is opaque
 * @param size in pixels
 * @param colours the card is painted in
 * @returns the file, the same bytes for the same pixels
 */
export async function encodePng(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
  colours: Colours,
): Promise<Buffer> {
  const palette = mixPalette(colours);
  const pitch = 1 + Math.ceil(width / 2);
  const rows = Buffer.alloc(pitch * height);
  // A pixel is one number, in whatever order the machine has its bytes: four are read at once.
  const { buffer, byteOffset } = pixels.byteOffset % 4 === 0 ? pixels : new Uint8Array(pixels);
  const whole = new Int32Array(buffer, byteOffset, width * height);
  const indices = new Map<number, number>();
  let last = -1;
  let index = 0;
  for (let y = 0, at = 0; y < height; y++) {
    // Each row begins with the number of its filter, which is none.
    const row = y * pitch + 1;
    for (let x = 0; x < width; x++, at++) {
      const pixel = whole[at]!;
      if (pixel !== last) {
        last = pixel;
        index = indices.get(pixel) ?? findNearest(palette, colourAt(pixels, 4 * at));
        indices.set(pixel, index);
      }
      // Paper, which is most of a card, is there already.
      if (index !== 0) rows[row + (x >> 1)]! |= x % 2 === 0 ? index << 4 : index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('sRGB', Buffer.from([0])),
    chunk('PLTE', Buffer.from(palette.flatMap((each) => shifts.map((shift) => part(each, shift))))),
    // 6 and 7 take a third and three quarters more time, for 2 and 3 % of the bytes.
    chunk('IDAT', await compress(rows, { level: 5 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Colours as 0xrrggbb: paper first, then each way from it to a colour. */
function mixPalette(colours: Colours): number[] {
  const paper = parseColour(colours.paper);
  return [
    paper,
    ...Object.entries(steps).flatMap(([name, count]) => {
      const full = parseColour(colours[name as keyof typeof steps]);
      return Array.from({ length: count }, (_, step) => mix(paper, full, (step + 1) / count));
    }),
  ];
}

function mix(from: number, to: number, share: number): number {
  const [red = 0, green = 0, blue = 0] = shifts.map((shift) =>
    Math.round(part(from, shift) + (part(to, shift) - part(from, shift)) * share),
  );
  return (red << 16) | (green << 8) | blue;
}

const colourAt = (pixels: Uint8Array, at: number) =>
  (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;

function findNearest(palette: readonly number[], colour: number): number {
  const distances = palette.map((each) =>
    shifts.reduce((sum, shift) => sum + (part(each, shift) - part(colour, shift)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

/** Where red, green and blue stand in a colour. */
const shifts: readonly number[] = [16, 8, 0];
const part = (colour: number, shift: number) => (colour >> shift) & 255;
const parseColour = (hex: string) => Number.parseInt(hex.slice(1), 16);

function chunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, check]);
}
