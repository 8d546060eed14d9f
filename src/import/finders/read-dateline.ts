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
 * «الرياض ـ واس», «رويترز - باريس».
 *
 * @param line one line
 * @returns the town, of three words at most, and the agency without it; undefined for all else: a
 *   caption before a credit is longer
 */
export function readDateline(line: string): Dateline | undefined {
  const bare = line.trim().replace(new RegExp(`\\s*${dash}+\\s*$`, 'u'), '');
  const [, before = '', after = ''] =
    new RegExp(
      `^(.{2,40}?)(?:\\s*${dash}+\\s*\\(?|\\s*\\()\\s*([^()]{2,40}?)\\s*\\)?\\s*$`,
      'u',
    ).exec(bare) ?? [];
  for (const [town, name] of [
    [before, after],
    [after, before],
  ] as const) {
    const agency = isTown(town) ? findAgency(name) : undefined;
    if (agency && agency === name.trim()) return { town: town.trim(), agency };
  }
  return undefined;
}

/** One to three words, all of letters. */
function isTown(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length <= 3 && words.every((word) => /^[\p{L}\p{M}]+$/u.test(word));
}
