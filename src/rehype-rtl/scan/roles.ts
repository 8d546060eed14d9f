import { fence } from './role.ts';

/** A stretch of a text, in UTF-16 units: `start` inclusive, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Stands in the flattened text for an element of no direction, such as a picture. */
export const objectMark = '\uFFFC';

/** Stands for an element that shows left-to-right text in an isolate of its own, such as `code`. */
export const ltrObjectMark = '\uFDD0';

/** Stands for an element that no run may cross, such as a footnote's number. */
export const fenceMark = '\uFDD1';

/** The same for one whose author wrote right-to-left text in it: the line is not wholly Latin. */
export const rtlFenceMark = '\uFDD2';

/** Stands for `<br>`: browsers begin a new bidi paragraph after it. */
export const lineEndMark = '\u2029';

/**
 * Whether a role ends an island: Arabic and Hebrew, their marks, fences, controls, line ends.
 *
 * @param value a role; `undefined`, beyond the text, ends one too
 */
export function isWall(value: number | undefined): boolean {
  return value === undefined || value >= fence;
}
