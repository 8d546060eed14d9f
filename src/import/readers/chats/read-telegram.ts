import type { ArchiveItem } from '../../archive-item.ts';
import { listOthers } from '../list-others.ts';
import { readJsonValues } from '../dumps/read-json-values.ts';
import { makeMessageItem } from './make-message-item.ts';

/** A run of a message's text, as Telegram exports it. */
type Run = string | { type?: string; text?: string; href?: string };

interface Message {
  id?: number;
  type?: string;
  date?: string;
  from?: string;
  author?: string;
  photo?: string;
  text?: string | Run[];
  /** Names of files, of who wrote it first, of places. */
  [other: string]: unknown;
}

/**
 * Reads what Telegram exports of a channel (JSON): each message that has a headline and a text.
 *
 * @param file its path
 * @yields each message in order
 * @throws Refusal for a file that breaks off
 */
export async function* readTelegram(file: string): AsyncGenerator<ArchiveItem> {
  let name = '';
  for await (const { value, path } of readJsonValues(file, ['$.name', '$.messages.*'])) {
    if (path[0] === 'name') {
      name = String(value ?? '');
      continue;
    }
    const message = value as Message;
    const { id, type, date = '', author = '', photo = '', text = '' } = message;
    if (type !== 'message') continue;
    const lines = [text].flat().map(writeRun).join('').split('\n');
    const picture = photo.startsWith('(') ? '' : photo;
    const day = date.slice(0, 10);
    const item = makeMessageItem({
      ...{ id: String(id), date: day, channel: name, author, photo: picture, lines },
    });
    const others = Object.entries(message).flatMap(([field, text]): [string, string][] =>
      typeof text === 'string' && !known.test(field) ? [[field, text]] : [],
    );
    yield { ...item, aside: listOthers(others, [author, photo, name]) };
  }
}

/** Told elsewhere, or by the program to itself. */
const known =
  /^(text|type|date|edited|photo|author|from_id|.*_id|media_type|mime_type|.*_unixtime)$/;

const tags: Record<string, string> = {
  bold: 'strong',
  italic: 'em',
  strikethrough: 'del',
  code: 'code',
};

function writeRun(run: Run): string {
  if (typeof run === 'string') return escapeHtml(run);
  const { type = '', text = '', href } = run;
  const words = escapeHtml(text);
  if (type === 'text_link' && href) return `<a href="${escapeHtml(href)}">${words}</a>`;
  const tag = Object.hasOwn(tags, type) ? tags[type] : undefined;
  // A mark that spans lines is one for each of them.
  return tag ? words.replace(/[^\n]+/g, (line) => `<${tag}>${line}</${tag}>`) : words;
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
