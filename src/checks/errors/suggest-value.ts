import { findImpossible } from '../../arabic/impossible-day.ts';
import { isDay } from '../../arabic/dates.ts';
import { findDates } from '../../arabic/parse-date.ts';
import { findFirstMoment } from '../../article/publication/first-moment.ts';
import { readPermalink } from '../../permalinks/permalink.ts';
import type { Bilingual, Problem } from '../../report/problem.ts';
import { site } from '../../site.ts';
import { suggestGroup } from './suggest-group.ts';
import { suggestNames } from './suggest-names.ts';

/**
 * Writes a field that is at fault as it should be, with the author's own value where that can be
 * understood.
 *
 * @param field dotted
 * @param value as YAML reads it
 * @param file of the article, whose folder names a year
 * @returns the line of front matter, or what to write there; undefined where the value says too little
 */
export function suggestValue(
  field: string,
  value: unknown,
  file: string,
): Problem['write'] | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  if (field.startsWith('allow.')) return nest(field, "'السبب'");
  if (field === 'sourceUrl' && isHost(text)) return `sourceUrl: https://${text}`;
  if (field === 'authors' || field === 'topics') return suggestNames(field, value);
  const group = suggestGroup(field, value);
  if (group) return group;
  if (field === 'draft' || field === 'featured') return askWhether(field, String(value ?? ''));
  const known = advice[field] ?? advice[field.replace(/^series\..*/, 'series')];
  if (known) return known;
  const name = field.split('.').at(-1) ?? '';
  if (!['date', 'updated', 'corrections.date'].includes(field)) return askForWords(field);
  const { year } = readPermalink(file) ?? {};
  // A day that the calendar lacks says nothing of the one that was meant.
  const isMeant = text && !findImpossible(text);
  const day = isMeant && readDate(text, year ?? '');
  if (day && day !== text) return `${name}: ${day}`;
  return field === 'date' ? askForDay(text) : askForLaterDay(name, text);
}

/** Fields with words that an article needs; in the others they may be left out with the line. */
const needed = new Set(['title', 'source', 'photo.caption', 'photo.alt', 'photo.file']);

/** The words are its author's: whatever stood here would be published. */
function askForWords(field: string): Problem['write'] | undefined {
  if (needed.has(field)) return nest(field, '…');
  if (!optional.has(field)) return undefined;
  const line = nest(field, field === 'sourceUrl' ? 'https://…' : '…');
  return {
    ar: `اكتب القيمة مكان النقاط، أو احذف السطر:\n${line}`,
    en: `Write the value in the place of the dots, or delete the line:\n${line}`,
  };
}

const optional = new Set(['summary', 'location', 'photo.credit', 'sourceUrl']);

function askWhether(field: string, text: string): Problem['write'] {
  if (/^(نعم|yes|on|1|صح|صحيح|ture|true)$/i.test(text)) return `${field}: true`;
  if (/^(لا|no|off|0|خطأ|flase|false)$/i.test(text)) return `${field}: false`;
  return {
    ar: `${field}: true أو ${field}: false`,
    en: `${field}: true, or ${field}: false`,
  };
}

/** A day that is right in itself is not the article's. */
const askForLaterDay = (name: string, text: string): Bilingual => ({
  ar: `${name}: سنة-شهر-يوم، بيوم لا يسبق تاريخ المقال${isDay(text) ? '؛ أو صحّح date إن كان هو الخطأ' : ''}.`,
  en: `${name}: YYYY-MM-DD, a day not before the date of the article${isDay(text) ? '; or correct date, if that is wrong' : ''}.`,
});

/** For fields whose value nobody can guess. */
const advice: Record<string, Bilingual> = {
  'photo.focus': {
    ar: 'مثل 50% 30%: في نصف عرضها، وعند ثلث ارتفاعها من أعلى. أو احذف السطر.',
    en: 'Like 50% 30%: half-way across, and a third of the way down. Or delete the line.',
  },
  corrections: {
    ar: 'اكتب كل تصحيح هكذا، بيومه ونصّه:\ncorrections:\n  - date: سنة-شهر-يوم\n    text: …',
    en: 'Write each correction like this, with its day and its text:\ncorrections:\n  - date: YYYY-MM-DD\n    text: …',
  },
  'corrections.text': { ar: 'text: … (ما الذي صُحّح)', en: 'text: … (what was corrected)' },
  allow: {
    ar: 'اكتب تحت allow اسم القاعدة وسبب تركها، هكذا: «  القاعدة: السبب»، أو احذف السطر.',
    en: 'Write the name of the rule below allow, and why it is passed over, as “  rule: reason”; or delete the line.',
  },
  photo: {
    ar: 'اكتب شرح الصورة وصاحبها مكان النقاط، أو احذف السطر:\nphoto:\n  caption: …\n  credit: …',
    en: 'Write caption and credit in the place of the dots, or delete the line:\nphoto:\n  caption: …\n  credit: …',
  },
  kicker: {
    ar: 'اكتب كلمة أو كلمتين، مثل تحليل أو مقابلة، أو احذف السطر.',
    en: 'Write a word or two, such as تحليل or مقابلة, or delete the line.',
  },
  series: {
    ar: 'اكتب اسم السلسلة، ورقم هذا الجزء فيها:\nseries:\n  name: …\n  part: …',
    en: 'Write the name of the series and the number of this part of it:\nseries:\n  name: …\n  part: …',
  },
};

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
    return `${day}T${time}${formatOffset(day)}`;
  }
  return `${found.date}${found.other ? ` # أو ${found.other}` : ''}`;
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
