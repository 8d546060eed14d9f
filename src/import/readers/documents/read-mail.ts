import PostalMime, { type Attachment } from 'postal-mime';
import type { Hint } from '../../block.ts';
import type { ConvertedDocument } from './converted-document.ts';

/**
 * Reads a message (RFC 5322, MIME) or a page saved as one (MHTML, RFC 2557), as Chrome and Outlook
 * save them.
 *
 * @param bytes of the file
 * @returns its HTML with the pictures that it holds, or its plain text; subject, day and sender as
 *   hints; names of other attachments beside it
 */
export async function readMail(bytes: Buffer): Promise<ConvertedDocument> {
  const head = bytes.toString('latin1', 0, 4096);
  const [, address] = /^snapshot-content-location: *(\S+)/im.exec(head) ?? [];
  const isPage = address !== undefined;
  const mail = await PostalMime.parse(new Uint8Array(isPage ? describeParts(bytes) : bytes));
  const isPicture = ({ mimeType }: Attachment) => mimeType.startsWith('image/');
  const pictures = mail.attachments.filter(isPicture);
  const others = mail.attachments.filter((each) => !isPicture(each));
  return {
    html: mail.html
      ? `${isPage ? noteAddress(address) : ''}${embed(mail.html, pictures)}`
      : writeParagraphs(mail.text ?? ''),
    hints: isPage ? [] : readHints(mail),
    aside: isPage ? [] : others.flatMap(({ filename }) => filename ?? []),
  };
}

function readHints({ subject, date, from }: Awaited<ReturnType<typeof PostalMime.parse>>): Hint[] {
  const title = (subject ?? '').replace(/^((re|fwd?|رد|تحويل)\s*:\s*)+/i, '').trim();
  const sender = from?.name || from?.address || '';
  const fields: [Hint['field'], string][] = [
    ['title', title],
    ['date', date ?? ''],
    ['authors', sender],
  ];
  return fields.flatMap(([field, value]) => (value ? [{ field, value, from: 'mail' }] : []));
}

/** As browsers write it into a page that they save as HTML. */
const noteAddress = (address: string) => `<!-- saved from url=(${address.length})${address} -->`;

/** In saved pages parts go by their address, which the library passes over, and not what describes them. */
const describeParts = (bytes: Buffer) =>
  Buffer.from(
    bytes.toString('latin1').replace(/^Content-Location:/gim, 'Content-Description:'),
    'latin1',
  );

/** Puts parts in the place of their `cid:` or, in saved pages, of their address. */
function embed(html: string, pictures: readonly Attachment[]): string {
  let whole = html;
  for (const { contentId, description, mimeType, content } of pictures) {
    const id = contentId?.replace(/^<|>$/g, '');
    const address = description && `"${escapeHtml(description)}"`;
    const places = [id && `cid:${id}`, address].filter((each) => each && whole.includes(each));
    if (places.length === 0) continue;
    const data = `data:${mimeType};base64,${Buffer.from(content as ArrayBuffer).toString('base64')}`;
    for (const place of places)
      whole = whole.replaceAll(place ?? '', place === address ? `"${data}"` : data);
  }
  return whole;
}

const writeParagraphs = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((each) => `<p>${escapeHtml(each.trim()).replace(/\n/g, '<br>')}</p>`)
    .join('\n');

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
