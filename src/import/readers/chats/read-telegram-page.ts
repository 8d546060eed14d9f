import { readFile } from 'node:fs/promises';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as toText } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { ArchiveItem } from '../../archive-item.ts';
import { listOthers } from '../list-others.ts';
import { isNamed, listElements, readAttribute } from '../html/page-text.ts';
import { makeMessageItem } from './make-message-item.ts';

/**
 * Reads a page of what Telegram Desktop exports as HTML (`messages.html`, `messages2.html`): a thousand
 * messages at most.
 *
 * @param file its path
 * @yields each message in order; what says that somebody joined is none
 */
export async function* readTelegramPage(file: string): AsyncGenerator<ArchiveItem> {
  const tree = unified()
    .use(rehypeParse)
    .parse(await readFile(file, 'utf8'));
  const elements = listElements(tree);
  const header = elements.find(({ element }) => isNamed(element, /\bpage_header\b/))?.element;
  const channel = header ? toText(header).replace(/\s+/g, ' ').trim() : '';
  const isMessage = (element: Element) =>
    isNamed(element, /\bmessage\b/) && /^message\d+$/.test(readAttribute(element, 'id'));
  for (const { element } of elements) {
    if (isMessage(element) && !isNamed(element, /\bservice\b/)) yield readMessage(element, channel);
  }
}

function readMessage(message: Element, channel: string): ArchiveItem {
  const parts = listElements(message).map(({ element }) => element);
  const find = (name: RegExp) => parts.find((element) => isNamed(element, name));
  const [text, date, photo, sign] = [
    find(/(^|\s)text(\s|$)/),
    find(/\bdate\b/),
    find(/\bphoto_wrap\b/),
    find(/\bsignature\b/),
  ];
  const [, day, month, year] =
    /(\d\d)\.(\d\d)\.(\d{4})/.exec(readAttribute(date ?? message, 'title')) ?? [];
  const taken = new Set([text, date, sign]);
  const item = makeMessageItem({
    id: readAttribute(message, 'id').replace('message', ''),
    date: year ? `${year}-${month}-${day}` : '',
    channel,
    author: sign ? toText(sign).trim() : '',
    photo: photo ? readAttribute(photo, 'href') : '',
    lines: text ? listLines(text) : [],
  });
  return { ...item, aside: listOthers(listRest(message, taken), [channel]) };
}

/** What else stands there: from whom it was passed on, what it answers, names of files. */
function listRest(
  { children, properties }: Element,
  taken: ReadonlySet<Element | undefined>,
): [name: string, text: string][] {
  const name = [properties.className ?? 'message'].flat().join(' ');
  return children.flatMap((child): [string, string][] => {
    if (child.type === 'text') return [[name, child.value.replace(/\s+/g, ' ')]];
    return child.type === 'element' && !taken.has(child) ? listRest(child, taken) : [];
  });
}

/** A mark that spans lines is one for each of them. */
function listLines({ children }: Element): string[] {
  const lines = [''];
  for (const child of children) {
    if (child.type === 'element' && child.tagName === 'br') lines.push('');
    else if (child.type === 'element' && child.tagName !== 'a') {
      for (const [at, inner] of listLines(child).entries()) {
        if (at > 0) lines.push('');
        lines.push(
          `${lines.pop()}${toHtml({ ...child, children: [{ type: 'raw', value: inner }] }, { allowDangerousHtml: true })}`,
        );
      }
    } else lines.push(`${lines.pop()}${toHtml(child)}`);
  }
  return lines;
}
