// What each UTF-16 unit of a flattened block does for the scanner. Everything from `fence` up ends an
// island of left-to-right text.
export const symbol = 1;
export const letter = 2;
export const digit = 3;
export const space = 4;
export const object = 5;
export const ltrObject = 6;
export const flag = 7;
export const fence = 8;
export const hebrew = 9;
export const arabic = 10;
export const arabicMark = 11;
export const control = 12;
/** Stands after the last unit. */
export const lineEnd = 13;
/** A mark, which belongs to the character before it (UAX #9 W1), or one that is passed over. */
export const carried = 14;
