import { foldText } from '../arabic/fold.ts';

const fold = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split('|')).map(foldText);

/** What stands alone on a line only where the controls of a page were copied, folded as all here. */
export const controlWords = fold([
  'الخط|حجم الخط|تكبير الخط|تصغير الخط|TT|A A|A A A|أ أ|ع ع',
  'شارك|شاركها|شارك عبر|شارك المقال|شارك الخبر|شارك القصة|شارك هذا المقال|شارك هذا الموضوع',
  'مشاركة|مشاركة عبر|مشاركة المقال|مشاركة الخبر|Share|Share this|Tweet',
  'فيسبوك|تويتر|واتساب|واتس اب|تيليغرام|تلغرام|تليجرام|لينكد إن|لينكدإن|ماسنجر|إنستغرام|يوتيوب|إكس',
  'Facebook|Twitter|X|WhatsApp|Telegram|LinkedIn|Messenger|Pinterest|Reddit|Instagram|YouTube',
  'انسخ الرابط|نسخ الرابط|تم نسخ الرابط|Copy link|طباعة|اطبع|Print|حفظ|احفظ',
  'إرسال|أرسل إلى صديق|إرسال إلى صديق|البريد الإلكتروني|بريد إلكتروني|Email',
  'استمع|استمع للمقال|استمع إلى المقال',
  'التعليقات|تعليقات|أضف تعليقا|أضف تعليق|اترك تعليقا|اكتب تعليقك|اترك ردا|لا تعليقات|لا توجد تعليقات',
  'إعلان|إعلانات|Advertisement|اقرأ المزيد|المزيد|عرض المزيد|تابع القراءة|Read more',
  'موافق|أوافق|قبول|رفض|إغلاق|قبول الكل|Accept|OK|اشترك|اشترك الآن',
  'دلالات|المساهمون',
  'الرئيسية|الصفحة الرئيسية|القائمة|بحث|أعلى الصفحة|انتقل إلى المحتوى|تسجيل الدخول',
]);

/** What leads to other stories: alone, or at the beginning of a line that names one. */
export const related = fold([
  'اقرأ أيضا|اقرأ المزيد|اقرأ كذلك|اقرأ التالي|اقرأوا أيضا|اقرؤوا أيضا|شاهد أيضا|طالع أيضا|انظر أيضا',
  'ذات صلة|أخبار ذات صلة|مواضيع ذات صلة|موضوعات ذات صلة|مقالات ذات صلة',
  'أخبار متعلقة|مواضيع متعلقة|موضوعات متعلقة|مقالات متعلقة',
  'مواضيع مشابهة|موضوعات مشابهة|مقالات مشابهة',
  'قد يعجبك|قد يعجبك أيضا|قد يهمك|قد يهمك أيضا',
  'قصص مقترحة|قصص ذات صلة|أخبار مقترحة|مقالات مقترحة',
  'الأكثر قراءة|الأكثر قرائة|الأكثر مشاهدة|الأكثر تداولا|Read also|See also|Related',
]);

/** What calls readers to follow or subscribe: alone, or at the beginning of a line that says to whom. */
export const calls = fold([
  'تابعنا|تابعنا على|تابعونا|تابعونا على|انضم إلى|انضم لقناة|حمل تطبيق',
  'اشترك في|اشترك ب|اشترك في النشرة البريدية|للاشتراك في|Subscribe|Follow us|Follow us on',
]);

/** What keeps the rights of a page: alone, or at the beginning of a line that says for whom. */
export const rights = fold([
  'جميع الحقوق محفوظة|كل الحقوق محفوظة|حقوق النشر|حقوق الطبع|All rights reserved|Copyright',
]);

/** What a page's tags stand behind: alone, or at the beginning of their line. */
export const tagLabels = fold([
  'كلمات مفتاحية|كلمات دلالية|الكلمات المفتاحية|الكلمات الدالة|الكلمات الدلالية',
  'الوسوم|وسوم|العلامات|تصنيفات|Tags',
]);
