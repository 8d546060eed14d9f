import type { Bilingual } from '../report/problem.ts';

/** What each front matter field holds and how it is written, for messages to editors. */
export const fieldHelp: Record<string, Bilingual & { example: string }> = {
  title: {
    ar: 'عنوان المقال في سطر واحد',
    en: 'the headline, on one line',
    example: `title: 'أوباما في رسالة سرية إلى خامنئي: النووي مقابل "داعش"'`,
  },
  date: {
    ar: 'يوم النشر: سنة-شهر-يوم، بأرقام 0-9',
    en: 'the day of publication: year-month-day',
    example: 'date: 2014-11-07',
  },
  source: {
    ar: 'الصحيفة أو الوكالة صاحبة النص',
    en: 'the newspaper or agency the text comes from',
    example: 'source: فرانس برس',
  },
  sourceUrl: {
    ar: 'عنوان النص الأصلي على الويب، إن وُجد',
    en: 'the web address of the original, if any',
    example: 'sourceUrl: https://example.com/original',
  },
  summary: {
    ar: 'جملة أو جملتان للقوائم والمعاينات',
    en: 'a sentence or two for lists and previews',
    example: "summary: 'رسالة سرية تبحث تعاوناً محتملاً إذا تم الاتفاق النووي.'",
  },
  photo: {
    ar: 'صورة المقال: ملفها ووصفها وشرحها وصاحبها',
    en: "the article's photo: file, alt, caption, credit",
    example: 'photo:\n  caption: شرح الصورة\n  credit: فرانس برس',
  },
  'photo.file': {
    ar: 'اسم ملف الصورة إلى جانب index.md',
    en: 'the name of the picture beside index.md',
    example: 'photo:\n  file: photo.jpg',
  },
  'photo.alt': {
    ar: 'ما يظهر في الصورة، لمن لا يراها',
    en: 'what the picture shows, for who does not see it',
    example: 'photo:\n  alt: رجلان يتصافحان أمام علمين',
  },
  'photo.caption': {
    ar: 'شرح الصورة تحتها',
    en: 'the caption under the picture',
    example: 'photo:\n  caption: شرح الصورة',
  },
  'photo.credit': {
    ar: 'المصوّر أو الوكالة',
    en: 'the photographer or agency',
    example: 'photo:\n  credit: فرانس برس',
  },
  aliases: {
    ar: 'قائمة عناوين قديمة للمقال في هذا الموقع، يُحوَّل منها القارئ إليه',
    en: 'a list of old addresses of the article on this site, which lead to it',
    example: 'aliases: [/2014/old-slug/]',
  },
  draft: {
    ar: 'true ما دام المقال مسودّة لا تُنشر',
    en: 'true as long as the article is a draft and not published',
    example: 'draft: true',
  },
  allow: {
    ar: 'تنبيهات رآها المحرّر وتركها: اسم القاعدة ثم السبب',
    en: 'warnings the editor has seen and passes over: the name of the rule, then the reason',
    example: "allow:\n  mixed-digits: 'المقال عن صورتي الأرقام'",
  },
  'allow.*': {
    ar: 'سبب ترك هذا التنبيه',
    en: 'the reason for passing over this warning',
    example: "allow:\n  mixed-digits: 'المقال عن صورتي الأرقام'",
  },
};
