import type { Bilingual } from '../../../report/problem.ts';
import { omission } from '../../prose/passage.ts';
import { findMatches, type Rule } from '../rule.ts';

const remove: Bilingual = {
  ar: 'احذفه، أو اكتب مكانه رابطاً أو نصّاً.',
  en: 'Delete it, or write a link or words in its place.',
};

/** Signs of other systems, and what to write here. Each is linear: what it spans is bounded. */
const signs: [pattern: string, write: Bilingual | ((found: string) => string)][] = [
  [String.raw`\{\{[^{}\n]{0,200}\}\}|\{%[^{}\n]{0,200}%\}|<%[^<>\n]{0,200}%>`, remove],
  [
    String.raw`\[TOC\]|\[\[TOC\]\]`,
    {
      ar: 'احذفه: الصفحة تصنع فهرسها بنفسها.',
      en: 'Delete it: the page makes its own table of contents.',
    },
  ],
  [String.raw`==(?=\S)[^=\n]{1,200}==`, (found) => `<mark>${found.slice(2, -2)}</mark>`],
  [
    String.raw`!?\[\[[^[\]\n]{1,200}\]\]`,
    { ar: 'للرابط: [الكلمات](العنوان)', en: 'For a link: [words](address)' },
  ],
  [
    String.raw`\$\$[^$\n]{1,200}\$\$`,
    {
      ar: 'لا معادلات هنا: اكتبها كلاماً أو صورة.',
      en: 'There are no formulas here: write words, or a picture.',
    },
  ],
  [
    String.raw`(?<=^|\n):::[ \t]*\{?[\w.-]{1,40}\}?(?=\s|$)`,
    {
      ar: 'للتنبيه: > [!NOTE] ثم النصّ بعد > في السطر التالي',
      en: 'For a callout: > [!NOTE], and the text after > on the next line',
    },
  ],
  [
    String.raw`\[![\p{L}]{1,30}\]`,
    {
      ar: 'أنواع التنبيه خمسة، يُكتب أحدها في أول سطر من الاقتباس: [!NOTE] [!TIP] [!IMPORTANT] [!WARNING] [!CAUTION]',
      en: 'There are five kinds, at the start of a quotation: [!NOTE] [!TIP] [!IMPORTANT] [!WARNING] [!CAUTION]',
    },
  ],
  [
    String.raw`\{[#.][\w-]{1,60}\}`,
    { ar: 'احذفه: لكل عنوان رابطه.', en: 'Delete it: every heading has its own link.' },
  ],
  [
    String.raw`\[[^[\]\n^!][^[\]\n]{0,200}\] +\(${omission}`,
    { ar: 'احذف المسافة بين ] و(', en: 'Delete the space between ] and (' },
  ],
  [
    String.raw`\[\^[^[\]\n]*\s[^[\]\n]*\]`,
    (found) => `[^${found.slice(2, -1).trim().replace(/\s+/g, '-')}]`,
  ],
];

const any = new RegExp(signs.map(([pattern]) => `(${pattern})`).join('|'), 'giu');

/** Markup that this site does not read, so that its signs are printed. */
export const foreignMarkup: Rule = {
  id: 'foreign-markup',
  about: {
    ar: 'رموز نظام آخر لا يقرؤها الموقع، فتظهر للقارئ كما كُتبت: {{< … >}} و{% … %} و==…== و[[…]] و$$…$$ و[TOC] و:::note، ومسافة بين ] و( في رابط، أو في اسم حاشية.',
    en: 'Markup of another system, which readers see as it stands: {{< … >}}, {% … %}, ==…==, [[…]], $$…$$, [TOC], :::note, and a space between ] and ( in a link or in the name of a footnote.',
  },
  example: { wrong: 'الخبر ==عاجل== أمس.', right: 'الخبر <mark>عاجل</mark> أمس.' },
  find: ({ passages }) =>
    findMatches(passages, any, (match, { isEscaped }) => {
      const [found, ...groups] = match;
      const [, write] = signs[groups.findIndex((each) => each !== undefined)] ?? [];
      if (!write || isEscaped?.(match.index)) return undefined;
      const shown = found.replace(omission, '…');
      return {
        what: {
          ar: `رموز ستظهر للقارئ كما كُتبت: ${shown}`,
          en: `Readers will see this markup as typed: ${shown}`,
        },
        write: typeof write === 'function' ? write(found) : write,
      };
    }),
};
