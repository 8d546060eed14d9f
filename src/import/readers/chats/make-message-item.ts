import type { ArchiveItem } from '../../archive-item.ts';
import { makeHints, makePhotoHint } from '../make-hints.ts';
import { readHtmlLine } from '../read-html-line.ts';

/** A message of a channel. */
interface ChannelMessage {
  id: string;
  /** ISO 8601. */
  date: string;
  /** Name of the channel. */
  channel: string;
  author: string;
  /** Path of its picture from the file; empty where it has none. */
  photo: string;
  /** Its lines in HTML, without elements that span them. */
  lines: readonly string[];
}

/**
 * Makes an article of a message whose first line is its headline.
 *
 * @param message as the channel's export has it
 */
export function makeMessageItem(message: ChannelMessage): ArchiveItem {
  const { id, date, channel, author, photo, lines } = message;
  const [first = '', ...more] = lines.filter((line) => readHtmlLine(line) !== '');
  const title = readHtmlLine(first);
  return {
    id,
    title: title.slice(0, 80),
    body: { kind: 'html', text: more.map((line) => `<p>${line}</p>`).join('\n') },
    hints: [
      ...makeHints('Telegram', { title, date, source: channel, authors: author }),
      ...makePhotoHint('Telegram', photo),
    ],
    aliases: [],
    skip: more.length === 0 ? tooShort : undefined,
  };
}

/** Why a message is no article. */
export const tooShort = {
  ar: 'رسالة من سطر واحد، لا عنوان لها ونصّ',
  en: 'a message of one line has no headline and text',
};
