import { findImpossible } from '../../arabic/impossible-day.ts';
import { findDates } from '../../arabic/parse-date.ts';
import { findFirstMoment } from '../../article/publication/first-moment.ts';
import { readPermalink } from '../../permalinks/permalink.ts';
import type { Bilingual, Problem } from '../../report/problem.ts';
import { site } from '../../site.ts';

/**
 * Writes a field that is at fault as it should be, with the author's own value where that can be
 * understood.
 *
 * @param field dotted
 * @param value as YAML reads it
 * @param file of the article, whose folder names a year
 * @returns the line of front matter, or what to write there; undefined where the value says too little
 */
export function keepValue(
  field: string,
  value: unknown,
  file: string,
): Problem['write'] | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  if (field.startsWith('allow.')) return nest(field, "'السبب'");
  if (field === 'sourceUrl' && isHost(text)) return `sourceUrl: https://${text}`;
  if (field !== 'date') return undefined;
  const { year } = readPermalink(file) ?? {};
  // A day that the calendar lacks says nothing of the one that was meant.
  const isMeant = text && !findImpossible(text);
  return (isMeant && readDate(text, year ?? '')) || askForDay(text);
}

/** No day is offered that nobody has named. */
function askForDay(text: string): Bilingual {
  const { last } = findImpossible(text) ?? {};
  const among = {
    ar: last ? `، واليوم من 01 إلى ${last}` : '',
    en: last ? `, a day of 01 to ${last}` : '',
  };
  return {
    ar: `date: سنة-شهر-يوم، بيوم النشر كما تعرفه${among.ar}.`,
    en: `date: YYYY-MM-DD, the day of publication as you know it${among.en}.`,
  };
}

/**
 * Writes a field and its value as front matter.
 *
 * @param field dotted: `photo.alt`
 * @param source the value as YAML has it
 * @returns `field: value`, or for a dotted field both lines, the second indented
 */
export function nest(field: string, source: string): string {
  return `${field.split('.').join(':\n  ')}: ${source}`;
}

/** `www.reuters.com/a`, an address that lacks its scheme. */
const isHost = (text: string) =>
  /^[a-z\d-]+(\.[a-z\d-]+)+(:\d+)?([/?#]|$)/i.test(text) && URL.canParse(`https://${text}`);

function readDate(text: string, year: string): string | undefined {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)$/.exec(text) ?? [];
  const [found] = [text, completeYear(text, year), `${text} ${year}`].flatMap(findDates);
  if (!found) return undefined;
  if (day === found.date && time && isTime(time)) {
    return `date: ${day}T${time}${formatOffset(day)}`;
  }
  return `date: ${found.date}${found.other ? ` # أو ${found.other}` : ''}`;
}

const isTime = (time: string) => /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(time);

/** A year of two digits, if it can be the folder's. */
const completeYear = (text: string, year: string) =>
  year.length === 4 ? text.replace(new RegExp(`(?<!\\d)${year.slice(2)}$`), year) : text;

/** The offset from UTC that a day of the site begins with: `+03:00`. */
function formatOffset(day: string): string {
  const first = findFirstMoment(day, site.timeZone).getTime();
  const minutes = (Date.parse(`${day}T00:00Z`) - first) / 60_000;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}
