import type { Cue } from './phone-cues.ts';

const year = '(?:1\\d|2[01])\\d\\d';
const month = '(?:0?[1-9]|1[0-2])';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const exactly = (pattern: string): RegExp => RegExp(`^(?:${pattern})$`);

const years = exactly(`(?:${year}\\D+)*${year}`);
// A day, month and year as people write them, which run with the Arabic sentence.
const dayMonth = `(?:${day}\\D+${month}|${month}\\D+${day})`;
const plainDate = exactly(`${dayMonth}\\D+\\d\\d(?:\\d\\d)?|\\d{4}\\D+${dayMonth}`);
const isoDate = exactly(`\\d{4}-(?=\\d\\d-\\d\\d$)${month}-${day}`);
// Cards, and what is no round number: no end of a range.
const shortCode = /^(?:\d{4}(?:[ -]\d{4}){2,3}|\d\d-\d{3}(?!000)\d{3})$/;
// Numbers that are dialled the same in a whole country: 800 4567, 600 522222, 9200 12345.
const specialRate = /^(?:[689]00[^+]\d{4,6}|9200[^+]\d{5})$/;
const areaSlash = /^(0\d{1,3})\/(?=\d{3,4}\D)/;

const leastPhone = 6;
const longestPhone = 15;
const longestCode = 19;
const longNumber = 9;

function isPhone(code: string, digits: number, opening: string, findCue: () => Cue): boolean {
  if (digits > longestPhone || digits < leastPhone) return false;
  const cue = opening.endsWith('+') ? 'phone' : findCue();
  if (cue === 'phone') return true;
  if (digits === leastPhone) return false;
  if (cue === 'call' || specialRate.test(code)) return true;
  if (/[()]/.test(code)) return opening !== '' && /^(?:0|\d{3}\D)/.test(code);
  if (/^00/.test(code)) return digits >= longNumber;
  if (/^0\d/.test(code)) return !/^\d{4}\D\d{4}$/.test(code);
  if (/^\d{4} \d{4}$/.test(code)) return !/^(?:19|2[01])/.test(code);
  if (digits < longNumber || !/ .*\D/.test(code)) return false;
  if (/^(?:\d+ )+\d{3}[^ ]\d{4}$/.test(code)) return true;
  const widths = new Set(code.split(' ').map((word) => word.length));
  return widths.size > 1 && /^(?!(?:1\d|2[01])\d\d )[\d ]+$/.test(code);
}

/**
 * Whether numbers in a row are one thing that reads from the left: a phone, an ISO 8601 date, an
 * ISBN or other hyphenated code. Ranges, scores, sums and plain dates are not: they run with the
 * Arabic sentence (UAX #9 rule W2).
 *
 * @param written the numbers, in ASCII digits, with the marks that join them
 * @param opening the bracket and the plus before them
 * @param findCue asks whether the words before say that a telephone comes
 * @returns false for one number alone, and where a mark stands inside one
 */
export function isNumberCode(written: string, opening: string, findCue: () => Cue): boolean {
  const code = written
    .replace(areaSlash, '$1-')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s/g, ' ');
  if (!/\D/.test(code) || /[^\d +()-]/.test(code)) return false;
  if (years.test(code)) return false;
  if (opening === '' && (isoDate.test(code) || shortCode.test(code))) return true;
  if (plainDate.test(code)) return false;
  const { length } = code.replace(/\D/g, '');
  if (isPhone(code, length, opening, findCue)) return true;
  if (opening || !/^[\d-]+$/.test(code) || length > longestCode) return false;
  return /\d{7}/.test(code) || (length >= longNumber && /-.*-/.test(code));
}
