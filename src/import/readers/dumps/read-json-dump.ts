import type { ArchiveItem } from '../../archive-item.ts';
import type { ReadingOptions } from './columns.ts';
import { makeRecordItem } from './make-record-item.ts';
import { readJsonValues } from './read-json-values.ts';

/** How many records are looked at for the names of columns. */
const sample = 50;

/**
 * Reads a dump of any database or content system (JSON): a list of records, one in an object such as
 * `{"articles": […]}`, or a record a line (JSON Lines). Values in values are columns of their own:
 * `title.rendered`.
 *
 * @param file its path
 * @param options asks which column holds what
 * @yields each record in order
 * @throws Refusal for a file that breaks off
 */
export async function* readJsonDump(
  file: string,
  options: ReadingOptions,
): AsyncGenerator<ArchiveItem> {
  const waiting: Map<string, string>[] = [];
  const path = await findPath(file, options);
  let columns: Awaited<ReturnType<ReadingOptions['chooseColumns']>> | undefined;
  let count = 0;
  async function* flush() {
    const names = new Set(waiting.flatMap((each) => [...each.keys()]));
    columns ??= await options.chooseColumns([...names]);
    for (const each of waiting.splice(0)) {
      count += 1;
      yield makeRecordItem('JSON', each, columns, count);
    }
  }
  for await (const { value } of readJsonValues(file, [path], options.encoding)) {
    if (typeof value !== 'object' || value === null) continue;
    waiting.push(new Map(listColumns(value)));
    if (columns || waiting.length === sample) yield* flush();
  }
  if (waiting.length > 0) yield* flush();
}

/** Where the records are: in the root's list, in the first list of records of its object, or one behind the other. */
async function findPath(file: string, { encoding }: ReadingOptions): Promise<string> {
  for await (const { value, path } of readJsonValues(file, ['$.*.*'], encoding)) {
    const [key = '', place = ''] = path;
    if (/^\d+$/.test(key)) return '$.*';
    if (/^\d+$/.test(place) && typeof value === 'object' && value !== null) return `$.${key}.*`;
  }
  return '$';
}

function listColumns(value: object, before = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, each]): [string, string][] => {
    const name = `${before}${key}`;
    if (Array.isArray(each)) {
      const words = each.map((one) => (typeof one === 'object' ? readName(one) : String(one)));
      return [[name, words.join('، ')]];
    }
    if (typeof each === 'object' && each !== null) return listColumns(each, `${name}.`);
    return [[name, each === null ? '' : String(each)]];
  });
}

/** The name of a topic or an author; all of it where it has none. */
function readName(value: object | null): string {
  const { name, title } = (value ?? {}) as { name?: unknown; title?: unknown };
  const own = [name, title].find((each) => typeof each === 'string');
  return own === undefined ? JSON.stringify(value) : String(own);
}
