import type { Bilingual } from '../report/problem.ts';

/** Where a piece of the input went that is not in the article's text as it stood. */
export interface Entry {
  /** `field` where it became a field of the front matter or a caption; `aside` where it was left out. */
  kind: 'field' | 'aside';
  /** Name of the field, or why it was left out. */
  name: string;
  /** The piece, to the character. */
  text: string;
  /** Line of the input, from 1. */
  line?: number | undefined;
}

/** Why a line is no part of the text. */
export type ResidueReason =
  | 'controls'
  | 'related'
  | 'views'
  | 'tags'
  | 'cookies'
  | 'subscription'
  | 'copyright'
  | 'breadcrumbs';

/** Why something was left out, for the report; fields go by their own names. */
export const reasons: Record<
  | ResidueReason
  | 'around'
  | 'picture'
  | 'unshown'
  | 'replaced'
  | 'update'
  | 'unsupported'
  | 'bidi'
  | 'remainder'
  | 'footnotes'
  | 'links'
  | 'authors'
  | 'topics'
  | 'updated'
  | 'location'
  | 'original'
  | 'tracking',
  Bilingual
> = {
  controls: { ar: 'أدوات الصفحة', en: 'controls of the page' },
  related: { ar: 'روابط إلى مقالات أخرى', en: 'links to other stories' },
  views: { ar: 'عدّادات', en: 'counters' },
  tags: { ar: 'وسوم', en: 'tags' },
  cookies: { ar: 'إشعار ملفات تعريف الارتباط', en: 'cookie notice' },
  subscription: { ar: 'دعوة إلى الاشتراك', en: 'call to subscribe' },
  copyright: { ar: 'حقوق النشر', en: 'copyright line' },
  breadcrumbs: { ar: 'مسار التصفّح', en: 'breadcrumbs' },
  around: { ar: 'حول المقال في الصفحة', en: 'around the article on the page' },
  picture: { ar: 'صورة ليست إلى جانب الملف', en: 'a picture that is not beside the file' },
  unshown: { ar: 'صورة ليست من صيغ الموقع', en: 'a picture in a format the site does not show' },
  replaced: { ar: 'عنوان الأصل', en: 'the original headline' },
  update: { ar: 'تاريخ التحديث', en: 'date of an update' },
  unsupported: { ar: 'عناصر لا مقابل لها في Markdown', en: 'elements that Markdown lacks' },
  bidi: { ar: 'محارف خفيّة تقلب ترتيب النصّ', en: 'invisible characters that reorder text' },
  footnotes: { ar: 'أرقام الحواشي وروابطها', en: 'numbers and links of footnotes' },
  links: { ar: 'روابط كما كانت في الأصل', en: 'links as they were in the original' },
  authors: { ar: 'الكتّاب', en: 'authors' },
  topics: { ar: 'الموضوعات', en: 'topics' },
  updated: { ar: 'وقت آخر تعديل', en: 'time of the last change' },
  location: { ar: 'مكان الخبر', en: 'place of the report' },
  tracking: { ar: 'ما يتتبّع القارئ في الروابط', en: 'what tracks readers in links' },
  original: { ar: 'ما قاله الأصل عن نفسه', en: 'what the original says of itself' },
  remainder: { ar: 'بقيّة لم تجد موضعاً', en: 'a remainder without a place' },
};

/**
 * Writes the record as the text file that is kept beside a draft.
 *
 * @param source the input's name and how it was read
 * @param entries all of them, in order
 * @returns plain text in which every entry stands whole
 */
export function formatRecord(source: string, entries: readonly Entry[]): string {
  const part = (kind: Entry['kind'], { ar, en }: Bilingual) => {
    const own = entries.filter((entry) => entry.kind === kind);
    return own.length > 0 ? [`== ${ar} · ${en} ==`, ...own.map(formatEntry)] : [];
  };
  return `${[
    `سجلّ الاستيراد · Import record\n${source}`,
    ...part('field', { ar: 'صار حقولاً', en: 'became fields' }),
    ...part('aside', { ar: 'نُحّي جانباً ولم يُنشر', en: 'set aside, not published' }),
  ].join('\n\n')}\n`;
}

function formatEntry({ name, text, line }: Entry): string {
  const reason = reasons[name as keyof typeof reasons];
  const title = reason ? `${reason.ar} · ${reason.en}` : name;
  return `[${line ? `${title}, ${line}` : title}]\n${text}`;
}
