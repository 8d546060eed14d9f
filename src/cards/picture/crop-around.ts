/** A part of a picture, in its pixels. */
export interface Crop {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Finds the part of a picture that fills a box and has a point as near to its middle as the edges allow.
 *
 * @param picture its size as it is seen, in pixels
 * @param box whose shape the part has
 * @param focus as front matter has it: `50% 30%`, from the left and from the top
 */
export function cropAround(
  picture: { width: number; height: number },
  box: { width: number; height: number },
  focus: string,
): Crop {
  const scale = Math.min(picture.width / box.width, picture.height / box.height);
  const width = Math.max(1, Math.min(picture.width, Math.round(box.width * scale)));
  const height = Math.max(1, Math.min(picture.height, Math.round(box.height * scale)));
  const [x = 50, y = 50] = focus.split(' ').map((part) => Number.parseInt(part, 10));
  const place = (share: number, size: number, part: number) =>
    Math.round(Math.min(size - part, Math.max(0, (size * share) / 100 - part / 2)));
  return {
    left: place(x, picture.width, width),
    top: place(y, picture.height, height),
    width,
    height,
  };
}
