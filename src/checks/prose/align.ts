/** As far ahead as the next character is looked for: past a quote's sign and indentation. */
const reach = 40;

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;

/** What YAML's escapes of one letter stand for (YAML 1.2.2, §5.7), but for those of themselves. */
const controls: Record<string, string> = {
  ...{ 0: '\0', a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b' },
  ...{ N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029' },
};

/** How long its escapes of a code are. */
const codeLengths: Record<string, number> = { x: 4, u: 6, U: 10 };

/**
 * Finds for each unit of a value the unit of the source it comes from: past escapes (`\"`, `''`),
 * character references (`&nbsp;`), and the indentation of further lines. A unit that cannot be
 * found is given the place the reading has reached, so every place exists.
 *
 * @param value what a parser read
 * @param source what it read it from
 * @param from where in the source
 * @returns as many offsets in the source as the value has units, ascending; takes linear time
 */
export function alignValue(value: string, source: string, from: number): number[] {
  const offsets: number[] = [];
  let at = from;
  for (let index = 0; index < value.length; index += 1) {
    const unit = value[index] ?? '';
    if (source[at] === unit) {
      offsets.push(at++);
      continue;
    }
    const skipped = skipEscape(source, at, unit);
    if (skipped > 0) {
      offsets.push(source[at + 1] === unit ? at + 1 : at);
      if (isPair(unit, value[index + 1])) {
        offsets.push(at);
        index += 1;
      }
      at += skipped;
      continue;
    }
    const near = source.slice(at, at + reach);
    const ahead = near.indexOf(unit);
    // Indentation that the parser dropped, and then a reference: «\n\t&#1;».
    const indentation = near.search(/\S/);
    const referred = ahead < 0 && indentation > 0 ? skipEscape(source, at + indentation, unit) : 0;
    if (referred > 0) {
      offsets.push(at + indentation);
      at += indentation + referred;
      continue;
    }
    if (ahead >= 0) at += ahead;
    offsets.push(Math.min(at, source.length));
    if (ahead >= 0 || /\s/.test(source[at] ?? '')) at += 1;
  }
  return offsets;
}

/** The length of an escape or character reference that stands for one character; 0 for none. */
function skipEscape(source: string, at: number, unit: string): number {
  if (source[at] === '\\') {
    const next = source[at + 1] ?? '';
    return next === unit || controls[next] === unit ? 2 : (codeLengths[next] ?? 0);
  }
  if (source[at] !== '&') return 0;
  reference.lastIndex = at;
  return reference.exec(source)?.[0].length ?? 0;
}

/** The two halves of one character beyond the first plane. */
const isPair = (high: string, low = '') => /^[\ud800-\udbff][\udc00-\udfff]$/.test(high + low);
