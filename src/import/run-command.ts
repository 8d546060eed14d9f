import { readMessage } from '../report/read-message.ts';
import { Cancelled } from './ask.ts';
import { Refusal } from './refusal.ts';

/** Thrown for a command that is written wrongly; its message says what is wrong. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * Runs a command of the editor's and says in a sentence what went wrong, never with a stack.
 *
 * @param run the command
 * @param name how it is called, such as `npm run new`
 * @returns the exit code: 0 done, 1 refused, 2 written wrongly, 130 left with Ctrl+C
 */
export async function runCommand(run: () => Promise<number>, name: string): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Cancelled) {
      console.error('\n✗ أُلغي، ولم يُكتب هذا المقال · Cancelled; this article was not written.');
      return 130;
    }
    if (error instanceof UsageError || isParseError(error)) {
      console.error(`✗ ${describeUsage(error)}\n\n  ${name} -- --help`);
      return 2;
    }
    console.error(`✗ ${describe(error)}`);
    return 1;
  }
}

/**
 * Says in a sentence what went wrong.
 *
 * @param error anything thrown
 * @returns the sentence in Arabic and English; a Refusal says its own
 */
export function describe(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (error instanceof RangeError && /call stack/.test(error.message)) {
    return 'الملف متداخل أعمق من أن يُقرأ. انسخ نصّ المقال وحده.\nThe file is nested too deeply. Copy the text alone.';
  }
  const reason = readMessage(error);
  return `تعذّر ذلك، ولم يُكتب شيء: ${reason}\nThis failed and nothing was written: ${reason}`;
}

/** What Node says of a command is in English alone; what it says it of stands in single quotes. */
function describeUsage(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException;
  if (error instanceof UsageError) return message;
  const what = /'([^']+)'/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return `خيار غير معروف · an unknown option: ${what}`;
  }
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
    return `كلام لا محلّ له في الأمر · a word too many in the command: ${what}`;
  }
  return `خيار قيمته ناقصة أو زائدة · an option with a value too few or too many: ${what}`;
}

/** What `parseArgs` of node:util throws for an unknown option or a missing value. */
const isParseError = (error: unknown) =>
  String((error as { code?: unknown } | undefined)?.code ?? '').startsWith('ERR_PARSE_ARGS');
