import { letterForms } from './arabic/noun-forms.ts';
import { pluralize } from './arabic/plurals.ts';
import { formatNumber } from './arabic/digits.ts';
import { ownWords } from './own/own-words.ts';
import { mergeWords } from './settings/merge-words.ts';
import { site } from './site.ts';

const number = (value: number) => formatNumber(value, site.digits);
const year = (each: string) => formatNumber(Number(each), site.digits, { useGrouping: false });

const countArticles = (count: number) =>
  pluralize(
    count,
    {
      one: 'مقال واحد',
      two: 'مقالان',
      few: '{n} مقالات',
      many: '{n} مقالاً',
      other: '{n} مقال',
    },
    number,
  );

/** The interface's own words, in one place; counted words go through the plural rules. */
const said = {
  skipToContent: 'انتقل إلى المحتوى',
  source: 'المصدر',
  /** Before the names of those who wrote an article, be they men or women, one or many. */
  by: 'بقلم',
  /** Before a day. */
  updated: 'حُدّث',
  corrected: 'صُحّح',
  corrections: (count: number) => (count === 1 ? 'تصحيح' : count === 2 ? 'تصحيحان' : 'تصحيحات'),
  partOnly: (part: number) => `الجزء ${number(part)}`,
  /** «الجزء 2 من 4» */
  part: (part: number, all: number) => `الجزء ${number(part)} من ${number(all)}`,
  topics: 'المواضيع',
  authors: 'الكتّاب',
  all: { topics: 'كل المواضيع', authors: 'كل الكتّاب' },
  none: { topics: 'لا مواضيع في هذا الموقع بعد.', authors: 'لا كتّاب في هذا الموقع بعد.' },
  page: (page: number) => `صفحة ${number(page)}`,
  pages: 'صفحات القائمة',
  /** Where a part of a list is no more. */
  wholeList: 'القائمة كلها',
  related: 'اقرأ أيضاً',
  newer: 'الأحدث',
  older: 'الأقدم',
  olderAndNewer: 'قبل هذا المقال وبعده',
  readingTime: (minutes: number) =>
    pluralize(
      minutes,
      {
        one: 'تُقرأ في دقيقة',
        two: 'تُقرأ في دقيقتين',
        few: 'تُقرأ في {n} دقائق',
        many: 'تُقرأ في {n} دقيقة',
        other: 'تُقرأ في {n} دقيقة',
      },
      number,
    ),
  /** Before an age as `Intl.RelativeTimeFormat` writes it: «قبل 12 سنة». */
  published: 'نُشر',
  photoMissing: 'الصورة غير متوفّرة هنا، وهذا شرحها كما نُشر',
  footnotes: 'الحواشي',
  backToText: (footnote: number, again: number) =>
    `العودة إلى موضع الحاشية ${number(footnote)}${again > 1 ? ` (${number(again)})` : ''}`,
  /** Of a caption or the heading before it; an article may begin with a table. */
  table: (name: string) => `جدول يُمرَّر أفقياً${name && `: ${name}`}`,
  linkToSection: (heading: string) => `نسخ رابط القسم «${heading}»`,
  contents: 'في هذا المقال',

  fontSize: {
    label: 'الخط',
    group: 'حجم الخط',
    larger: 'تكبير الخط',
    smaller: 'تصغير الخط',
    reset: 'الحجم الأصلي',
    /** Said politely after each change; `{}` is the size against the default. */
    status: 'حجم الخط {} في المئة',
  },

  settings: {
    title: 'إعدادات القراءة',
    theme: {
      legend: 'المظهر',
      choices: [
        ['', 'حسب الجهاز'],
        ['light', 'فاتح'],
        ['sepia', 'ورقيّ'],
        ['dark', 'داكن'],
      ],
    },
    spacing: {
      legend: 'تباعد الأسطر',
      choices: [
        ['', 'عاديّ'],
        ['wide', 'واسع'],
      ],
    },
    reset: 'استعادة الإعدادات الأصلية',
    close: 'إغلاق',
    wasReset: 'استُعيدت الإعدادات الأصلية',
  },

  share: {
    title: 'شارك المقال',
    services: {
      whatsapp: 'واتساب',
      telegram: 'تلغرام',
      x: 'إكس',
      facebook: 'فيسبوك',
      email: 'البريد',
    },
    /** What a link is called where it stands alone, in a list of links for instance. */
    via: (service: string) => `شارك عبر ${service}`,
    address: 'رابط المقال',
    copy: 'نسخ الرابط',
    print: 'طباعة',
    /** Opens the system's own list of applications. */
    system: 'مشاركة…',
    copied: 'نُسخ الرابط',
    /** Said when the browser forbids copying; the address then stands selected in its field. */
    failed: 'لم يسمح المتصفّح بالنسخ. الرابط محدَّد في حقله، فانسخه بنفسك.',
    quote: 'نسخ الاقتباس مع رابطه',
    quoted: 'نُسخ الاقتباس مع رابطه',
    /** Switches on, for the keyboard and for screen readers, what a pointer finds by itself. */
    paragraphs: 'إظهار روابط الفقرات',
    paragraph: (opening: string) => `نسخ رابط الفقرة «${opening}»`,
  },

  /** Offered to who comes back to a long article. */
  goOn: 'تابع من حيث توقفت',

  /** An article that a reader keeps on the device. */
  keep: {
    title: 'المقالات المحفوظة',
    description: 'ما حفظته من مقالات الموقع لتقرأه بلا اتصال. هو على جهازك وحده.',
    offer: 'احفظه للقراءة بلا اتصال',
    /** In place of that, where it is kept already. */
    again: 'احفظ نسخته الأحدث',
    keeping: 'جارٍ حفظ المقال…',
    kept: 'حُفظ المقال وصوره على جهازك.',
    failed: 'لم يصل ملفّ من ملفّات المقال، فلم يُحفظ. أعد المحاولة.',
    offline: 'لا اتصال الآن، فلم يُحفظ المقال. أعد المحاولة حين تتّصل.',
    refused: 'لم يسمح المتصفّح بالحفظ. لعلّك في نافذة تصفّح خاصّ، أو منعت المواقع من حفظ بياناتها.',
    full: 'لا مساحة تكفي على جهازك. احذف مقالاً محفوظاً ثم أعد المحاولة.',
    none: 'لا مقالات محفوظة على هذا الجهاز. في آخر كل مقال زرّ يحفظه.',
    remove: 'حذف',
    removed: 'حُذف المقال من جهازك.',
    withoutScript: 'حفظ المقالات يحتاج إلى برامج الصفحة (JavaScript)، وهي معطّلة في متصفّحك.',
  },

  number,
  year,
  yearOf: (each: string) => `عام ${year(each)}`,
  articlesOfMonth: (name: string) => `مقالات ${name}`,
  monthsOf: (each: string) => `أشهر عام ${year(each)}`,
  byDay: 'بحسب اليوم',
  articlesOfYear: (each: string) => `مقالات عام ${year(each)}`,
  articleCount: countArticles,
  /** «40 مقالاً من 420». */
  articlesOf: (count: number, all: number) => `${countArticles(count)} من ${number(all)}`,
  byYear: 'المقالات بحسب السنة',

  search: {
    title: 'بحث',
    description: 'ابحث في مقالات الموقع بكلمة أو أكثر، بأي صورة من صور كتابتها.',
    label: 'كلمات البحث',
    submit: 'ابحث',
    more: 'مزيد من النتائج',
    /** Said of each search; the script puts the number in place of `{n}`. */
    found: {
      zero: 'لا نتائج. جرّب كلمات أقل، أو كلمة أخرى بالمعنى نفسه.',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '{n} نتائج',
      many: '{n} نتيجة',
      other: '{n} نتيجة',
    },
    /** Where nothing is found but by another spelling, a link in place of `{}`. */
    meant: 'لا نتائج. هل تقصد «{}»؟',
    loading: 'جارٍ البحث…',
    failed: 'تعذّر البحث: لم يصل فهرس الموقع. تحقّق من الاتصال ثم أعد المحاولة.',
    withoutScript:
      'البحث يحتاج إلى برامج الصفحة (JavaScript)، وهي معطّلة في متصفّحك. تصفّح المقالات بحسب السنة:',
  },

  notFound: {
    title: 'الصفحة غير موجودة',
    explanation:
      'لا توجد صفحة بهذا العنوان. لعلّ حرفاً سقط عند نسخ الرابط، أو لعلّ علامة ترقيم التصقت بآخره.',
    /** `{}` is the link home. */
    advice: 'راجع العنوان في شريط المتصفّح، أو عُد إلى {}، أو اختر من أحدث المقالات:',
    home: 'الصفحة الأولى',
  },

  /** On the page that stands at an old address of an article, a topic or an author. */
  moved: {
    title: 'انتقلت هذه الصفحة إلى عنوان جديد',
    advice: 'إن لم تُفتح من تلقاء نفسها فافتحها من هنا:',
  },

  feeds: {
    title: 'خلاصات الموقع',
    explanation:
      'الخلاصة ملفّ على الويب فيه أحدث مقالات الموقع بنصوصها الكاملة، يتجدّد كلما نُشر مقال. يقرؤه برنامج يُسمّى قارئ الخلاصات، مثل Feedly أو Thunderbird، فيجمع لك جديد المواقع التي تتابعها في مكان واحد، بلا بريد ولا حساب عندنا ولا خوارزمية تختار لك.',
    advice: 'انسخ أحد هذين العنوانين إلى برنامجك:',
    rss: 'تفهمه البرامج كلها',
    json: 'صيغة أحدث، تفهمها برامج كثيرة',
    /** Shown over a feed that is opened in a browser; the link leads to the page of feeds. */
    opened: 'هذا الملفّ خلاصة تُقرأ ببرنامج لقراءة الخلاصات، لا بالمتصفّح.',
    more: 'ما الخلاصات؟',
    /** Before the formats of the feeds of one topic or author. */
    ofThis: 'خلاصة هذه الصفحة:',
  },

  /** Where an article stands that has problems, in the development server. */
  problems: {
    title: 'في هذا المقال ما يوقف البناء',
    explanation: 'أصلح ما يلي في الملف ثم احفظه، فيظهر المقال هنا من تلقاء نفسه.',
    write: 'اكتب:',
    /** Over all of them, on the first page. */
    count: (count: number) =>
      pluralize(
        count,
        {
          one: 'خطأ واحد يوقف البناء',
          two: 'خطآن يوقفان البناء',
          few: '{n} أخطاء توقف البناء',
          many: '{n} خطأً يوقف البناء',
          other: '{n} خطأ يوقف البناء',
        },
        number,
      ),
    /** Under those that are shown. */
    more: 'هذه أوّلها، والطرفية تقولها كلّها.',
    site: {
      title: 'في ألوان الموقع أو صوره ما يوقف البناء',
      explanation: 'أصلح ما يلي ثم احفظ، فتظهر الصفحة هنا من تلقاء نفسها.',
    },
  },

  preview: {
    heading: 'كيف تظهر المقالات حين تُشارَك',
    explanation:
      'هذه رسوم تقريبية لما يراه الناس في هاتف حين يُرسل إليهم رابط مقال، في المظهرين الفاتح والداكن. لا تظهر إلا هنا، في خادم التحرير، ولا تُنشر.',
    withoutPicture: 'كيف تظهر بلا صورة؟',
    all: 'معاينة مقال واحد',
    length: (title: number, description: number) => {
      const letters = (count: number) => pluralize(count, letterForms, number);
      return `العنوان: ${letters(title)}، والوصف: ${letters(description)}.`;
    },
    /** `{}` is a list of platforms. */
    cut: { title: 'العنوان يُقطع في: {}.', description: 'الوصف يُقطع في: {}.' },
    noSummary:
      'لا ملخّص (summary) في بيانات المقال، فالوصف مأخوذ من أول النصّ. اكتب ملخّصاً في 160 حرفاً أو أقل.',
    cutDescription: 'الوصف أطول من 160 حرفاً، فقُطع عند كلمة. اكتب ملخّصاً (summary) أقصر.',
    /** Over the list of what a copy editor would see in the text. */
    copyEdit: (count: number) =>
      pluralize(
        count,
        {
          one: 'تنبيه واحد على النصّ',
          two: 'تنبيهان على النصّ',
          few: '{n} تنبيهات على النصّ',
          many: '{n} تنبيهاً على النصّ',
          other: '{n} تنبيه على النصّ',
        },
        number,
      ),
    noCard: 'لا صورة بطاقة لهذا المقال هنا.',
  },

  card: {
    /** What an article's preview card shows; `picture` is the text alternative of the one on it. */
    alt: (title: string, source: string, day: string, picture: string | undefined) =>
      `بطاقة المقال: ${title}، ${source}، ${day}${picture ? `، ومعها صورة: ${picture}` : ''}`,
    /** What stands for the pages that are no article. */
    site: (name: string, description: string) => `بطاقة الموقع: ${name} — ${description}`,
  },

  /** No vowel signs here: copied from a PDF, words that bear some fall apart. */
  print: {
    /** «صفحة 1 من 2», around the numbers of the page and of all pages. */
    page: 'صفحة',
    of: 'من',
    citation: 'للاستشهاد بهذا المقال',
    title: 'العنوان',
    site: 'الموقع',
    date: 'تاريخ النشر',
    by: 'بقلم',
    updated: 'آخر تحديث',
    corrected: 'آخر تصحيح',
    series: 'السلسلة',
    address: 'الرابط',
    printed: 'تاريخ الطباعة',
    links: 'روابط وردت في النص',
    /** Describes the picture of the QR code. */
    qrCode: 'رمز QR يفتح الرابط',
  },

  /** What the development server says of articles that readers do not see yet. */
  unpublished: {
    draft: 'مسودّة: لا تظهر في الموقع المنشور',
    scheduled: (moment: string) => `مؤجَّل: يظهر إذا بُني الموقع يوم ${moment} أو بعده`,
  },

  colophon: 'بلا إعلانات ولا تتبّع. النصوص لأصحابها، ومصدر كل مقال مذكور معه.',
};

/** Every word the interface says: its own, but where the site has others. */
export const words = mergeWords(said, ownWords);
