import type { Picture } from '../block.ts';
import { describePlace, take, type Desk } from '../desk.ts';
import { isCredit } from './agencies.ts';

/**
 * Finds the photo over the text: the first picture, if it has a caption and stands before the first
 * paragraph; in plain text the caption alone, a line at the head that ends in a credit in brackets.
 *
 * @param desk to take it from
 * @returns the picture whose file is to be looked for
 */
export function takePhoto(desk: Desk): Picture | undefined {
  const hint = desk.reading.hints.find(({ field }) => field === 'photo')?.picture;
  if (hint) return hint.caption ? setPhoto(desk, hint) : hint;
  const start = desk.blocks.findIndex(({ kind }) => kind === 'paragraph' || kind === 'other');
  const head = desk.blocks.slice(0, start < 0 ? undefined : start);
  const block = head.find(({ picture }) => picture?.caption);
  if (block?.picture) {
    take(desk, block, 'field', 'photo');
    return setPhoto(desk, block.picture);
  }
  return takeCaption(desk);
}

function takeCaption(desk: Desk): undefined {
  for (const block of desk.blocks.slice(0, Math.min(4, desk.blocks.length - 1))) {
    const parts = block.kind === 'paragraph' ? splitCaption(block.text) : undefined;
    if (!parts) continue;
    take(desk, block, 'field', 'photo');
    desk.fields.photo = { caption: parts.caption, credit: parts.credit };
    const { ar, en } = describePlace(block);
    desk.decisions.push({
      sure: parts.sure,
      ar: `شرح الصورة من ${ar}، وصاحبها: ${parts.credit}؛ وملفّ الصورة ليس معنا`,
      en: `Caption from ${en}, credit: ${parts.credit}; the picture's file is not at hand`,
    });
    return;
  }
}

/**
 * Parts a caption from the credit in brackets at its end, also where both are stuck together.
 *
 * @param text one line
 * @returns both, and whether it can be nothing else; undefined where no credit is to be seen
 */
export function splitCaption(
  text: string,
): { caption: string; credit: string; sure: boolean } | undefined {
  const match = /^([^\n]{3,250}?)(\s*)\(([^()\n]{2,60})\)$/u.exec(text.trim());
  const [, caption = '', gap, credit = ''] = match ?? [];
  if (!match) return undefined;
  const isKnown = isCredit(credit);
  // «الاسم – الصحيفة(الاسم)» is who wrote it.
  const isStuck = gap === '' && /[\p{L}\p{M}]$/u.test(caption) && !/\s[-–—]\s/.test(caption);
  if (!isKnown && !isStuck) return undefined;
  return {
    caption: dropPhotoLabel(caption),
    credit: dropCreditLabel(credit),
    sure: isKnown && isStuck,
  };
}

/** Says that what follows is whose picture it is. */
const creditLabel =
  'تصوير|عدسة|المصور|المصوّر|المصدر|مصدر الصورة|حقوق الصورة|الصورة من|Photo(?:graph)?(?: by)?|Credit|Source|Image(?: credit)?|©';

/** The same without a colon, where a sign parts it from what is before. */
const bareLabel = '(?:تصوير|ب?عدسة|Photo(?:graph)? by|Image by)\\s+|©\\s*';

/** Up to four words that may be a name: no preposition, and no noun with the article in front. */
const bareName = '(?!ال)(?:(?!(?:في|من|على|عن|إلى|خلال)(?:\\s|$))[^\\s:،.()]+\\s*){1,4}';

/**
 * Parts a caption from a credit that a label opens: «الجسر ليلاً. تصوير: أحمد», «الجسر | عدسة أحمد».
 *
 * @param text one line
 * @returns both, without the label; undefined where there is no such label
 */
export function splitLabelled(text: string): { caption: string; credit: string } | undefined {
  const named = `^(|.{2,250}?[\\s.،|\\-–—/(])(?:${creditLabel})\\s*:\\s*([^:\\n]{2,60}?)[).]*$`;
  const bare = `^(|.{2,250}?(?:[.،|\\-–—/(]\\s*|\\s(?=©)))(?:${bareLabel})(${bareName})[).]*$`;
  const match =
    new RegExp(named, 'iu').exec(text.trim()) ?? new RegExp(bare, 'iu').exec(text.trim());
  const [, caption = '', credit = ''] = match ?? [];
  if (!credit) return undefined;
  return { caption: dropPhotoLabel(caption.replace(/[\s،|\-–—/(]+$/, '')), credit: credit.trim() };
}

/** «صورة: الجسر»: that it is a picture is to be seen. */
export const dropPhotoLabel = (text: string): string =>
  text.trim().replace(/^(?:ال)?صورة(?: (?:أرشيفية|من الأرشيف))?\s*:\s*(?=\S)/, '');

/** «تصوير: أحمد», «عدسة أحمد»: what is written is who it was. */
export const dropCreditLabel = (text: string): string =>
  text
    .trim()
    .replace(new RegExp(`^(?:${creditLabel})\\s*:\\s*(?=\\S)`, 'iu'), '')
    .replace(new RegExp(`^(?:${bareLabel})(?=\\S)`, 'iu'), '');

function setPhoto(desk: Desk, picture: Picture): Picture {
  const { caption, credit, alt } = picture;
  desk.fields.photo = { alt, caption, credit: credit || undefined };
  return picture;
}
