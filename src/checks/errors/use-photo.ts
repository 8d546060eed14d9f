import { pictureExtensions } from '../../article/schema.ts';
import type { Bilingual } from '../../report/problem.ts';
import { cleanName } from './check-picture-names.ts';

/**
 * Says how a picture is written that an article names elsewhere.
 *
 * @param value its address or its name
 * @returns the lines, with the name of the file; what nobody knows is left to be written
 */
export function usePhoto(value: string): Bilingual {
  const written = value.replace(/[?#].*$/, '').replace(/^.*[\\/]/, '');
  const isKnown = pictureExtensions.some((each) => written.toLowerCase().endsWith(`.${each}`));
  const file = isKnown ? cleanName(written) : written || '…';
  const [ar, en] = file === written || written === '' ? ['', ''] : [` باسم ${file}`, ` as ${file}`];
  const lines = `photo:\n  file: ${file}\n  alt: …\n  caption: …`;
  return {
    ar: `ضع ملف الصورة إلى جانب index.md${ar}، واكتب:\n${lines}`,
    en: `Put the picture's file beside index.md${en}, and write:\n${lines}`,
  };
}
