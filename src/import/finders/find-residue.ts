import { foldText } from '../../arabic/fold.ts';

/** Lines that are nothing but a control of a page, as {@link foldText} leaves them. */
const controls = new Set(
  [
    ['الخط', 'حجم الخط', 'تكبير الخط', 'تصغير الخط', 'TT', 'A A', 'A A A', 'أ أ', 'ع ع'],
    ['شارك', 'شاركها', 'شارك المقال', 'شارك الخبر', 'شارك هذا المقال', 'مشاركة', 'مشاركة المقال'],
    ['شارك هذا الموضوع', 'شارك القصة', 'مشاركة عبر', 'فيسبوك', 'تويتر', 'واتساب', 'واتس اب'],
    ['تيليغرام', 'تلغرام', 'تليجرام', 'لينكد إن', 'لينكدإن', 'ماسنجر', 'إنستغرام', 'يوتيوب', 'إكس'],
    ['انسخ الرابط', 'نسخ الرابط', 'تم نسخ الرابط', 'طباعة', 'اطبع', 'إرسال', 'أرسل إلى صديق'],
    [
      'إرسال إلى صديق',
      'البريد الإلكتروني',
      'بريد إلكتروني',
      'حفظ',
      'احفظ',
      'استمع',
      'استمع للمقال',
    ],
    [
      'Share',
      'Share this',
      'Tweet',
      'Facebook',
      'Twitter',
      'WhatsApp',
      'Telegram',
      'LinkedIn',
      'X',
    ],
    ['Print', 'Email', 'Copy link', 'Messenger', 'Pinterest', 'Reddit', 'Instagram', 'YouTube'],
    [
      'التعليقات',
      'أضف تعليقا',
      'أضف تعليق',
      'اترك تعليقا',
      'اكتب تعليقك',
      'اترك ردا',
      'لا تعليقات',
    ],
    ['إعلان', 'إعلانات', 'Advertisement', 'اقرأ المزيد', 'المزيد', 'عرض المزيد', 'تابع القراءة'],
    ['موافق', 'أوافق', 'قبول', 'رفض', 'إغلاق', 'قبول الكل', 'Accept', 'OK', 'اشترك', 'اشترك الآن'],
    ['الرئيسية', 'القائمة', 'بحث', 'أعلى الصفحة', 'انتقل إلى المحتوى', 'تسجيل الدخول'],
  ]
    .flat()
    .map(foldText),
);

/** Beginnings of lines that lead to other stories. */
const related =
  /^(اقرا (ايضا|المزيد|كذلك)|اقراوا ايضا|طالع ايضا|شاهد ايضا|انظر ايضا|مواضيع (ذات صله|متعلقه|مشابهه)|اخبار (ذات صله|متعلقه)|مقالات (ذات صله|متعلقه|مشابهه)|ذات صله|قد يعجبك|قد يهمك|الاكثر (قراءه|قرايه|مشاهده|تداولا)|read also|see also|related)( |$)/;

const rest: [reason: Reason, pattern: RegExp, longest: number][] = [
  [
    'views',
    /^((عدد )?(المشاهدات|الزيارات|القراءات|التعليقات) \d+|\d[\d ]* (مشاهده|مشاهدات|زياره|قراءه|قرايه|تعليق|تعليقات|تعليقا)|\d+ views)$/,
    60,
  ],
  [
    'views',
    /^((مده|وقت) القراءه .*|مده القرايه .*|وقت القرايه .*|\d+ (دقيقه|دقايق) (قراءه|قرايه)|(قراءه|قرايه) في .*دقي.*)$/,
    60,
  ],
  [
    'tags',
    /^(كلمات (مفتاحيه|دلاليه)|الكلمات (المفتاحيه|الداله|الدلاليه)|الوسوم|وسوم|العلامات|تصنيفات|tags)( |$)/,
    300,
  ],
  ['cookies', /(ملفات تعريف الارتباط|الكوكيز|cookies)/, 400],
  [
    'subscription',
    /^(اشترك (في|ب)|تابعنا|تابعونا|انضم (الي|لقناه)|حمل تطبيق|للاشتراك في|subscribe|follow us)( |$)/,
    160,
  ],
  [
    'copyright',
    /^(جميع الحقوق محفوظه|كل الحقوق محفوظه|حقوق (النشر|الطبع)|all rights reserved|copyright)( |$)/,
    200,
  ],
];

/** Why a line is no part of the text. */
export type Reason =
  | 'controls'
  | 'related'
  | 'views'
  | 'tags'
  | 'cookies'
  | 'subscription'
  | 'copyright'
  | 'breadcrumbs';

/**
 * Says why a line belongs to a page's interface and not to its article.
 *
 * @param line one line of visible text
 * @returns the reason; undefined for what may be the article's
 */
export function findResidue(line: string): Reason | undefined {
  if (line.length > 400) return undefined;
  const folded = foldText(line);
  if (folded !== '' && controls.has(folded)) return 'controls';
  if (/^[-–—|+•·»«<>\s]*$/.test(line) || /^(TT|[AaأT]\s*[+-])+$/.test(line.trim()))
    return 'controls';
  if (line.length <= 200 && related.test(folded)) return 'related';
  if (/^\s*الرئيسية\s*[>»›/|]/.test(line)) return 'breadcrumbs';
  if (/^(\s*#[\p{L}\p{M}\p{N}_]+)+\s*$/u.test(line)) return 'tags';
  if (/^\s*(©|\(c\))/i.test(line) && line.length <= 200) return 'copyright';
  return rest.find(([reason, pattern, longest]) => {
    const isNotice =
      reason !== 'cookies' || /(نستخدم|يستخدم|we use|بمواصله|باستمرار|موافقه)/.test(folded);
    return line.length <= longest && isNotice && pattern.test(folded);
  })?.[0];
}

/**
 * Whether a line is residue of a page's interface.
 *
 * @param line one line of visible text
 */
export const isResidue = (line: string): boolean => findResidue(line) !== undefined;
