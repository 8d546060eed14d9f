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
  const mail = await PostalMime.parse(new Uint8Array(bytes));
  const isPage = mail.headers.some(({ key }) => key === 'snapshot-content-location');
  const isPicture = ({ mimeType }: Attachment) => mimeType.startsWith('image/');
  const pictures = mail.attachments.filter(isPicture);
  const others = mail.attachments.filter((each) => !isPicture(each));
  return {
    html: mail.html ? embed(mail.html, pictures) : writeParagraphs(mail.text ?? ''),
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

/** Names parts by their `cid:` or, in saved pages, by their address. */
function embed(html: string, pictures: readonly Attachment[]): string {
  let whole = html;
  for (const { contentId, mimeType, content } of pictures) {
    const id = contentId?.replace(/^<|>$/g, '');
    if (!id || !whole.includes(`cid:${id}`)) continue;
    const data = Buffer.from(content as ArrayBuffer).toString('base64');
    whole = whole.replaceAll(`cid:${id}`, `data:${mimeType};base64,${data}`);
  }
  return whole;
}

const writeParagraphs = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((each) => `<p>${escapeHtml(each.trim()).replace(/\n/g, '<br>')}</p>`)
    .join('\n');

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
