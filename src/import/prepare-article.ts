import type { InputBlock, Picture, Reading } from './block.ts';
import { decodeBytes } from './decode-bytes.ts';
import { layOut, type Decision, type Desk, type DraftFields } from './desk.ts';
import { enterAround } from './finders/take-around.ts';
import { stripTracking } from './finders/strip-tracking.ts';
import { enterUnplaced } from './finders/enter-unplaced.ts';
import { takeDate } from './finders/take-date.ts';
import { takeDateline } from './finders/take-dateline.ts';
import { takePhoto } from './finders/take-photo.ts';
import { takeResidue } from './finders/take-residue.ts';
import { takeStoryData } from './finders/take-story-data.ts';
import { takeSource } from './finders/take-source.ts';
import { takeSummary } from './finders/take-summary.ts';
import { takeTitle } from './finders/take-title.ts';
import type { Entry } from './record.ts';
import { readDocument } from './readers/documents/read-document.ts';
import { readWebPage } from './readers/html/read-web-page.ts';
import { readPastedMarkdown } from './readers/read-pasted-markdown.ts';
import { readUnmarkedText } from './readers/read-plain-text.ts';
import { recognizeKind } from './recognize-kind.ts';
import { readFileName } from './read-file-name.ts';
import { Refusal } from './refusal.ts';
import { stripBidiControls } from './strip-bidi-controls.ts';

/** A file to import. */
export interface Input {
  name: string;
  bytes: Uint8Array;
  /** What the editor says of it, where it is not to be found out. */
  encoding?: string | undefined;
  kind?: Reading['kind'] | undefined;
}

/** An input, sorted into an article and what is not of it. */
export interface PreparedArticle {
  fields: DraftFields;
  /** The text, in order. */
  blocks: InputBlock[];
  /** The picture over the text, whose file is to be looked for. */
  photo?: Picture | undefined;
  record: Entry[];
  decisions: Decision[];
  kind: Reading['kind'];
  encoding: string;
}

/**
 * Reads an input and sorts it: every character of its visible text ends in a block or in the record.
 *
 * @param input the file
 * @param given fields that the editor gave
 * @returns the article with as many fields as were found
 * @throws Refusal for what is no text, or too large
 */
export async function prepareArticle(
  input: Input,
  given: DraftFields = {},
): Promise<PreparedArticle> {
  const document = input.kind ? undefined : await readDocument(input.bytes);
  if (document) return prepareDocument(document, given);
  const { text, encoding, sure } = decodeBytes(input.bytes, input.encoding);
  if (!input.kind && isForeignXml(text)) throw unknownXml();
  const kind = input.kind ?? recognizeKind(text, input.name);
  const { reading, taken } = await read(kind, text);
  const { date } = readFileName(input.name);
  if (date) reading.hints.push({ field: 'date', value: date, from: 'file name', isShown: true });
  if (!sure) reading.remarks.push(guessedEncoding(encoding));
  if (text.normalize('NFC') !== text) reading.remarks.push(notComposed);
  return { ...sortReading(reading, given, taken), encoding };
}

async function prepareDocument(
  { name, document }: NonNullable<Awaited<ReturnType<typeof readDocument>>>,
  given: DraftFields,
): Promise<PreparedArticle> {
  const isPage = /<html\b/i.test(document.html);
  const { reading, taken } = await readWebPage(document.html, !isPage);
  const told = new Set(document.hints.map(({ field }) => field));
  reading.hints = [...document.hints, ...reading.hints.filter(({ field }) => !told.has(field))];
  const article = { ...sortReading(reading, given, taken), encoding: name };
  article.record.push(
    ...document.aside.map((text) => ({ kind: 'aside' as const, name: 'around', text })),
  );
  return article;
}

/**
 * Sorts what a reader made of an input into an article and what is not of it.
 *
 * @param reading of the input
 * @param given fields that the editor gave
 * @param taken characters already taken out of it that reorder text
 */
