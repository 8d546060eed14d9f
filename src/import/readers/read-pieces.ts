import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Refusal } from '../refusal.ts';

/**
 * Decodes a file of any size piece by piece. A byte order mark decides its encoding, then UTF-8 where
 * its first quarter of a megabyte is that, else it is windows-1256, as spreadsheets of Arabic Windows
 * save tables.
 *
 * @param file its path
 * @param encoding what the editor says it is; decides alone
 * @yields its text in order, without byte order mark
 * @throws Refusal where the bytes are not of that encoding
 */
export async function* readPieces(file: string, encoding?: string): AsyncGenerator<string> {
  const label = encoding ?? (await findEncoding(file));
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    for await (const bytes of createReadStream(file, { highWaterMark: pieceLength })) {
      yield decoder.decode(bytes as Buffer, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw otherEncoding(label);
    throw error;
  }
}

const pieceLength = 1 << 18;

async function findEncoding(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(pieceLength), 0, pieceLength);
    const head = buffer.subarray(0, bytesRead);
    if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
    if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1256';
  } finally {
    await handle.close();
  }
}

const otherEncoding = (label: string) =>
  new Refusal({
    ar: `لا يُقرأ الملف بالترميز ${label}: سمِّ ترميزه، مثل --encoding windows-1256، أو احفظه بترميز UTF-8.`,
    en: `The file cannot be read as ${label}: name its encoding, like --encoding windows-1256, or save it as UTF-8.`,
  });
