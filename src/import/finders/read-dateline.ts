import { findAgency } from './agencies.ts';

/** What the line over or at the head of a report says: where it was sent from, and by whom. */
export interface Dateline {
  town: string;
  /** As written. */
  agency: string;
}

/** Dashes, tatweel, which old keyboards have for one, and the strokes and commas that stand for it. */
const dash = '[-–—ـ/|،,:]';

/**
 * Reads a line that is a dateline and nothing else: «جنيف (رويترز)», «لندن - (رويترز):»,
 * «الرياض ـ واس», «رويترز - باريس», «أبوظبي في 3 مارس/ وام /».
 *
 * @param line one line
 * @returns the town, of three words at most, and the agency without it; undefined for all else: a
 *   caption before a credit is longer
 */
export function readDateline(line: string): Dateline | undefined {
  const bare = line
    .trim()
    .replace(new RegExp(`\\s*${dash}+\\s*$`, 'u'), '')
    .replace(day, '');
  const [, before = '', after = ''] =
    new RegExp(
      `^(.{2,40}?)(?:\\s*${dash}+\\s*\\(?|\\s*\\()\\s*([^()]{2,40}?)\\s*\\)?\\s*$`,
      'u',
    ).exec(bare) ?? [];
  for (const [town, name] of [
    [before, after],
    [after, before],
  ] as const) {
    const alone = name.trim().replace(/^[«"“]\s*|\s*[»"”]$/g, '');
    const agency = isTown(town) ? findAgency(alone) : undefined;
    if (agency && agency === alone) return { town: town.trim(), agency };
  }
  return undefined;
}

/**
 * Reads the dateline that a paragraph opens with: «القاهرة (رويترز) - …», «غزة/ الأناضول - …»,
 * «واشنطن: «فرانس برس» …».
 *
 * @param text of the paragraph
 * @returns as {@link readDateline}; undefined where it opens with none
 */
export function readOpening(text: string): Dateline | undefined {
  const ends = [...text.slice(0, longest).matchAll(/[-–—ـ/:)»”]/gu)].map(({ index }) => index + 1);
  return ends.map((end) => readDateline(text.slice(0, end))).find(Boolean);
}

/** No dateline at the head of a paragraph is longer, in characters. */
const longest = 80;

/** «، 7 تشرين الثاني», « في 3 مارس»: the day, without its year, before the agency. */
const day = /[،,]?\s+(?:في\s+)?\p{Nd}{1,2}(?:\s+[\p{L}\p{M}]+){1,2}(?=\s*(?:[-–—ـ/|:(]|$))/u;

/** What a sentence has and the name of a town has not. */
const sentence =
  /(^|\s)(و?(قالت?|ذكرت?|أعلنت?|أفادت?|نقلت?|صرّ?حت?|أكّ?دت?)|نقلاً?|بحسب|حسب|وفقاً?|عن|في|إلى|ل?وكالة)(\s|$)/u;

/** One to three words, all of letters. */
function isTown(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length <= 3 &&
    words.every((word) => /^[\p{L}\p{M}]+$/u.test(word)) &&
    !sentence.test(text.trim())
  );
}
