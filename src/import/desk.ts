import type { Bilingual } from '../report/problem.ts';
import type { InputBlock, CarriedFields, Reading } from './block.ts';
import type { Entry } from './record.ts';

/** Something the import decided that an editor may want to check. */
export interface Decision extends Bilingual {
  /** False where it is a guess. */
  sure: boolean;
}

/** The fields of the article to be. */
export interface DraftFields extends CarriedFields {
  title?: string | undefined;
  date?: string | undefined;
  source?: string | undefined;
  authors?: readonly string[] | undefined;
  updated?: string | undefined;
  location?: string | undefined;
  topics?: readonly string[] | undefined;
  sourceUrl?: string | undefined;
  summary?: string | undefined;
  photo?:
    | {
        file?: string | undefined;
        alt?: string | undefined;
        caption: string;
        credit?: string | undefined;
      }
    | undefined;
}

/** What lies on the desk while an input becomes an article: finders take from it, one after another. */
export interface Desk {
  reading: Reading;
  /** What is not taken yet, in order; in the end the body. */
  blocks: InputBlock[];
  /** What stands around the text and is not taken yet. */
  around: InputBlock[];
  fields: DraftFields;
  record: Entry[];
  decisions: Decision[];
}

/**
 * Lays a reading on the desk.
 *
 * @param reading of the input
 * @param given fields that the editor gave, which no finder changes
 * @returns the desk, with what the reading has used up entered in the record
 */
export function layOut(reading: Reading, given: DraftFields): Desk {
  return {
    reading,
    blocks: [...reading.blocks],
    around: [...reading.around],
    fields: { ...reading.carried, ...given },
    record: reading.used.map(({ field, text, line }) => ({
      kind: 'field',
      name: field,
      text,
      line,
    })),
    decisions: reading.remarks.map((remark) => ({ ...remark, sure: false })),
  };
}

/**
 * Takes a block off the desk and enters it in the record.
 *
 * @param desk where it lies
 * @param block one of its blocks
 * @param kind whether it became a field or is left out
 * @param name the field, or the reason
 */
export function take(desk: Desk, block: InputBlock, kind: Entry['kind'], name: string): void {
  desk.blocks = desk.blocks.filter((each) => each !== block);
  desk.around = desk.around.filter((each) => each !== block);
  desk.record.push({ kind, name, text: block.source ?? block.text, line: block.line });
}

/**
 * Says where a block stands, for messages.
 *
 * @param block any
 * @returns its line, or that it is in the text of a page, which has no lines
 */
export function describePlace({ line }: InputBlock): Bilingual {
  return line
    ? { ar: `السطر ${line}`, en: `line ${line}` }
    : { ar: 'نصّ الصفحة', en: "the page's text" };
}

const places: Record<string, string> = {
  'front matter': 'بيانات الملف',
  'date line': 'سطر التاريخ',
  dateline: 'سطر المكان والوكالة',
  'file name': 'اسم الملف',
  channel: 'اسم الموقع في الملف',
  microdata: 'ترميز الصفحة',
  mail: 'رأس الرسالة',
  '<h1>': 'رأس الصفحة (h1)',
  '<title>': 'عنوان الصفحة (title)',
};

/**
 * Says where a hint comes from, for messages; names of formats are the same in both languages.
 *
 * @param from as the hint has it
 * @returns the name of the place in both languages
 */
export function describeHint(from: string): Bilingual {
  return { ar: places[from] ?? from, en: from };
}
