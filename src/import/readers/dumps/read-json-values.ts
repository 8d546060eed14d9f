import { JSONParser } from '@streamparser/json';
import { readMessage } from '../../../report/read-message.ts';
import { Refusal } from '../../refusal.ts';
import { readPieces } from '../read-pieces.ts';

/** A value of a JSON file. */
export interface JsonValue {
  value: unknown;
  /** Keys and places that lead to it, from the root. */
  path: string[];
}

/**
 * Reads values of a JSON file (RFC 8259) piece by piece, so that a file of any size takes the memory
 * of its largest value; values one behind the other (JSON Lines) are read as well.
 *
 * @param file its path
 * @param paths of the values to give out, such as `$.messages.*`; those in values given out are not
 *   to be among them
 * @param encoding what the editor says it is
 * @yields them in order
 * @throws Refusal where the file breaks off or is no JSON
 */
export async function* readJsonValues(
  file: string,
  paths: string[],
  encoding?: string,
): AsyncGenerator<JsonValue> {
  const parser = new JSONParser({ paths, keepStack: false, separator: '' });
  const done: JsonValue[] = [];
  let fault: Error | undefined;
  parser.onValue = ({ value, key, stack }) => {
    const keys = [...stack.slice(1).map((each) => each.key), key];
    done.push({ value, path: keys.filter((each) => each !== undefined).map(String) });
  };
  parser.onError = (error) => {
    fault ??= error;
  };
  for await (const text of readPieces(file, encoding)) {
    parser.write(text);
    yield* done.splice(0);
    if (fault) throw noJson(fault);
  }
  if (!parser.isEnded) {
    try {
      parser.end();
    } catch (error) {
      throw noJson(error);
    }
  }
  yield* done.splice(0);
  if (fault) throw noJson(fault);
}

const noJson = (error: unknown) =>
  new Refusal({
    ar: `الملف ليس JSON سليماً، وما بعد العطب لم يُقرأ (${readMessage(error)}). صدّره من جديد: الأرجح أن تنزيله انقطع.`,
    en: `The file is not sound JSON, and what follows was not read (${readMessage(error)}). Export it again: its download probably broke off.`,
  });
