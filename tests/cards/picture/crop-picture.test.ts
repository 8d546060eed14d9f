import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cropAround } from '../../../src/cards/picture/crop-around.ts';
import { cropPicture } from '../../../src/cards/picture/crop-picture.ts';

/** Four quarters of a photo: red and green above, blue and white below. */
async function makeQuarters(orientation = 1): Promise<Buffer> {
  const raw = { width: 2, height: 2, channels: 3 } as const;
  const pixels = Buffer.from([255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255]);
  return sharp(pixels, { raw })
    .resize(400, 200, { kernel: 'nearest', fit: 'fill' })
    .withMetadata({ orientation })
    .png()
    .toBuffer();
}

/** The colour of the part that fills the box, a quarter of the way down and at a share of its width. */
async function colourAt(
  share: number,
  focus: string,
  box: { width: number; height: number },
  orientation = 1,
) {
  const shape = { ratio: 2, isDrawing: false };
  const pixels = await cropPicture(await makeQuarters(orientation), box, shape, '#fff', focus);
  expect(pixels.length).toBe(box.width * box.height * 3);
  const at = (Math.floor(box.height / 4) * box.width + Math.floor(box.width * share)) * 3;
  return [...pixels.subarray(at, at + 3)];
}

test('a photo is cropped around the point that its article names', async () => {
  expect(await colourAt(0.5, '10% 50%', { width: 50, height: 50 })).toEqual([255, 0, 0]);
  expect(await colourAt(0.5, '90% 50%', { width: 50, height: 50 })).toEqual([0, 255, 0]);
  expect(await colourAt(0.2, '10% 100%', { width: 80, height: 20 })).toEqual([0, 0, 255]);
});

test('the point is that of the picture as it is seen, also where its file has it turned', async () => {
  // Turned by half, red lies at the right below.
  expect(await colourAt(0.8, '90% 100%', { width: 80, height: 20 }, 3)).toEqual([255, 0, 0]);
});

test('the part never leaves the picture, and fills the box whole', () => {
  for (const focus of ['0% 0%', '100% 100%', '50% 50%', '33% 67%']) {
    for (const [width, height] of [
      [100, 100],
      [333, 10],
      [7, 900],
      [1, 1],
    ] as const) {
      const picture = { width: 401, height: 203 };
      const crop = cropAround(picture, { width, height }, focus);
      expect(crop.left).toBeGreaterThanOrEqual(0);
      expect(crop.top).toBeGreaterThanOrEqual(0);
      expect(crop.left + crop.width).toBeLessThanOrEqual(picture.width);
      expect(crop.top + crop.height).toBeLessThanOrEqual(picture.height);
      expect(crop.width === picture.width || crop.height === picture.height).toBe(true);
    }
  }
});
