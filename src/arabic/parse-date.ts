import { isDay } from './dates.ts';
import { toWesternDigits } from './digits.ts';
import { findHijriDay } from './hijri.ts';
import { monthNames } from './month-names.ts';

/** A day found in a text. */
export interface FoundDate {
  /** The day in the Gregorian calendar: `2014-11-07`. */
  date: string;
  /** As written, and its place in UTF-16 units. */
  text: string;
  index: number;
  calendar: 'gregory' | 'hijri';
  /** Another day the same signs can mean: `07/11/2014` may be 11 July, doubled names may disagree. */
  other?: string | undefined;
}

/** Digits of the three sets: 0-9, ٠-٩ and ۰-۹. */
const digit = '[0-9\u0660-\u0669\u06f0-\u06f9]';
/** Vowel signs and tatweel, as a range: a property would take seconds to compile in so many places. */
const marks = '[\u064b-\u0655\u0670\u0640]*';
const noDigit = `(?!${digit})`;
const fresh = `(?<![0-9\u0660-\u0669\u06f0-\u06f9]|[0-9\u0660-\u0669\u06f0-\u06f9][./-])`;
const names = [...monthNames.keys()].map(allowSpellings).join('|');
const month = `(?:${names})(?![\\p{L}\\p{M}])`;
const year = `(?<year>${digit}{4})${noDigit}`;
const beforeYear = '\\s*[-–/،,.]?\\s*(?:(?:من\\s+)?(?:ال)?(?:عام|سنة)\\s+)?';

const patterns = [
  `${fresh}(?<day>${digit}{1,2})\\s*(?:من\\s+)?[-–/،,]?\\s*(?:شهر\\s+)?(?<month>${month})` +
    `(?:\\s*[-–/(]\\s*(?<second>${month})\\s*\\)?)?${beforeYear}${year}`,
  `(?<month>${month})\\s+(?<day>${digit}{1,2})\\s*[،,]\\s*${year}`,
  `${fresh}(?<first>${digit}{1,4})\\s*(?<sign>[-/.])\\s*(?<middle>${digit}{1,2})\\s*\\k<sign>\\s*` +
    `(?<last>${digit}{1,4})${noDigit}(?![./-]${digit})(?<era>\\s*هـ?(?!\\p{L}))?`,
].map((source) => new RegExp(source, 'gu'));

/**
 * Finds the days written in a text, in any month names of Arab newspapers, doubled names included
 * («نوفمبر/ تشرين الثاني»), in the Hijri calendar (Umm al-Qura), in numbers (`07/11/2014` is read day
 * first, as Arabic writes it, `2014-11-07` year first), in all three digit sets.
 *
 * @param text any text; a day without its year is not a date
 * @returns the days in order of place; those that no calendar has are left out
 */
export function findDates(text: string): FoundDate[] {
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)].map(readMatch))
    .filter((found) => found !== undefined)
    .sort((a, b) => a.index - b.index);
}

function readMatch(match: RegExpExecArray): FoundDate | undefined {
  const groups = match.groups ?? {};
  const days = (groups.first ? readNumbers(groups) : readNames(groups)).filter(
    (each) => each.date !== undefined,
  );
  const [day, ...others] = days;
  if (!day?.date) return undefined;
  const other = others.find(({ date }) => date !== day.date)?.date;
  const found = { date: day.date, text: match[0].trim(), index: match.index };
  return { ...found, calendar: day.calendar, other };
}

interface Reading {
  date: string | undefined;
  calendar: FoundDate['calendar'];
}

function readNames(groups: Record<string, string | undefined>): Reading[] {
  const [written, day] = [toNumber(groups.year), toNumber(groups.day)];
  return [groups.month, groups.second].flatMap((name): Reading[] => {
    const named = name && nameIndex.get(foldName(name));
    return named ? [readDay(named.calendar, written, named.month, day)] : [];
  });
}

function readNumbers({ first = '', middle, last = '', era }: Record<string, string | undefined>) {
  const yearFirst = first.length === 4;
  if (yearFirst === (last.length === 4)) return [];
  const written = toNumber(yearFirst ? first : last);
  const calendar = era || written < 1700 ? 'hijri' : 'gregory';
  const [near, far] = [toNumber(middle), toNumber(yearFirst ? last : first)];
  const usual = readDay(calendar, written, near, far);
  const turned = readDay(calendar, written, far, near);
  return yearFirst && usual.date ? [usual] : [usual, turned];
}

function readDay(
  calendar: FoundDate['calendar'],
  written: number,
  monthNumber: number,
  day: number,
): Reading {
  if (calendar === 'hijri') return { calendar, date: findHijriDay(written, monthNumber, day) };
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${written}-${two(monthNumber)}-${two(day)}`;
  return { calendar, date: written >= 1800 && isDay(date) ? date : undefined };
}

const toNumber = (text = '') => Number(toWesternDigits(text));

/** Letters that newspapers interchange; vowel signs and tatweel may follow any. */
function allowSpellings(name: string): string {
  const letters = [...name].map((letter) => {
    if (letter === ' ') return '\\s+';
    if (/[اأإآ]/.test(letter)) return '[اأإآ]';
    if (/[ىي]/.test(letter)) return '[ىي]';
    if (/[ةه]/.test(letter)) return '[ةه]';
    return letter;
  });
  return letters.map((each) => (each === '\\s+' ? each : `${each}${marks}`)).join('');
}

function foldName(name: string): string {
  return name
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

const nameIndex = new Map([...monthNames].map(([name, named]) => [foldName(name), named] as const));
