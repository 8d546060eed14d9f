import type { Problem } from '../report/problem.ts';
import { readMessage } from '../report/read-message.ts';
import { nestedTooDeeply } from './errors/check-nesting.ts';

/**
 * Runs a check. One that throws, which none should, hides nothing that the others find.
 *
 * @param file of the article, or the folder, that is checked
 * @param name of the check, for who mends it
 * @param problems what is thrown is put among these
 * @param check the check
 * @returns what the check gives; undefined where it throws
 */
export async function survive<T>(
  file: string,
  name: string,
  problems: Problem[],
  check: () => T | Promise<T>,
): Promise<T | undefined> {
  try {
    return await check();
  } catch (error) {
    problems.push(isTooDeep(error) ? nestedTooDeeply(file) : describeFault(file, name, error));
    return undefined;
  }
}

/** What a parser that calls itself for each level throws when it runs out of stack. */
const isTooDeep = (error: unknown) =>
  error instanceof RangeError || (error instanceof Error && error.cause instanceof RangeError);

const describeFault = (file: string, name: string, error: unknown): Problem => ({
  file,
  what: {
    ar: `تعطّل الفحص نفسه (${name}) عند هذا الملف، والخلل في البرنامج لا في النص: ${readMessage(error)}`,
    en: `The check itself (${name}) broke at this file. The fault is the program's, not the text's: ${readMessage(error)}`,
  },
  write: {
    ar: 'أرسل هذه الرسالة ونسخة من الملف إلى من يتولّى البرنامج، ليصلحه.',
    en: 'Report it: send this message and a copy of the file to who maintains the program.',
  },
});
