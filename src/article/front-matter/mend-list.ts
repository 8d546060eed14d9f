import { quoteValue } from './quote-value.ts';

/** An item of a list in brackets: in quotes, or up to the next comma. */
const item = /\s*('(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|[^,]*?)\s*(,|$)/gy;

/**
 * Puts the items of a list in quotes that a `#` would cut, together with all that follows them.
 *
 * @param value on one line: `[إيران, حكاية # بئر]`, or `{caption: حكاية # بئر}`
 * @returns the same where no item needs it, or where the list does not end on its line
 */
export function mendList(value: string): string {
  const end = value.lastIndexOf(value.startsWith('[') ? ']' : '}');
  const inside = value.slice(1, end);
  if (end < 0 || !/(^|[\s,])#/.test(inside)) return value;
  const items = [...inside.matchAll(item)].map(([, each = '']) => each).filter(Boolean);
  const mended = items.map((each) => {
    const [, name = '', words = ''] = /^([\w-]+:\s+)?(.*)$/s.exec(each) ?? [];
    return /(^|\s)#/.test(words) ? `${name}${quoteValue(words)}` : each;
  });
  if (mended.join() === items.join()) return value;
  return `${value.charAt(0)}${mended.join(', ')}${value.slice(end)}`;
}
