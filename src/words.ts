import { pluralize } from './arabic/plurals.ts';
import { formatNumber } from './arabic/digits.ts';
import { site } from './site.ts';

const number = (value: number) => formatNumber(value, site.digits);
const year = (each: string) => formatNumber(Number(each), site.digits, { useGrouping: false });

/** Every word the interface says, in one place; counted words go through the plural rules. */
export const words = {
  skipToContent: 'انتقل إلى المحتوى',
  source: 'المصدر',
  readingTime: (minutes: number) =>
    pluralize(
      minutes,
      {
        one: 'قراءة في دقيقة',
        two: 'قراءة في دقيقتين',
        few: 'قراءة في {n} دقائق',
        many: 'قراءة في {n} دقيقة',
        other: 'قراءة في {n} دقيقة',
      },
      number,
    ),
  /** Before an age as `Intl.RelativeTimeFormat` writes it: «قبل 12 سنة». */
  published: 'نُشر',
  photoMissing: 'الصورة غير متوفّرة هنا، وهذا شرحها كما نُشر',
  footnotes: 'الحواشي',
  backToText: (footnote: number, again: number) =>
    `العودة إلى موضع الحاشية ${number(footnote)}${again > 1 ? ` (${number(again)})` : ''}`,
  table: 'جدول يُمرَّر أفقياً',
  linkToSection: (heading: string) => `رابط إلى قسم «${heading}»`,
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
        ['', 'كالنظام'],
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
    reset: 'العودة إلى الإعدادات الأصلية',
    wasReset: 'عادت الإعدادات إلى أصلها',
  },

  year,
  articlesOfYear: (each: string) => `مقالات عام ${year(each)}`,
  articleCount: (count: number) =>
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
    ),
  byYear: 'المقالات بحسب السنة',

  notFound: {
    title: 'الصفحة غير موجودة',
    explanation:
      'لا توجد صفحة بهذا العنوان. لعلّ حرفاً سقط عند نسخ الرابط، أو لعلّ علامة ترقيم التصقت بآخره.',
    /** `{}` is the link home. */
    advice: 'راجع العنوان في شريط المتصفّح، أو عُد إلى {}، أو اختر من أحدث المقالات:',
    home: 'الصفحة الأولى',
  },

  /** What the development server says of articles that readers do not see yet. */
  unpublished: {
    draft: 'مسودّة: لا تظهر في الموقع المنشور',
    scheduled: (day: string) => `مؤجَّل: يظهر إذا بُني الموقع يوم ${day} أو بعده`,
  },

  colophon:
    'بلا إعلانات ولا تتبّع، وبرنامجه مفتوح المصدر. النصوص لأصحابها، ومصدر كل مقال مذكور معه.',
};
