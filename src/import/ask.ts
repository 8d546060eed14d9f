import { createInterface } from 'node:readline/promises';
import type { Bilingual } from '../report/problem.ts';

/** Thrown where the editor leaves a question with Ctrl+C or closes the input. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/** One question to the editor. */
export interface Question extends Bilingual {
  /** What an empty answer means; without it an answer is needed. */
  suggestion?: string | undefined;
  /**
   * Turns an answer into a value, or says what is wrong with it, and the question is asked again.
   */
  read(answer: string): { value: string } | { fault: Bilingual };
}

/** Asks questions, one after another. */
export interface Asker {
  /**
   * @returns the value that the question makes of the answer
   * @throws Cancelled
   */
  ask(question: Question): Promise<string>;
  close(): void;
}

/**
 * Opens a conversation with the editor.
 *
 * @param input where answers come from
 * @param output where questions go
 * @returns who asks: it puts a question again until its answer is right; unless it is closed, the
 *   process waits for more
 */
export function openAsker(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker {
  const lines = createInterface({ input, output });
  const leave = new AbortController();
  lines.on('SIGINT', () => leave.abort());
  lines.on('close', () => leave.abort());
  const readAnswer = async (prompt: string) => {
    try {
      return (await lines.question(prompt, { signal: leave.signal })).trim();
    } catch {
      throw new Cancelled();
    }
  };
  return {
    async ask({ ar, en, suggestion, read }) {
      for (;;) {
        const answer = await readAnswer(`${ar} · ${en}${suggestion ? ` [${suggestion}]` : ''}\n> `);
        const result = read(answer || (suggestion ?? ''));
        if ('value' in result) {
          if (answer && result.value !== answer) output.write(`  = ${result.value}\n`);
          return result.value;
        }
        output.write(`  ${result.fault.ar}\n  ${result.fault.en}\n`);
      }
    },
    close: () => lines.close(),
  };
}
