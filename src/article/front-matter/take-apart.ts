import { isField, outer } from './field-names.ts';

/** A line, taken apart: indentation, name, what stands for the colon, what follows it. */
export interface Parts {
  indent: string;
  name: string;
  sign: string;
  gap: string;
  value: string;
}

/** What is typed, or put there by another system, for the colon behind a field's name. */
const otherColon =
  /^([ \t]*(?:- +)?)([A-Za-z][\w-]*)(?:[ \t]*([：︓﹕∶ː꞉׃؛;،=→]|=>|->|:=)[ \t]*|[ \t]+([-–—])[ \t]+)(.*?)\s*$/s;

/** What looks like a colon: no other system puts it behind the name of a field. */
const colons = /^[：︓﹕∶ː꞉׃]$/;

/** A name at the margin with nothing behind it but a blank. */
const noColon = /^([A-Za-z]\w*)([ \t]+)([^\s:].*?)\s*$/s;

/**
 * Takes a line apart that holds a field, be its colon another sign.
 *
 * @param line of front matter
 * @returns undefined for any other
 */
export function takeApart(line: string): Parts | undefined {
  const match = /^([ \t]*(?:- +)?)([A-Za-z][\w-]*)([ \t]*:)([ \t]*)(.*?)\s*$/s.exec(line);
  if (match) {
    const [, indent = '', name = '', , gap = '', value = ''] = match;
    return { indent, name, sign: ':', gap, value };
  }
  const [, indent = '', name = '', sign = '', dash = '', value = ''] = otherColon.exec(line) ?? [];
  const isMeant = isField(indent, name) || (indent === '' && colons.test(sign));
  if (name && isMeant) return { indent, name, sign: sign || dash, gap: ' ', value };
  const [, bare = '', , words = ''] = noColon.exec(line) ?? [];
  return outer.has(bare) ? { indent: '', name: bare, sign: '', gap: ' ', value: words } : undefined;
}
