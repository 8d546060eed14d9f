import { open } from 'node:fs/promises';
import { messageStart } from '../readers/chats/message-start.ts';
import type { ArchiveItem } from '../archive-item.ts';
import type { ReadingOptions } from '../readers/dumps/columns.ts';

/** A format of files that hold many articles. */
interface ArchiveFormat {
  /** For the report. */
  name: string;
  /**
   * @param head the file's first 4,096 characters
   * @param file its name, in small letters
   */
  recognizes(head: string, file: string): boolean;
  /** Loads the reader, which yields the articles in order. */
  load(): Promise<(file: string, options: ReadingOptions) => AsyncIterable<ArchiveItem>>;
}

/** A file of many articles. */
export interface Archive {
  /** The format's, for the report. */
  name: string;
  read(options: ReadingOptions): Promise<AsyncIterable<ArchiveItem>>;
}

/** Each in a line; the first that knows a file reads it. */
const formats: readonly ArchiveFormat[] = [
  {
    name: 'WordPress (WXR)',
    recognizes: (head) => /<rss\b[\s\S]*wordpress\.org\/export\//.test(head),
    load: async () => (await import('../readers/wordpress/read-wxr.ts')).readWxr,
  },
  {
    name: 'RSS, Atom, Blogger',
    recognizes: (head) => /^\s*(<[?!][\s\S]*?>\s*)*<(rss|feed|rdf:RDF)\b/.test(head),
    load: async () => (await import('../readers/feeds/read-feed.ts')).readFeed,
  },
  {
    name: 'NewsML, NITF',
    recognizes: (head) =>
      /^\s*(<[?!][\s\S]*?>\s*)*<(?:\w+:)?(nitf|newsItem|newsMessage|packageItem)\b/.test(head),
    load: async () => (await import('../readers/agencies/read-newsml.ts')).readNewsml,
  },
  {
    name: 'Ghost',
    recognizes: (head) => /^\s*\{\s*"(db|meta)"\s*:/.test(head) && /"(db|exported_on)"/.test(head),
    load: async () => (await import('../readers/dumps/read-ghost.ts')).readGhost,
  },
  {
    name: 'Telegram',
    recognizes: (head) => /^\s*\{[\s\S]*"type"\s*:\s*"\w*channel"[\s\S]*"messages"\s*:/.test(head),
    load: async () => (await import('../readers/chats/read-telegram.ts')).readTelegram,
  },
  {
    name: 'Telegram',
    recognizes: (head) => /<title>Exported Data<\/title>[\s\S]*class="page_wrap"/.test(head),
    load: async () => (await import('../readers/chats/read-telegram-page.ts')).readTelegramPage,
  },
  {
    name: 'WhatsApp',
    recognizes: (head) => messageStart.test(head.split('\n')[0] ?? ''),
    load: async () => (await import('../readers/chats/read-whatsapp.ts')).readWhatsapp,
  },
  {
    name: 'JSON',
    recognizes: (head, file) => /\.(json|jsonl|ndjson)$/.test(file) && /^\s*[[{]/.test(head),
    load: async () => (await import('../readers/dumps/read-json-dump.ts')).readJsonDump,
  },
  {
    name: 'CSV',
    recognizes: (_head, file) => /\.(csv|tsv)$/.test(file),
    load: async () => (await import('../readers/dumps/read-csv.ts')).readCsv,
  },
];

/**
 * Finds the reader of a file of many articles.
 *
 * @param file its path
 * @returns the format's name and what reads its articles; undefined for a file of one article
 */
export async function findArchive(file: string): Promise<Archive | undefined> {
  const head = await readHead(file);
  const format = formats.find(({ recognizes }) => recognizes(head, file.toLowerCase()));
  return (
    format && { name: format.name, read: async (options) => (await format.load())(file, options) }
  );
}

/** Names of elements and keys are ASCII, and read so in any encoding but UTF-16. */
async function readHead(file: string): Promise<string> {
  const handle = await open(file).catch(() => undefined);
  if (!handle) return '';
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096);
    const isWide = buffer[0] === 0xff && buffer[1] === 0xfe;
    return buffer.toString(isWide ? 'utf16le' : 'utf8', 0, bytesRead);
  } catch {
    return '';
  } finally {
    await handle.close();
  }
}
