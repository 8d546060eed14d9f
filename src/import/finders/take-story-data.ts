import { foldText } from '../../arabic/fold.ts';
import { compareDates } from '../../article/compare-dates.ts';
import type { Hint } from '../block.ts';
import { describeHint, type Desk } from '../desk.ts';
import { readDay } from '../read-day.ts';
import { partNames } from '../part-names.ts';
import { findAgency } from './agencies.ts';

/** What the site takes of a name, in characters, and of names on one article. */
const limits = { authors: { length: 120, count: 10 }, topics: { length: 60, count: 10 } };

/**
 * Takes who wrote the article, what it is about, when it was changed and from where it came, as the
 * input says in its data. What of that is no such thing is entered in the record.
 *
 * @param desk with its date and source found
 */
export function takeStoryData(desk: Desk): void {
  takeNames(desk, 'authors');
  takeNames(desk, 'topics');
  takeUpdated(desk);
  takeLocation(desk);
}

/** Formats that say who sent a text, which need not be who wrote it. */
const senders = new Set(['mail', 'Telegram', 'WhatsApp']);

/** The first place that names authors is believed; topics are gathered from all. */
function takeNames(desk: Desk, field: 'authors' | 'topics'): void {
  const { fields, record, reading, decisions } = desk;
  if (fields[field] !== undefined) return;
  const all = reading.hints.filter((hint) => hint.field === field);
  const hints = all.filter(({ from }) => field === 'topics' || !senders.has(from));
  for (const { value, from } of all)
    if (field === 'authors' && senders.has(from))
      record.push({ kind: 'aside', name: field, text: value });
  const [first] = hints;
  if (!first) return;
  const told = field === 'topics' ? hints : [first];
  const { length, count } = limits[field];
  const names: string[] = [];
  const setAside = hints.filter((hint) => !told.includes(hint)).map(({ value }) => value);
  const source = foldText(fields.source ?? '');
  for (const name of told.flatMap(({ value }) => partHint(value, field))) {
    const folded = foldText(name);
    if (names.some((each) => foldText(each) === folded)) continue;
    const fits = [...name].length <= length && names.length < count && /\p{L}/u.test(name);
    const isName = field === 'topics' || (isPerson(name) && folded !== source);
    if (fits && isName) names.push(name);
    else setAside.push(name);
  }
  const isShown = hints.every((hint) => hint.isShown);
  if (setAside.length > 0 && !isShown)
    record.push({ kind: 'aside', name: field, text: setAside.join('، ') });
  if (names.length === 0) return;
  fields[field] = names;
  const { ar, en } = describeHint(first.from);
  decisions.push(
    field === 'authors'
      ? { sure: isOwn(first), ar: `الكتّاب من ${ar}: ${names.join('، ')}`, en: `Authors from ${en}` }
      : {
          sure: isOwn(first),
          ar: `المواضيع من ${ar}: ${names.join('، ')}`,
          en: `Topics from ${en}`,
        },
  );
}

/** Said by the article's own file, and not by what a page tells machines or a sender's name. */
const isOwn = ({ from }: Hint) =>
  !/^(JSON-LD|byline|<meta>|microdata)$/.test(from) && !senders.has(from);

/** Joined by commas, or by the «و» of a byline that stands alone; tags may have a # and underscores. */
const partHint = (value: string, field: 'authors' | 'topics') =>
  field === 'authors'
    ? partNames(value.replace(/\s+(?:and|&|و)\s+/gu, '،')).map((name) => name.replace(byline, ''))
    : partNames(value).map((name) => name.replace(/^#/, '').replaceAll('_', ' '));

/** What stands before a name: «بقلم:», «كتب -», “By”. */
const byline = /^(?:بقلم|كتبت?|إعداد|تحرير|تقرير|by)\s*[:：–-]?\s+/iu;

/** Not a machine, an address or an agency, which is the source. */
const isPerson = (name: string) =>
  !/[@/]|^(?:admin|administrator|editor|root|user|webmaster|wordpress)\d*$/i.test(name) &&
  !findAgency(name);

/** Programs note each saving: a change on the day of publication is none that readers are told of. */
function takeUpdated({ fields, reading, record, decisions }: Desk): void {
  const hint = reading.hints.find(({ field }) => field === 'updated');
  if (!hint || fields.updated !== undefined || !fields.date) return;
  const day = readDay(hint.value)?.slice(0, 10);
  if (day && compareDates(day, fields.date) > 0) {
    fields.updated = day;
    const { ar, en } = describeHint(hint.from);
    decisions.push({
      sure: isOwn(hint),
      ar: `التحديث من ${ar}: ${day}؛ احذفه إن لم يتغيّر في النصّ شيء`,
      en: `Update from ${en}: ${day}; delete it if nothing changed in the text`,
    });
  } else if (!hint.isShown) record.push({ kind: 'aside', name: 'updated', text: hint.value });
}

function takeLocation({ fields, reading, record }: Desk): void {
  const hint = reading.hints.find(({ field }) => field === 'location');
  if (!hint || fields.location !== undefined) return;
  const place = hint.value.replace(/\s+/g, ' ').trim();
  if ([...place].length <= 60 && /\p{L}/u.test(place)) fields.location = place;
  else if (!hint.isShown) record.push({ kind: 'aside', name: 'location', text: hint.value });
}
