const year = '(?:1\\d|2[01])\\d\\d';
const month = '(?:0?[1-9]|1[0-2])';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const dayMonth = `(?:${day}\\D+${month}|${month}\\D+${day})`;
// Years, and a day, month and year but as ISO 8601 has them: they run with the Arabic sentence.
const plainDate = RegExp(
  `^(?!\\d{4}-\\d\\d-\\d\\d$)(?:(?:${year}\\D+)*${year}|${dayMonth}\\D+\\d\\d(?:\\d\\d)?|\\d{4}\\D+${dayMonth})$`,
);
// ISO 8601 dates, cards, and what is no round number: no end of a range.
const shortCode = /^(?:\d{4}-\d\d-\d\d|\d{4}(?:[ -]\d{4}){2,3}|\d\d-\d{3}(?!000)\d{3})$/;
// An area or a way out of the country before the number, and two groups of four, the first no year.
const dialled = /^(?:0\d(?!\d\d\D\d{4}$).*|(?!19|2[01])\d{4} \d{4})$/;
// Groups with spaces between: «50 123 4567», «50 123-4567».
const grouped = /^(?:(?:\d+ )+\d{3}[^ ]\d{4}|\d+(?: \d+){2,})$/;
const areaSlash = /^(0\d{1,3})\/(?=\d{3,4}\D)/;

const leastCued = 6;
const leastPhone = 7;
const longestPhone = 15;
const longNumber = 9;

function isPhone(code: string, digits: number, opening: string, isCued: () => boolean): boolean {
  if (digits > longestPhone || digits < leastCued) return false;
  if (opening.endsWith('+') || isCued()) return true;
  if (digits < leastPhone) return false;
  if (/[()]/.test(code)) return opening !== '' && /^(?:0|\d{3}\D)/.test(code);
  return dialled.test(code) || (digits >= longNumber && grouped.test(code));
}

/**
 * Whether numbers in a row are one thing that reads from the left: a phone, an ISO 8601 date, an
 * ISBN or other hyphenated code. Ranges, scores, sums and plain dates are not: they run with the
 * Arabic sentence (UAX #9 rule W2).
 *
 * @param written the numbers, in ASCII digits, with the marks that join them
 * @param opening the bracket and the plus before them
 * @param isCued asks whether the words before say that a telephone comes
 * @returns false for one number alone, and where a mark stands inside one
 */
export function isNumberCode(written: string, opening: string, isCued: () => boolean): boolean {
  const code = written
    .replace(areaSlash, '$1-')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s/g, ' ');
  if (/^\d+$|[^\d +()-]/.test(code) || plainDate.test(code)) return false;
  if (opening === '' && shortCode.test(code)) return true;
  const { length } = code.replace(/\D/g, '');
  if (isPhone(code, length, opening, isCued)) return true;
  if (opening || !/^[\d-]+$/.test(code)) return false;
  return /\d{7}/.test(code) || (length >= longNumber && /-.*-/.test(code));
}
