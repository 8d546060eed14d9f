import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';
import { Refusal } from '../../refusal.ts';

/** An element with all that is in it. */
export interface XmlElement {
  /** As written, with its prefix. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

/** What no XML document may hold (XML 1.0, 2.2) and exports hold all the same. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/**
 * Reads an XML file (XML 1.0, fifth edition) piece by piece: a part is given out as soon as it
 * ends, and kept no longer, so that a file of any size takes the memory of its largest part.
 *
 * @param file its path
 * @param isPart tells the elements that are given out, by name and by the names around them
 * @yields them in order; characters that XML forbids are left out
 * @throws Refusal where the file breaks off or is no XML, with the line
 */
export async function* readElements(
  file: string,
  isPart: (name: string, path: readonly string[]) => boolean,
): AsyncGenerator<XmlElement> {
  const parser = new SaxesParser();
  const done: XmlElement[] = [];
  const path: string[] = [];
  const open: XmlElement[] = [];
  let fault: Error | undefined;
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > 0 || isPart(name, path)) {
      const element = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    }
    path.push(name);
  });
  const addText = (text: string) => {
    open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    path.pop();
    const element = open.pop();
    if (element && open.length === 0) done.push(element);
  });
  parser.on('error', (error) => {
    // HTML's named references are the one thing feeds have that XML does not know.
    if (!/undefined entity/.test(error.message)) fault ??= error;
  });
  for await (const text of readPieces(file)) {
    parser.write(text.replace(forbidden, ''));
    yield* done.splice(0);
    if (fault) throw noXml(fault, parser.line);
  }
  parser.close();
  yield* done.splice(0);
  if (fault) throw noXml(fault, parser.line);
}

/** In the encoding that the byte order mark or the declaration names, else UTF-8. */
async function* readPieces(file: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const bytes of createReadStream(file, { highWaterMark: 1 << 18 })) {
    decoder ??= new TextDecoder(findEncoding(bytes as Buffer));
    yield decoder.decode(bytes as Buffer, { stream: true });
  }
  yield decoder?.decode() ?? '';
}

function findEncoding(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 200).toString('latin1');
  const named = /<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  return /^utf-?16/i.test(named) ? 'utf-8' : named;
}

const noXml = ({ message }: Error, line: number) => {
  const what = message.replace(/^.*?\d+:\d+: /, '').replace(/\.$/, '');
  return new Refusal({
    ar: `الملف ليس XML سليماً عند السطر ${line}، وما بعده لم يُقرأ (${what}). صدّره من جديد: الأرجح أن تنزيله انقطع.`,
    en: `The file is not sound XML at line ${line}, and what follows was not read (${what}). Export it again: its download probably broke off.`,
  });
};
