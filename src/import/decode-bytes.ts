import type { Bilingual } from '../report/problem.ts';
import { Refusal } from './refusal.ts';

/** A text with how its bytes were read. */
export interface DecodedText {
  text: string;
  /** Name of the encoding, as the Encoding Standard (WHATWG) has it. */
  encoding: string;
  /** False where the encoding was guessed. */
  sure: boolean;
}

/**
 * More than any article: what is longer is another kind of file, and would keep the readers for minutes.
 * Pictures and fonts that a page holds in itself (`data:`, RFC 2397) do not count.
 */
const limit = 8_000_000;

/** More than a page with all its pictures. */
const largest = 120_000_000;

/**
 * Decodes a file. A byte order mark decides; then UTF-8, if the bytes are valid UTF-8; then what a
 * `<meta charset>` says; then windows-1256, the old encoding of Arabic Windows, if the result is
 * Arabic. Line ends become LF; nothing else changes, and no letter is composed or decomposed.
 *
 * @param bytes the file
 * @param encoding what the editor says it is; decides alone
 * @returns the text without byte order mark
 * @throws Refusal for an empty file, one that is no text, one of more than 8 MB of text, an unknown
 *   encoding
 */
export function decodeBytes(bytes: Uint8Array, encoding?: string): DecodedText {
  refuseOtherFiles(bytes);
  const decoded = encoding ? decodeAs(bytes, encoding) : detect(bytes);
  if (!decoded) throw unknownEncoding(encoding);
  if (decoded.text.includes('\0')) throw noText();
  const text = decoded.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const own = text.length > limit ? dropEmbedded(text).length : 0;
  if (own > limit) throw tooLarge(own);
  if (text.trim() === '') {
    throw new Refusal({ ar: 'الملف فارغ.', en: 'The file is empty.' });
  }
  return { ...decoded, text };
}

function detect(bytes: Uint8Array): DecodedText | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return read(bytes, 'utf-16le', true);
  if (a === 0xfe && b === 0xff) return read(bytes, 'utf-16be', true);
  const utf8 = read(bytes, 'utf-8', true);
  if (utf8 && !utf8.text.includes('\0')) return utf8;
  const wide = (['utf-16le', 'utf-16be'] as const)
    .map((each) => read(bytes, each, false))
    .find((each) => each && isArabic(each.text));
  if (wide) return wide;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  const named = declared && !/^utf-?8$/i.test(declared) && decodeAs(bytes, declared, true);
  if (named) return named;
  const old = read(bytes, 'windows-1256', false);
  return old && isArabic(old.text) ? old : utf8;
}

function read(bytes: Uint8Array, encoding: string, sure: boolean): DecodedText | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, sure };
  } catch {
    return undefined;
  }
}

function decodeAs(bytes: Uint8Array, label: string, sure = true): DecodedText | undefined {
  try {
    return read(bytes, new TextDecoder(label).encoding, sure);
  } catch {
    return undefined;
  }
}

/** Most letters are Arabic ones. A wrong reading gives Latin letters, signs or Chinese. */
function isArabic(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const arabic = text.match(/[\u0620-\u064a]/g) ?? [];
  return arabic.length > 20 && arabic.length > letters.length / 2;
}

/** First bytes of files that people take for texts, in Latin-1. */
const binaryKinds: [opening: string, ar: string, en: string][] = [
  ['PK\u0003\u0004', 'ملف مضغوط', 'an archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'مستند Word قديم (doc)', 'an old Word document (doc)'],
  ['%PDF', 'ملف PDF', 'a PDF'],
  ['{\\rtf', 'ملف RTF', 'an RTF file'],
  ['\u0089PNG', 'صورة', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'صورة', 'a picture'],
  ['GIF8', 'صورة', 'a picture'],
  ['RIFF', 'صورة', 'a picture'],
];

function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length > largest) throw tooLarge(bytes.length);
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = binaryKinds.find(([opening]) => head.startsWith(opening));
  if (!kind) return;
  if (kind[2] === 'a picture') throw isPicture();
  if (kind[2] === 'an archive' && isTable(bytes)) throw tableOfCells();
  const remedy = remedies[kind[2]] ?? openInWord;
  throw new Refusal({
    ar: `هذا ${kind[1]}، لا نصّ. ${remedy.ar}`,
    en: `This is ${kind[2]}, not a text. ${remedy.en}`,
  });
}

