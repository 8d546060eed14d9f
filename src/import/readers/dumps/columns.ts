import { foldText } from '../../../arabic/fold.ts';

/** Fields of an article that a column of a table may hold, in the order in which they are asked for. */
export const columnFields = [
  ...(['title', 'date', 'text', 'source', 'summary', 'authors', 'topics'] as const),
  ...(['address', 'slug', 'updated', 'location', 'photo', 'caption', 'status', 'id'] as const),
];

/** A field that a column may hold. */
export type ColumnField = (typeof columnFields)[number];

/** Which column holds which field. */
export type Columns = Partial<Record<ColumnField, string>>;

/** What a reader of tables needs to know of an import. */
export interface ReadingOptions {
  /** What the editor says of the file. */
  encoding?: string | undefined;
  /** Says which of a table's columns holds which field. */
  chooseColumns(names: readonly string[]): Promise<Columns>;
}

/** Without these no article can be made. */
export const neededFields = ['title', 'date', 'text'] as const;

/** Names of columns that can mean nothing else, as the content systems and editors in use write them. */
const certain: Record<ColumnField, string> = {
  title:
    'title|headline|post title|title rendered|subject|العنوان|عنوان|عنوان الخبر|عنوان المقال|عنوان المقالة',
  date: 'date|published|published at|publish date|published date|pub date|post date|publication date|التاريخ|تاريخ|تاريخ النشر|تاريخ الخبر|تاريخ المقال',
  text: 'text|body|content|post content|content rendered|article|html|النص|نص|المحتوى|محتوى|نص الخبر|نص المقال|نص المقالة|متن الخبر|المتن',
  source: 'source|agency|المصدر|مصدر|مصدر الخبر|الوكالة',
  summary:
    'summary|excerpt|post excerpt|excerpt rendered|description|الخلاصة|خلاصة|الملخص|ملخص|مقدمة الخبر|المقتطف',
  authors: 'author|authors|byline|الكاتب|كاتب|المؤلف|المحرر|الكتاب|اسم الكاتب',
  topics: 'topics|tags|categories|category|الموضوعات|الوسوم|القسم|التصنيف|التصنيفات',
  address: 'url|link|permalink|الرابط|رابط|رابط الخبر|رابط المقال',
  slug: 'slug|post name',
  updated: 'updated|updated at|modified|post modified|تاريخ التعديل|تاريخ التحديث|آخر تحديث',
  location: 'location|dateline|place|المكان|مكان الخبر',
  photo: 'image|photo|featured image|image url|الصورة|رابط الصورة|صورة الخبر',
  caption: 'caption|image caption|photo caption|شرح الصورة|تعليق الصورة',
  status: 'status|post status|الحالة|حالة النشر',
  id: 'id|post id|guid|الرقم|المعرف|رقم الخبر|رقم المقال',
};

const fold = (name: string) => foldText(name.replace(/[_.-]+/g, ' ')).trim();

/**
 * Finds the columns whose names can mean one field alone.
 *
 * @param names of all columns
 * @returns those fields that one column, and no second one, is named for
 */
export function guessColumns(names: readonly string[]): Columns {
  const columns: Columns = {};
  for (const field of columnFields) {
    const known = new Set(certain[field].split('|').map(fold));
    const found = names.filter((name) => known.has(fold(name)));
    if (found.length === 1) columns[field] = found[0] as string;
  }
  return columns;
}