export function sortReading(
  reading: Reading,
  given: DraftFields,
  taken = '',
): Omit<PreparedArticle, 'encoding'> {
  const desk = layOut(reading, given);
  takeResidue(desk);
  takeTitle(desk);
  takeDate(desk);
  takeDateline(desk);
  const photo = takePhoto(desk);
  takeSource(desk);
  takeHints(desk);
  takeStoryData(desk);
  enterUnplaced(desk);
  enterAround(desk);
  if (taken) enterControls(desk, taken);
  const { fields, blocks, record, decisions } = desk;
  return { fields, blocks, photo, record, decisions, kind: reading.kind };
}

/** XML that is neither a page nor of a format with a reader. */
const isForeignXml = (text: string) => {
  const root = /^\s*(?:<\?xml[\s\S]*?\?>\s*)(?:<[?!][^>]*>\s*)*<([\w:-]+)/.exec(text)?.[1];
  return root !== undefined && root.toLowerCase() !== 'html';
};

const unknownXml = () =>
  new Refusal({
    ar: 'هذا ملف XML من صيغة لا نعرفها. صدّره HTML أو نصّاً، أو سمِّ نوعه: --as text',
    en: 'This is XML of a format that is not known. Export it as HTML or text, or name its kind: --as text',
  });

/** The length of a long novel; pages may be longer, for what they hold besides their text. */
const longestText = 1_000_000;

/**
 * Reads a text.
 *
 * @param kind of it
 * @param text the whole of it
 * @param isPart whether HTML is of the article alone, with nothing around it
 * @returns the reading, and the characters taken out that reorder text
 */
export async function read(kind: Reading['kind'], text: string, isPart = false) {
  if (kind === 'html') return readWebPage(text, isPart);
  if (text.length > longestText) throw tooLong(text.length);
  const { text: rest, taken } = stripBidiControls(text);
  return { reading: kind === 'text' ? readUnmarkedText(rest) : readPastedMarkdown(rest), taken };
}

function takeHints(desk: Desk): void {
  const { fields, reading, decisions } = desk;
  const find = (field: string) => reading.hints.find((hint) => hint.field === field)?.value;
  takeSummary(desk);
  const original = find('sourceUrl');
  if (fields.sourceUrl !== undefined || original === undefined) return;
  const { address, taken } = stripTracking(original);
  fields.sourceUrl = address;
  if (taken.length > 0) decisions.push(strippedTracking(taken));
}

function enterControls(desk: Desk, taken: string): void {
  desk.record.push({ kind: 'aside', name: 'bidi', text: taken });
  desk.decisions.push({
    sure: false,
    ar: `أُخرجت محارف خفيّة تقلب ترتيب النصّ (${taken.length})، وهي في السجلّ`,
    en: `Invisible characters that reorder text were taken out (${taken.length}); they are in the record`,
  });
}

const strippedTracking = (names: string[]): Decision => ({
  sure: true,
  ar: `حُذف من عنوان الأصل ما يتتبّع القارئ: ${names.join('، ')}`,
  en: `What tracks readers was taken out of the original's address: ${names.join(', ')}`,
});

const tooLong = (length: number) =>
  new Refusal({
    ar: `في الملف ${length} محرف، وهذا أطول من أي مقال. انسخ نصّ المقال وحده إلى ملف نصّي.`,
    en: `The file has ${length} characters, more than any article. Copy the article alone into a text file.`,
  });

const guessedEncoding = (encoding: string) => ({
  ar: `قُرئ الملف بترميز ${encoding}؛ إن بدت الحروف غريبة فسمِّ ترميزه: --encoding`,
  en: `The file was read as ${encoding}; if letters look wrong, name its encoding: --encoding`,
});

const notComposed = {
  ar: 'في النصّ حروف مكتوبة بمحرفين (ليست NFC)، وبقيت كما هي',
  en: 'Some letters are written as two characters (not NFC); they stay as they are',
};
