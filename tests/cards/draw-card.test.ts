import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { cardFormats, formatNames, heaviest } from '../../src/cards/card-formats.ts';
import { writeCard } from '../../src/cards/card-text.ts';
import { drawCard } from '../../src/cards/draw-card.ts';
import { layOutSide } from '../../src/cards/layout/side-layout.ts';
import { paintLayout } from '../../src/cards/paint-layout.ts';
import { readPicture } from '../../src/cards/picture/read-picture.ts';
import { type Colours, readColours } from '../../src/cards/read-colours.ts';
import { makePhoto } from '../support/make-photo.ts';
import { type Pixels, readPixels } from '../support/read-pixels.ts';
import { titles } from './titles.ts';

const write = (title: string) =>
  writeCard({
    data: { title, date: '2014-11-07', source: 'فرانس برس' },
    address: 'https://maqal.example/2014/a-story/',
  });

/** Those that the project comes with, not the own ones of the site at hand. */
let colours: Colours;
beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'maqal-colours-'));
  await cp('src/styles', join(root, 'src/styles'), { recursive: true });
  colours = await readColours(root);
  await rm(root, { recursive: true });
});

/** Whether a pixel is as dark as ink, of which muted and accent letters are lighter. */
const isInk = (colour: number) => split(colour).every((part) => part < 50);

const split = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;

/** How many bands of ink a column of the card shows, from its top to its bottom. */
function countLines(pixels: Pixels, left: number, right: number, bottom: number): number {
  let bands = 0;
  let inside = false;
  for (let y = 0; y < bottom; y++) {
    let ink = 0;
    for (let x = left; x < right; x++) if (isInk(pixels.at(x, y))) ink++;
    if (ink > 0 && !inside) bands++;
    inside = ink > 0;
  }
  return bands;
}

describe.each([10, 40, 80, 160, 300] as const)('a headline of %i characters', (length) => {
  test.each(formatNames)('stands on paper inside its %s card', async (format) => {
    const { bytes } = await drawCard(write(titles[length]), format, colours);
    const pixels = await readPixels(bytes);
    const { width, height } = cardFormats[format];
    expect([pixels.width, pixels.height]).toEqual([width, height]);
    expect(bytes.length).toBeLessThanOrEqual(heaviest);
    const [margins, seen] = [new Set<number>(), new Set<number>()];
    let ink = 0;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const isMargin = x < 63 || x >= width - 63 || y < 63 || y >= height - 56;
        if (isMargin) margins.add(pixels.at(x, y));
        else if (isInk(pixels.at(x, y))) ink++;
        seen.add(pixels.at(x, y));
      }
    }
    expect([...margins]).toEqual([0xfbf8f2]);
    // Ink, accent and muted, as the site's tokens have them.
    expect([0x1b1a17, 0x7d1a1f, 0x524c45].filter((colour) => !seen.has(colour))).toEqual([]);
    expect(ink / (width * height)).toBeGreaterThan(0.02);
  });
});

test('as many lines are seen as were set', async () => {
  const text = write('مجلس مجلس مجلس مجلس مجلس مجلس مجلس مجلس مجلس مجلس مجلس');
  const { headline } = layOutSide(text, cardFormats.wide, undefined);
  const pixels = await readPixels((await drawCard(text, 'wide', colours)).bytes);
  expect(headline.text.lines.length).toBeGreaterThan(1);
  expect(countLines(pixels, 64, headline.x, 520)).toBe(headline.text.lines.length);
});

test('letters of a word are joined', async () => {
  const countPieces = async (title: string) =>
    (await readPixels((await drawCard(write(title), 'wide', colours)).bytes)).countPieces(
      { x: 64, y: 64, width: 770, height: 400 },
      isInk,
    );
  expect(await countPieces('محمد')).toBe(1);
  expect(await countPieces('م\u200cح\u200cم\u200cد')).toBe(4);
});

