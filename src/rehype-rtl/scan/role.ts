// What each UTF-16 unit of a flattened block does for the scanner. Everything from `fence` up ends an
// island of left-to-right text.
export const symbol = 0;
export const letter = 1;
export const digit = 2;
export const space = 3;
export const object = 4;
export const ltrObject = 5;
export const flag = 6;
export const fence = 7;
export const hebrew = 8;
export const arabic = 9;
export const arabicMark = 10;
export const control = 11;
/** Stands after the last unit. */
export const lineEnd = 12;
/** A mark, which belongs to the character before it (UAX #9 W1), or one that is passed over. */
export const carried = 13;
