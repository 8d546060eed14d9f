import { isDay } from '../../arabic/dates.ts';
import { omitFootnotes, type InputBlock, type Hint } from '../block.ts';
import { describeHint, describePlace, take, type Desk } from '../desk.ts';
import { findAgency } from './agencies.ts';
import { findDateLine, type DateLine } from './date-line.ts';

/**
 * Finds the day of publication: what the editor gave, the page's own data, or a date line at the
 * head or foot of the text. Where the data and the line a reader sees name different days, the
 * line counts, and the editor is told.
 *
 * @param desk to take it from
 */
export function takeDate(desk: Desk): void {
  const given = desk.fields.date;
  const found = findLine(desk);
  const seen = found?.line.found.date;
  const hint = chooseHint(desk, seen);
  const known = hint && readHint(hint);
  if (found) takeLine(desk, found);
  if (given) return;
  desk.fields.date = known && (!seen || known.startsWith(seen)) ? known : seen;
  if (hint && known && desk.fields.date === known) {
    const value = hint.value === known ? '' : ` («${hint.value}»)`;
    desk.decisions.push({
      sure: true,
      ar: `التاريخ من ${describeHint(hint.from).ar}: ${known}${value}`,
      en: `Date from ${hint.from}: ${known}`,
    });
  } else if (found && seen) describeLine(desk, found, known);
}

/** The first, or the same moment in the zone in which it falls on the day a reader sees. */
function chooseHint({ reading }: Desk, seen: string | undefined): Hint | undefined {
  const [first, ...others] = reading.hints.filter(({ field }) => field === 'date');
  const moment = Date.parse(first?.value ?? '');
  if (!seen || !first || readHint(first)?.startsWith(seen)) return first;
  const same = others.filter(({ value }) => Date.parse(value) === moment);
  return same.find((each) => readHint(each)?.startsWith(seen)) ?? first;
}

interface FoundLine {
  block: InputBlock;
  line: DateLine;
  isAround: boolean;
}

/** The first lines of the text, its last ones, then what stands around it on its page. */
function findLine({ blocks, reading }: Desk): FoundLine | undefined {
  const near = [...blocks.slice(0, 6), ...omitFootnotes(blocks).slice(-2)];
  const places: [InputBlock, boolean][] = near.map((block) => [block, false]);
  places.push(...reading.dateLines.map((block): [InputBlock, boolean] => [block, true]));
  const lines = places.flatMap(([block, isAround]): FoundLine[] => {
    const line = ['paragraph', 'heading'].includes(block.kind) && findDateLine(block.text);
    return line ? [{ block, line, isAround }] : [];
  });
  return lines.find(({ line }) => !line.isUpdate) ?? lines[0];
}

function takeLine(desk: Desk, { block, line, isAround }: FoundLine): void {
  take(desk, block, 'field', 'date');
  const agency = findAgency(line.rest);
  if (agency && !desk.reading.hints.some(({ field }) => field === 'source')) {
    desk.reading.hints.push({ field: 'source', value: agency, from: 'date line' });
  } else if (line.rest && !isAround) {
    desk.decisions.push({
      sure: false,
      ar: `في سطر التاريخ كلام بقي في السجلّ وحده: «${line.rest}»`,
      en: `The date line says more, which is in the record only: “${line.rest}”`,
    });
  }
  for (const other of [...desk.blocks.slice(0, 6)]) {
    if (findDateLine(other.text)?.isUpdate) take(desk, other, 'aside', 'update');
  }
}

function describeLine(desk: Desk, { block, line }: FoundLine, known: string | undefined): void {
  const { found, doubt, isUpdate } = line;
  const place = describePlace(block);
  desk.decisions.push({
    sure: !doubt && !isUpdate && !known,
    ar: `قُرئ «${found.text}» (${place.ar}) تاريخاً: ${found.date}${doubt ? `؛ ${doubt.ar} ${doubt.date}` : ''}${known ? `؛ وبيانات الصفحة تقول ${known}` : ''}${isUpdate ? '؛ وهو تاريخ تحديث' : ''}`,
    en: `Date read from “${found.text}” (${place.en}): ${found.date}${doubt ? `; ${doubt.en} ${doubt.date}` : ''}${known ? `; the page's data say ${known}` : ''}${isUpdate ? '; it dates an update' : ''}`,
  });
}

/** ISO 8601 as the schema takes it: without fractions of seconds; without an offset only the day. */
function readHint({ value }: Hint): string | undefined {
  const iso =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(
      value,
    );
  const [, day = '', time, offset] = iso ?? [];
  if (!iso || !isDay(day)) return findDateLine(value)?.found.date;
  const zone = offset?.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return time && zone && !/^00:00(:00)?$/.test(time) ? `${day}T${time}${zone}` : day;
}
