import type { Bilingual } from '../report/problem.ts';

/**
 * What each front matter field is called where a form asks for it, what it holds, and how it is written:
 * for messages, editors' programs and the web editor.
 */
export const fieldHelp: Record<string, Bilingual & { label: string; example: string }> = {
  title: {
    label: 'العنوان',
    ar: 'عنوان المقال في سطر واحد',
    en: 'the headline, on one line',
    example: `title: 'أوباما في رسالة سرية إلى خامنئي: النووي مقابل "داعش"'`,
  },
  date: {
    label: 'التاريخ',
    ar: 'يوم النشر: سنة-شهر-يوم، بأرقام 0-9',
    en: 'the day of publication: year-month-day',
    example: 'date: 2014-11-07',
  },
  source: {
    label: 'المصدر',
    ar: 'الصحيفة أو الوكالة صاحبة النص',
    en: 'the newspaper or agency the text comes from',
    example: 'source: فرانس برس',
  },
  authors: {
    label: 'الكتّاب',
    ar: 'قائمة من كتبوا المقال، بأسمائهم كما تُقرأ',
    en: 'a list of who wrote the article, by name',
    example: 'authors: [هدى السالم, سامر العلي]',
  },
  updated: {
    label: 'آخر تحديث',
    ar: 'يوم آخر تحديث للمقال، لا يسبق تاريخه',
    en: 'the day of the last change to the article, not before its date',
    example: 'updated: 2014-11-08',
  },
  corrections: {
    label: 'التصحيحات',
    ar: 'قائمة ما صُحّح في المقال بعد نشره',
    en: 'a list of what was corrected after publication',
    example: 'corrections:\n  - date: 2014-11-09\n    text: ما الذي صُحّح',
  },
  'corrections.date': {
    label: 'يوم التصحيح',
    ar: 'يوم التصحيح: سنة-شهر-يوم، لا يسبق تاريخ المقال',
    en: 'the day of the correction: year-month-day, not before the date of the article',
    example: 'date: 2014-11-09',
  },
  'corrections.text': {
    label: 'التصحيح',
    ar: 'ما كان خطأ وما صوابه، في سطر',
    en: 'what was wrong and what is right, on one line',
    example: 'text: ما الذي صُحّح',
  },
  location: {
    label: 'المكان',
    ar: 'المدينة أو المكان الذي كُتب منه الخبر',
    en: 'the town or place the story was filed from',
    example: 'location: بيروت',
  },
  kicker: {
    label: 'نوع المقال',
    ar: 'سطر صغير فوق العنوان يقول ما نوع المقال',
    en: 'a small line over the headline that says what kind of piece it is',
    example: 'kicker: تحليل',
  },
  topics: {
    label: 'المواضيع',
    ar: 'قائمة ما يتناوله المقال',
    en: 'a list of what the article is about',
    example: 'topics: [إيران, الملف النووي]',
  },
  series: {
    label: 'السلسلة',
    ar: 'السلسلة التي المقال جزء منها: اسمها ورقم الجزء',
    en: 'the series the article is a part of: its name and the number of the part',
    example: 'series:\n  name: اسم السلسلة\n  part: 2',
  },
  'series.name': {
    label: 'اسم السلسلة',
    ar: 'اسم السلسلة، هو هو في أجزائها كلها',
    en: 'the name of the series, the same in all its parts',
    example: 'series:\n  name: اسم السلسلة\n  part: 2',
  },
  'series.part': {
    label: 'رقم الجزء',
    ar: 'رقم هذا الجزء في السلسلة، بأرقام 0-9',
    en: 'the number of this part, in digits 0-9',
    example: 'series:\n  name: اسم السلسلة\n  part: 2',
  },
  'series.of': {
    label: 'عدد الأجزاء',
    ar: 'عدد أجزاء السلسلة حين تكتمل، إن كان معروفاً',
    en: 'how many parts the series will have, if that is known',
    example: 'series:\n  name: اسم السلسلة\n  part: 2\n  of: 4',
  },
  featured: {
    label: 'يتصدّر الصفحة الأولى',
    ar: 'true إن كان المقال يتصدّر الصفحة الأولى حتى يتصدّرها أحدث منه',
    en: 'true if the article leads the first page, until a newer one does',
    example: 'featured: true',
  },
  sourceUrl: {
    label: 'رابط الأصل',
    ar: 'عنوان النص الأصلي على الويب، إن وُجد',
    en: 'the web address of the original, if any',
    example: 'sourceUrl: https://example.com/original',
  },
  summary: {
    label: 'الملخّص',
    ar: 'جملة أو جملتان للقوائم والمعاينات',
    en: 'a sentence or two for lists and previews',
    example: "summary: 'رسالة سرية تبحث تعاوناً محتملاً إذا تم الاتفاق النووي.'",
  },
  photo: {
    label: 'الصورة',
    ar: 'صورة المقال: ملفها ووصفها وشرحها وصاحبها',
    en: "the article's photo: file, alt, caption, credit",
    example: 'photo:\n  caption: شرح الصورة\n  credit: فرانس برس',
  },
  'photo.file': {
    label: 'ملف الصورة',
    ar: 'اسم ملف الصورة إلى جانب index.md',
    en: 'the name of the picture beside index.md',
    example: 'photo:\n  file: photo.jpg',
  },
  'photo.alt': {
    label: 'الوصف البديل',
    ar: 'ما يظهر في الصورة، لمن لا يراها',
    en: 'what the picture shows, for who does not see it',
    example: 'photo:\n  alt: رجلان يتصافحان أمام علمين',
  },
  'photo.caption': {
    label: 'شرح الصورة',
    ar: 'شرح الصورة تحتها',
    en: 'the caption under the picture',
    example: 'photo:\n  caption: شرح الصورة',
  },
  'photo.credit': {
    label: 'صاحب الصورة',
    ar: 'المصوّر أو الوكالة',
    en: 'the photographer or agency',
    example: 'photo:\n  credit: فرانس برس',
  },
  'photo.focus': {
    label: 'موضع القصّ',
    ar: 'أهمّ موضع في الصورة حين تُقصّ: بُعده عن يسارها ثم عن أعلاها، بالمئة',
    en: 'the point of the picture to keep when it is cropped: per cent from its left, then from its top',
    example: 'photo:\n  focus: 50% 30%',
  },
  aliases: {
    label: 'العناوين القديمة',
    ar: 'قائمة عناوين قديمة للمقال في هذا الموقع، يُحوَّل منها القارئ إليه',
    en: 'a list of old addresses of the article on this site, which lead to it',
    example: 'aliases: [/2014/old-slug/]',
  },
  draft: {
    label: 'مسودّة',
    ar: 'true ما دام المقال مسودّة لا تُنشر',
    en: 'true as long as the article is a draft and not published',
    example: 'draft: true',
  },
  allow: {
    label: 'تنبيهات متروكة',
    ar: 'تنبيهات رآها المحرّر وتركها: اسم القاعدة ثم السبب',
    en: 'warnings the editor has seen and passes over: the name of the rule, then the reason',
    example: "allow:\n  mixed-digits: 'المقال عن صورتي الأرقام'",
  },
  'allow.*': {
    label: 'السبب',
    ar: 'سبب ترك هذا التنبيه',
    en: 'the reason for passing over this warning',
    example: "allow:\n  mixed-digits: 'المقال عن صورتي الأرقام'",
  },
};
