import { findBidiControls } from 'rehype-rtl';

/**
 * Takes out the invisible characters that reorder text: the build refuses them, and word processors
 * leave them behind.
 *
 * @param text any
 * @returns the rest, and what was taken
 */
export function stripBidiControls(text: string): { text: string; taken: string } {
  const places = findBidiControls(text).map(({ offset }) => offset);
  if (places.length === 0) return { text, taken: '' };
  return {
    text: [-1, ...places].map((start, at) => text.slice(start + 1, places[at])).join(''),
    taken: places.map((place) => text.charAt(place)).join(''),
  };
}
