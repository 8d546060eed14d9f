/** A mark that opens an item of a list, as Arabic editors type it. */
export interface ListMark {
  /** As typed: `١.`, `أ)`, `•`. */
  text: string;
  /** What its marks have in common: digits or letters, and the signs around them. */
  kind: string;
  /** Where it stands in each order that it may belong to; none for a sign that is the same at every item. */
  places: readonly number[];
}

/** The two orders of the alphabet that items are counted by. */
const orders = [
  ['أ', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط', 'ي', 'ك', 'ل', 'م', 'ن'],
  ['أ', 'ب', 'ت', 'ث', 'ج', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز', 'س', 'ش', 'ص'],
];

const ordinals = ['أول', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع', 'عاشر'];

/** `أولاً:`, `ثانيًا -` and so on, with or without the tanwin. */
const ordinal = new RegExp(`^(${ordinals.join('|')})(?:اً|ًا|ا)( ?[:–-])(?=[ \\u00a0]*\\S)`, 'u');

/** A number or a letter: `1.`, `(١)`, `3 -`, `أ/`. A dash, a stroke or a full stop right before a digit is of a number or a date. */
const counted =
  /^(?<open>\(?)(?<count>\d{1,4}|[٠-٩]{1,4}|[۰-۹]{1,4}|[أاإ-ي]ـ?)(?:(?<close>[.)])| ?(?<dash>[-–ـ/]))(?=[ \u00a0]+\S|[\p{L}«"“(*[])/u;

/** A sign that Markdown has not, or one of its own without a space behind it; before a digit it is a minus. */
const bullet =
  /^(?:[•●▪■◦‣·○◆►–—](?=[ \u00a0]+\S|[^\s\d])|[-*](?=\u00a0+\S)|-(?=[\p{Script=Arabic}«"“(]))/u;

/**
 * Reads the mark at the start of a line.
 *
 * @param line as it is written, without indentation
 * @returns the mark, which may open an item; undefined for a line that has none
 */
export function readListMark(line: string): ListMark | undefined {
  const match = counted.exec(line);
  const { open = '', count = '', close = '', dash = '' } = match?.groups ?? {};
  if (match && (!open || close === ')')) {
    const digits = [...count].every((each) => /\p{Nd}/u.test(each));
    const set = digits ? String(count.codePointAt(0)! & 0xff0) : 'letter';
    return {
      text: match[0],
      kind: `${set}${open}${close}${dash}`,
      places: listPlaces(count, digits),
    };
  }
  const [word, name = '', end = ''] = ordinal.exec(line) ?? [];
  if (word) return { text: word, kind: `ordinal${end.trim()}`, places: [ordinals.indexOf(name)] };
  const [sign] = bullet.exec(line) ?? [];
  return sign ? { text: sign, kind: sign, places: [] } : undefined;
}

function listPlaces(count: string, isNumber: boolean): number[] {
  if (isNumber) return [Number([...count].map((each) => each.codePointAt(0)! & 0xf).join(''))];
  const letter = count.replace('ـ', '').replace(/[اإ]/, 'أ');
  return orders.map((order) => order.indexOf(letter));
}

/**
 * Says whether a mark follows on another in one list.
 *
 * @param before the mark of an item
 * @param mark the next
 */
export const follows = (before: ListMark, mark: ListMark): boolean =>
  before.kind === mark.kind &&
  (before.places.length === 0 ||
    before.places.some((place, order) => place >= 0 && mark.places[order] === place + 1));
