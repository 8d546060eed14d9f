import type { Bilingual, Problem } from '../../report/problem.ts';

/** What costs a parser more than the length of a text says, and how many of it no article has. */
const bounds: { sign: RegExp; most: number; name: Bilingual }[] = [
  { sign: /^.*\S/gm, most: 15_000, name: { ar: 'الأسطر', en: 'lines' } },
  { sign: /\n/g, most: 50_000, name: { ar: 'الأسطر', en: 'lines' } },
  // Each is held against those before it.
  {
    sign: /[*_~]+/g,
    most: 10_000,
    name: { ar: 'علامات الخط العريض والمائل والشطب', en: 'signs of emphasis' },
  },
  { sign: /@|www\.|:\/\//gi, most: 10_000, name: { ar: 'العناوين الإلكترونية', en: 'addresses' } },
  {
    sign: /[`[\]<>|&!\\]/g,
    most: 40_000,
    name: { ar: 'علامات Markdown وHTML', en: 'signs of Markdown and HTML' },
  },
];

/** Lines of fields: each is held against the others. */
const mostFields = 2000;

/**
 * Refuses a text with more lines, or more signs of Markdown and HTML, than any article has, before a
 * parser spends minutes and gigabytes on it: a table that was pasted whole, or no text at all.
 *
 * @param file of the article
 * @param text the whole of it
 * @returns a problem for each bound that is passed, at the line where it is; none for a text
 */
export function checkBounds(file: string, text: string): Problem[] {
  const fields = text.search(/(?<=\n)---\s*$/m);
  const lines = fields < 0 ? 0 : text.slice(0, fields).split('\n').length;
  if (lines > mostFields) {
    return [describe(file, mostFields, mostFields, { ar: 'أسطر البيانات', en: 'lines of fields' })];
  }
  return bounds.flatMap(({ sign, most, name }) => {
    let count = 0;
    for (const { index } of text.matchAll(sign)) {
      count += 1;
      if (count > most)
        return [describe(file, text.slice(0, index).split('\n').length, most, name)];
    }
    return [];
  });
}

const describe = (file: string, line: number, most: number, name: Bilingual): Problem => ({
  file,
  line,
  field: 'body',
  what: {
    ar: `${name.ar} في الملف أكثر مما في أي مقال: الحدّ ${most.toLocaleString('en')}.`,
    en: `The file has more ${name.en} than any article: the limit is ${most.toLocaleString('en')}.`,
  },
  write: {
    ar: 'اقسمه إلى مقالات، أو ضع الجدول أو الشيفرة في ملف إلى جانبه.',
    en: 'Part it into several articles, or keep the table or the code in a file of its own.',
  },
});
