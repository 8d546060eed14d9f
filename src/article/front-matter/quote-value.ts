/** What is typed for a quotation mark, straight or not, by the mark that is meant. */
const kinds = [/["“”„‟″]/, /['‘’‚‛′`´]/];

/** Behind these a mark opens; `(` also stands for a mark that opened. */
const opening = /[\s([{«]/;

const letter = /[\p{L}\p{M}\p{N}]/u;

/** What Arabic writes before a word without a space: «و"العربية"». */
const prefix = /(?:^|[^\p{L}\p{M}])[وفبكلأ]{1,2}(?:ال)?ـ?$/u;

/** A block scalar's first line (YAML 1.2, §8.1): what follows below is taken as it stands. */
export const blockHeader = /^[|>][-+\d]{0,2}(\s+#.*)?$/s;

/**
 * Says whether a value is a whole scalar in single or double quotes (YAML 1.2, §7.3), perhaps with a comment
 * behind it, or none at all.
 *
 * @param value what stands behind the colon
 */
export const isQuoted = (value: string): boolean =>
  /^('([^']|'')*'|"([^"\\]|\\.)*")(\s+#.*)?$/s.test(value) || value === '';

/**
 * Writes a value so that YAML reads all of it as text.
 *
 * @param value as its author typed it; marks around the whole of it are taken for YAML's, be they curly or not
 *   closed, and those within it are kept as they are
 * @returns the same where it needs no quotes, else in single ones
 */
export function quoteValue(value: string): string {
  if (isQuoted(value) || !needsQuotes(value)) return value;
  const [, item = ''] = /^(.*["'])[,;]$/s.exec(value) ?? [];
  if (item && isQuoted(item)) return item;
  return `'${unwrap(value).replaceAll("'", "''")}'`;
}

const needsQuotes = (value: string) =>
  /^[['"\]{}*&!%@`,?#|>-]|:(\s|$)|\s#/.test(value) && !blockHeader.test(value);

/**
 * Says whether marks that are not YAML's stand around a whole value that needs quotes: `“أ: ب”`.
 *
 * @param value what stands behind the colon
 */
export const isCurlyQuoted = (value: string): boolean =>
  /^[^'"]/.test(value) && needsQuotes(value) && findPartner(value).partner === value.length - 1;

function unwrap(value: string): string {
  if (!kinds.some((kind) => kind.test(value.charAt(0)))) {
    const isLone = /^[^'"]*["']$/.test(value);
    return isLone ? value.slice(0, -1) : value;
  }
  const { partner, unmatched } = findPartner(value);
  if (partner === value.length - 1)
    return value
      .slice(1, -1)
      .replace(/\\(?=["'])/g, '')
      .trim();
  return partner === undefined && unmatched === 1 ? value.slice(1).trim() : value;
}

/** Where the mark is closed that a value begins with, and how many of its kind have no partner. */
function findPartner(value: string): { partner?: number; unmatched: number } {
  const kind = kinds.find((each) => each.test(value.charAt(0)));
  if (!kind) return { unmatched: 0 };
  const open: number[] = [];
  let partner: number | undefined;
  let unmatched = 0;
  let before = ' ';
  for (const [at, sign] of value.split('').entries()) {
    const isWithin = letter.test(before) && letter.test(value.charAt(at + 1));
    const isMark =
      kind.test(sign) && (!isWithin || prefix.test(value.slice(Math.max(0, at - 6), at)));
    if (!isMark) {
      if (sign !== '\\') before = sign;
    } else if (at < value.length - 1 && (isWithin || opening.test(before))) {
      open.push(at);
      before = '(';
    } else {
      const from = open.pop();
      if (from === 0) partner = at;
      if (from === undefined) unmatched += 1;
      before = ')';
    }
  }
  unmatched += open.length;
  return { ...(partner !== undefined && { partner }), unmatched };
}
