import { readMessage } from '../../../report/read-message.ts';
import { Refusal } from '../../refusal.ts';
import type { ConvertedDocument } from './converted-document.ts';

/** A format of documents that are no plain text. */
interface DocumentFormat {
  name: string;
  /**
   * @param bytes of the file
   * @param head its first 4,096 bytes in Latin-1
   */
  recognizes(bytes: Buffer, head: string): boolean;
  /** Loads the reader, and its library with it. */
  load(): Promise<(bytes: Buffer) => Promise<ConvertedDocument>>;
}

const isZip = (head: string) => head.startsWith('PK\u0003\u0004');

/** Each in a line. */
const formats: readonly DocumentFormat[] = [
  {
    name: 'docx',
    recognizes: (bytes, head) => isZip(head) && bytes.includes('word/document.xml'),
    load: async () => (await import('./read-docx.ts')).readDocx,
  },
  {
    name: 'odt',
    recognizes: (_bytes, head) => isZip(head) && head.includes('opendocument.text'),
    load: async () => (await import('./read-odt.ts')).readOdt,
  },
  {
    name: 'epub',
    recognizes: (_bytes, head) => isZip(head) && head.includes('application/epub+zip'),
    load: async () => (await import('./read-epub.ts')).readEpub,
  },
  {
    name: 'MIME',
    recognizes: (_bytes, head) => isMail(head),
    load: async () => (await import('./read-mail.ts')).readMail,
  },
];

/**
 * Finds the reader of a document that is no plain text.
 *
 * @param bytes the file
 * @returns the format's name and the document read; undefined for other files
 * @throws Refusal where the document is broken
 */
export async function readDocument(
  bytes: Uint8Array,
): Promise<{ name: string; document: ConvertedDocument } | undefined> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString('latin1', 0, 4096);
  const format = formats.find(({ recognizes }) => recognizes(buffer, head));
  if (!format) return undefined;
  const read = await format.load();
  try {
    return { name: format.name, document: await read(buffer) };
  } catch (error) {
    throw broken(format.name, readMessage(error));
  }
}

const broken = (name: string, reason: string) =>
  new Refusal({
    ar: `الملف ${name} معطوب فلا يُقرأ (${reason}). افتحه في برنامجه واحفظه من جديد، أو انسخ نصّه إلى ملف نصّي.`,
    en: `This ${name} file is broken (${reason}). Open it in its program and save it again, or copy its text into a text file.`,
  });

/** Fields at the head of a message (RFC 5322), those of MIME among them; saved pages (MHTML) too. */
function isMail(head: string): boolean {
  const [fields = ''] = head.replace(/\r\n/g, '\n').split('\n\n');
  const isHeader = /^[\w-]+: ?[^\n]*(\n[ \t][^\n]*)*(\n[\w-]+:[^\n]*(\n[ \t][^\n]*)*)*$/.test(
    fields,
  );
  return (
    isHeader && /^(MIME-Version|Message-ID|Received|Snapshot-Content-Location):/im.test(fields)
  );
}
