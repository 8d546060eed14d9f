import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { ArchiveItem } from '../../archive-item.ts';
import type { ReadingOptions } from './columns.ts';
import { readMessage } from '../../../report/read-message.ts';
import { Refusal } from '../../refusal.ts';
import { readPieces } from '../read-pieces.ts';
import { makeRecordItem } from './make-record-item.ts';

/** No article is longer, in characters; a quote that nothing closes would take the whole file. */
const longestRow = 8_000_000;

/**
 * Reads a table (CSV, RFC 4180) whose first row names its columns, parted by commas, semicolons or
 * tabs: a row an article.
 *
 * @param file its path
 * @param options asks which column holds what
 * @yields each row in order
 * @throws Refusal for a table without names, or where a quote is left open
 */
export async function* readCsv(file: string, options: ReadingOptions): AsyncGenerator<ArchiveItem> {
  const pieces = readPieces(file, options.encoding);
  const first = (await pieces.next()).value ?? '';
  const declared = /^\ufeff?sep=(.)\r?\n/.exec(first);
  const rows = parse({
    delimiter: declared?.[1] ?? findDelimiter(first),
    ...{ bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true },
    max_record_size: longestRow,
  });
  async function* chain() {
    yield first.slice(declared?.[0].length ?? 0);
    yield* pieces;
  }
  const source = Readable.from(chain());
  source.on('error', (error) => rows.destroy(error));
  source.pipe(rows);
  let names: string[] | undefined;
  let columns = {};
  let count = 0;
  try {
    for await (const row of rows as AsyncIterable<string[]>) {
      if (!names) {
        names = nameColumns(row);
        columns = await options.chooseColumns(names);
        continue;
      }
      count += 1;
      const known = names;
      const values = row.map((value, at): [string, string] => [known[at] ?? `+${at + 1}`, value]);
      yield makeRecordItem('CSV', new Map(values), columns, count);
    }
  } catch (error) {
    const isFault = String((error as { code?: string }).code ?? '').startsWith('CSV_');
    throw isFault ? noCsv(readMessage(error)) : error;
  } finally {
    source.destroy();
  }
}

/** The one that parts the names of the most columns in the first row; quotes hide theirs. */
function findDelimiter(text: string): string {
  const [row = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/);
  const counts = [',', ';', '\t', '|'].map((sign) => ({ sign, count: row.split(sign).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.sign ?? ',';
}

function nameColumns(row: readonly string[]): string[] {
  const names = row.map((name, at) => name.trim() || `+${at + 1}`);
  const isNamed = new Set(names).size === names.length && names.every((name) => name.length <= 100);
  if (!isNamed || names.length < 2) throw noNames();
  return names;
}

const noNames = () =>
  new Refusal({
    ar: 'السطر الأوّل من الجدول لا يسمّي أعمدته. أضف سطراً في أوّله، لكل عمود فيه اسم واحد لا يتكرّر.',
    en: 'The first row of the table does not name its columns. Put a row first that gives each column a name of its own.',
  });

const noCsv = (reason: string) =>
  new Refusal({
    ar: `الجدول معطوب، وما بعد العطب لم يُقرأ (${reason}). الأرجح أن علامة اقتباس لم تُغلق: صدّره من جديد.`,
    en: `The table is broken, and what follows was not read (${reason}). A quote is probably left open: export it again.`,
  });
