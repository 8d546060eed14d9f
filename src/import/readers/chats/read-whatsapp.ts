import { readFile } from 'node:fs/promises';
import { findDates } from '../../../arabic/parse-date.ts';
import type { ArchiveItem } from '../../archive-item.ts';
import { makeHints } from '../make-hints.ts';
import { tooShort } from './make-message-item.ts';
import { messageStart } from './message-start.ts';

/**
 * Reads a chat that WhatsApp exports (`_chat.txt`): each message of two lines or more, the first of
 * which is its headline. The export does not say what the chat is called: the source is asked for.
 *
 * @param file its path
 * @yields each message in order
 */
export async function* readWhatsapp(file: string): AsyncGenerator<ArchiveItem> {
  const lines = (await readFile(file, 'utf8')).replace(/\r\n?/g, '\n').split('\n');
  let message: { head: RegExpExecArray; lines: string[] } | undefined;
  let count = 0;
  for (const line of [...lines, undefined]) {
    const head = line === undefined ? undefined : messageStart.exec(line);
    if (line !== undefined && !head) {
      message?.lines.push(line);
      continue;
    }
    if (message) {
      count += 1;
      yield readMessage(message.head, message.lines, count);
    }
    message = head ? { head, lines: [(line ?? '').slice(head[0].length)] } : undefined;
  }
}

function readMessage(head: RegExpExecArray, lines: string[], count: number): ArchiveItem {
  const [, day = '', , sender = ''] = head;
  const [title = '', ...more] = lines.map((line) => line.trim()).filter(Boolean);
  const date = findDates(day.replace(/[\u200e\u200f]/g, ''))[0]?.date;
  const strip = (text: string) => text.replace(/^\*([^*]+)\*$/, '$1');
  return {
    id: String(count),
    title,
    body: { kind: 'text', text: more.join('\n\n') },
    hints: makeHints('WhatsApp', { title: strip(title), date, authors: sender.trim() }),
    aliases: [],
    skip: more.length === 0 ? tooShort : undefined,
  };
}