describe('a photo', () => {
  test('stands in its box, and nowhere under a letter', async () => {
    const text = write(titles[80]);
    const draw = async (bytes: Buffer) => {
      const picture = { bytes, ...(await readPicture(bytes)) };
      const card = await drawCard(text, 'wide', colours, picture);
      expect(card.extension).toBe('jpg');
      expect(card.bytes.length).toBeLessThanOrEqual(heaviest);
      return {
        pixels: await readPixels(card.bytes),
        box: layOutSide(text, cardFormats.wide, picture).picture,
      };
    };
    const photo = await makePhoto(900, 600);
    const one = await draw(photo);
    const other = await draw(await sharp(photo).negate().toBuffer());
    const box = one.box ?? { x: 0, y: 0, width: 0, height: 0 };
    let [inside, outside] = [0, 0];
    for (let y = 0; y < 630; y++) {
      for (let x = 0; x < 1200; x++) {
        const [a, b] = [split(one.pixels.at(x, y)), split(other.pixels.at(x, y))];
        const change = Math.max(...a.map((value, at) => Math.abs(value - (b[at] ?? 0))));
        // JPEG mixes neighbours within its blocks of 8 pixels, and rounds a little elsewhere.
        const isNear = x >= box.x - 8 && y <= box.height + 8;
        if (isNear && change > 24) inside++;
        if (!isNear && change > 60) outside++;
      }
    }
    expect(outside).toBe(0);
    expect(inside).toBeGreaterThan(box.width * box.height * 0.8);
  });

  test('that lies on its side is turned as its EXIF says', async () => {
    const turned = await sharp(await makePhoto(600, 400))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await readPicture(turned)).ratio).toBeCloseTo(2 / 3);
  });

  test('too busy to be kept at its best is made lighter', async () => {
    const noise = Buffer.from(
      Array.from({ length: 600 * 600 * 3 }, (_, at) => (at * at * 7919) % 251),
    );
    const raw = { width: 600, height: 600, channels: 3 } as const;
    const bytes = await sharp(noise, { raw }).png().toBuffer();
    const picture = { bytes, ratio: 1, isDrawing: false };
    const card = await drawCard(write(titles[40]), 'wide', colours, picture);
    expect(card.bytes.length).toBeLessThanOrEqual(heaviest);
  });
});

test('a drawing is kept whole, on the colour of its corner', async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800"><path fill="#00f" d="M0 0h800v800h-800z"/><path fill="#f00" d="M380 20h40v40h-40zM380 740h40v40h-40z"/></svg>`;
  const bytes = await sharp(Buffer.from(svg)).png().toBuffer();
  const picture = { bytes, ...(await readPicture(bytes)) };
  expect(picture.isDrawing).toBe(true);
  const card = await drawCard(write(titles[40]), 'wide', colours, picture);
  expect(card.extension).toBe('png');
  const pixels = await readPixels(card.bytes);
  const isRed = (colour: number) => colour >> 16 > 200 && (colour & 255) < 60;
  const isBlue = (colour: number) => colour >> 16 < 60 && (colour & 255) > 200;
  const box = layOutSide(write(titles[40]), cardFormats.wide, picture).picture;
  expect(box && pixels.countPieces(box, isRed)).toBe(2);
  const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
  const corners = [pixels.at(x + 2, y + 2), pixels.at(x + width - 3, y + height - 3)];
  expect(corners.map(isBlue)).toEqual([true, true]);
});

test('a card names no font and holds no text for a renderer to set', () => {
  const svg = paintLayout(
    layOutSide(write(titles.markup), cardFormats.wide, undefined),
    cardFormats.wide,
    colours,
  );
  expect(svg).not.toMatch(/<text|font|script/);
});

test('the machine’s fonts and home have no part in a card: the same bytes without any', async () => {
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const { bytes } = await drawCard(write(titles['Latin names']), 'wide', colours);
  const nowhere = mkdtempSync(join(tmpdir(), 'maqal-no-fonts-'));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      new URL('./draw-and-digest.ts', import.meta.url).pathname,
      titles['Latin names'],
      JSON.stringify(colours),
    ],
    {
      encoding: 'utf8',
      env: {
        FONTCONFIG_FILE: join(nowhere, 'none.conf'),
        FONTCONFIG_PATH: nowhere,
        HOME: nowhere,
        TZ: 'Asia/Tokyo',
        LANG: 'C',
      },
    },
  );
  expect(stdout.trim(), stderr).toBe(digest(bytes));
});
