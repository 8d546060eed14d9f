import type { Bilingual } from '../report/problem.ts';

/** What an editor may type, of one kind. */
export interface Row {
  about: Bilingual;
  /** Markdown, each piece by itself. */
  typed: string[];
}

/** The kinds, in the order in which the guide shows them. */
export const rows: readonly Row[] = [
  {
    about: { ar: 'قوائم بالعلامات التي تُكتب بها', en: 'Lists with the marks they are typed with' },
    typed: [
      '١. أول\n٢. ثانٍ',
      'النقاط:\n1- أول\n2- ثانٍ',
      'أ) أول\nب) ثانٍ',
      'أولاً: الأرض\nثانياً: اللاجئون',
      '• أول\n• ثانٍ',
      '– قال: متى؟\n– قلت: غداً.',
      '-بند\n-بند',
    ],
  },
  {
    about: {
      ar: 'علامة وحيدة، أو مسبوقة بعلامة \\، أو ليست بالترتيب: نصّ',
      en: 'A lone mark, one escaped, or marks out of order: text',
    },
    typed: ['– قال وحده', '١\\. أول\n٢\\. ثانٍ', '١. أول\n٣. ثالث'],
  },
  {
    about: { ar: 'أرقام القوائم كما كُتبت', en: 'Numbers of lists as they are written' },
    typed: [
      '1948. النكبة.\n\n1967. النكسة.',
      '1. أ\n2. ب\n\nنصّ\n\n3. ج',
      '12. 5 في المئة',
      '1. أ\n1. ب',
    ],
  },
  {
    about: { ar: 'العناوين والفواصل', en: 'Headings and rules' },
    typed: ['##عنوان', '#عاجل خبر', 'فقرة طويلة.\n---\nثم غادر.', 'فقرة\n===='],
  },
  {
    about: {
      ar: 'الخط العريض والشطب مع الحروف الملتصقة وعلامات التنصيص',
      en: 'Bold and struck words beside particles and quotation marks',
    },
    typed: [
      'حزب **«النور»** و**«الفجر»** أمس',
      'قال **"نعم"**ثم مضى',
      'ل~~«القديم»~~ والجديد',
      '#محمد_صلاح_يسجل',
      '** عاجل:** نصّ',
    ],
  },
  {
    about: { ar: 'العناوين الإلكترونية', en: 'Addresses' },
    typed: [
      'انظر https://example.com/news/1، ثم عد.',
      '(https://example.com/b_(c))؟',
      'اكتب إلى news@example.com، أو زر www.example.com؛',
      'ليس رابطاً: https\\://example.com',
    ],
  },
  {
    about: { ar: 'الجداول', en: 'Tables' },
    typed: ['| أ | ب |\n|---|---|\n| 1 | 2 |\nنصّ تحت الجدول'],
  },
  {
    about: { ar: 'الملاحظات والتنبيهات', en: 'Callouts' },
    typed: [
      ...['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION'].map((name) => `> [!${name}]\n> نصّ`),
      '> [!تنبيه] نصّ',
      '> [!INFO]\n> نصّ',
    ],
  },
  {
    about: { ar: 'علامات أنظمة أخرى', en: 'Markup of other systems' },
    typed: [
      '{{< youtube x >}}',
      '{% include a.html %}',
      'خبر ==عاجل== أمس',
      'انظر [[صفحة]] أمس',
      'المعادلة $$x+y$$ هنا',
      '[TOC]',
      ':::note',
      '[البيان] (https://example.com/)',
      'قال[^حاشية أولى] أمس',
    ],
  },
];