/** Of Excel or LibreOffice: names of the files in it stand as they are, packed or not. */
const isTable = (bytes: Uint8Array) =>
  /xl\/worksheets|opendocument\.spreadsheet/.test(Buffer.from(bytes).toString('latin1'));

const tableOfCells = () =>
  new Refusal({
    ar: 'هذا جدول Excel، لا نصّ. احفظه CSV بترميز UTF-8 (CSV UTF-8)، وفي سطره الأوّل أسماء الأعمدة، ثم استورد ذلك.',
    en: 'This is a table of Excel, not a text. Save it as CSV UTF-8, names of columns in its first row, and import that.',
  });

const openInWord: Bilingual = {
  ar: 'افتحه في Word أو LibreOffice واحفظه مستنداً docx، ثم استورد ذلك.',
  en: 'Open it in Word or LibreOffice, save it as docx, and import that.',
};

const remedies: Record<string, Bilingual> = {
  'a PDF': {
    ar: 'ملف PDF يحفظ مواضع الحروف لا ترتيب الكلام، فتنقلب فيه الأرقام وتتفرّق الحركات: استورد المستند أو الصفحة التي صُنع منها.',
    en: 'A PDF keeps where letters stand and not the order of words, so numbers turn round and vowel signs stray: import the document or page that it was made from.',
  },
  'an archive': {
    ar: 'فُكّ ضغطه واستورد ما فيه ملفاً ملفاً.',
    en: 'Unpack it, and import the files in it.',
  },
};

/**
 * Takes out of a page the files that it holds in itself, as SingleFile and browsers save it.
 *
 * @param html of the page
 * @returns it with their addresses empty
 */
export const dropEmbedded = (html: string): string =>
  html.replace(/data:[\w/+.-]+(?:;[\w=-]+)*;base64,[\w+/=]*/g, 'data:,');

const tooLarge = (size: number) =>
  new Refusal({
    ar: `حجم الملف ${Math.round(size / 1e6)} ميغابايت، وهذا أكبر من أي مقال. انسخ نصّ المقال وحده إلى ملف نصّي.`,
    en: `The file has ${Math.round(size / 1e6)} MB, more than any article. Copy the article's text alone into a text file.`,
  });

const isPicture = () =>
  new Refusal({
    ar: 'هذه صورة، لا نصّ. استورد ملف النصّ، والصورة إلى جانبه تأتي معه إن سمّاها؛ وإن كان النصّ داخل الصورة فاكتبه في ملف نصّي.',
    en: 'This is a picture, not a text. Import the text: a picture beside it that it names comes along. If the words are in the picture, type them into a text file.',
  });

const noText = () =>
  new Refusal({
    ar: 'في الملف محارف NUL، فهو ليس نصّاً. انسخ نصّ المقال إلى ملف جديد.',
    en: 'The file holds NUL characters: it is no text. Copy the article into a new file.',
  });

const unknownEncoding = (named?: string) =>
  named
    ? new Refusal({
        ar: `لا يُقرأ الملف بالترميز ${named}: راجع اسمه، مثل --encoding windows-1256، أو دعه يُعرف وحده.`,
        en: `The file cannot be read as ${named}: check the name, like --encoding windows-1256, or leave it to be found out.`,
      })
    : new Refusal({
        ar: 'لم يُعرف ترميز الملف. احفظه بترميز UTF-8، أو سمِّ ترميزه: --encoding windows-1256',
        en: 'The encoding of the file is unknown. Save it as UTF-8, or name its encoding: --encoding windows-1256',
      });
