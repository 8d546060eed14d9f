import { oneOf } from './one-of.ts';

// Groups of three, the other end of a range, then the noun and the word after it.
const afterPattern =
  /^((?:[ \u00A0\u202F]\d{3}(?!\d))*)(?:\s*(?:[-–—]|(?<=\s)(?:أو|[إا]لى|حتى|تا)(?=\s)|(?<=\s)و)\s*(\d[\d.,]*))?\s+([ؠ-ٟٮ-ۓ]+)(?:\s+(\S+))?/;
const unwritten = /[\u064B-\u0652\u0670\u0640]/g;
const inHundred = /^ال(?:م|ألف)/;
const date = /^(?:ال|[\d٠-٩]|گذشته|آینده|جاری)/;

// The words stand here without the hamza of a first alif.

// Magnitudes, money and measures in Arabic, Persian and Urdu count after any number.
const measure = oneOf(
  `(?:الف|[مبت]ر?ي?ليون|مي?ليارد?|دولار|يورو|جنيه|ريال|درهم|دينار|شيكل|يوان|روبل|فرنك|سنت|ميل|قدم|فدان|هكتار|طن|برميل|فولت|كيلو|(?:كيلو|سنتي|ملي|[غجم]ي[غج]ا|تيرا)?(?:متر|[غج]رام|لي?تر|وا[طت]|بايت|هرتز|بكسل))(?:ا|ات)?
  ك[غجل]?م|كغ|ملم|سم|(?:ب?المئ|ب?الما?ئ|ما?ئ|لير|روبي|بوص|درج|نقط)(?:ة|ات)|نقاط
  هزار|درصد|نفر|تن|کشته|زخمي|دستگاه|تومان|ہزار|لاکھ|کروڑ|ارب|فيصد|روپے|ڈالر`,
);

// An open pattern takes no word that may begin with a particle: «وشركات», «بكاميرات», «الشركات». Then
// the broken plurals with an alif after two letters (فعائل، فعاليل، مفاعل) or before the last (أفعال).
const plural = oneOf(
  `(?!ال)[^وبل].+(?:ات|[^ت]ين) [^اإيتنموبل].ا[^ا][^اةىي] [^اإوبل].ا[^ا]ي[^ا] [اآ][^ا]{1,2}ا[^ا] م[^ا]ا[^ا][^اةىي]
  (?:قتل|جرح|مرض|قر)ى (?:وزر|خبر|علم|عمل)اء ضحايا ايام ا?شهر سنين قرون عقود ثوان دول مدن فرق سفن كتب نسخ صور جنود رجال نساء بنوك اسهم غرف
  وظائف وثائق ولايات وحدات بلدات برامج بطاقات لاعبين`,
);
const notPlural = oneOf(
  'م(?:ناسب|نافس|شابه|ساعد|قابل|قاوم|لائم|عالج|حايد|بيعات) فلسطين برلين هناك حوالي',
);

// An accusative ends in an alif, and so do adverbs, and the names of countries.
const accusative = oneOf(
  '(?!ال)[^و].+[^اي]ا (?:جند|مدن|شرط|صحف|فلسطين|اسرائيل|مصر|عراق|سعود)يا وزيرا ولدا',
);
const notAccusative = oneOf(
  `.{1,3} (?:هكذ|بينم|عندم|لدين|ايض|فور|مجان|اخير|قريب|سابق|لاحق|مؤخر|تقريب|تمام|دائم|غالب|احيان|جميع|صباح|ظهر|فجر|ليل|نهار|بدل|وفق|جديد|متاح|متوفر|جاهز|مناسب|مدعوم|كبير|سريع|نجاح|رواج|اقبال|انتشار|تراجع|ارتفاع|نمو|تفوق|دعم|فرنس|كند|اوروب)ا`,
);

const feminine = oneOf(
  '(?:سن|ساع|دقيق|ليل|مر|دول|مدين|سيار|طائر|شاحن|حال|حلق|صفح|قطع|محط|نسخ|لف|حاوي|ثلاثي)ة مباراة سال روز ماه ساعت دقيقه',
);
const masculine = oneOf(
  'شخص قتيل جريح موظف عامل جندي لاجئ مسافر طالب مستخدم مشترك لاعب عام يوم شهر هدف سهم جهاز هاتف صاروخ منزل متجر فرع',
);
// Nouns of time name a date when a name or number follows: «يوم الأحد», «عام 2014».
const time = oneOf('يوم عام سنة شهر ساعة اسبوع ليلة سال ماه روز');

// CLDR's plural rules for Arabic: 3 to 10 take a plural, 11 to 99 an accusative, hundreds and
// fractions a genitive.
function agrees(value: number, word: string): boolean {
  const rest = Number.isInteger(value) ? value % 100 : 0;
  if (rest >= 3 && rest <= 10) return plural.test(word) && !notPlural.test(word);
  if (rest < 3 && rest > 0) return false;
  if (feminine.test(word)) return true;
  return rest ? accusative.test(word) && !notAccusative.test(word) : masculine.test(word);
}

/**
 * Whether a number counts the Arabic word that stands after it, as it does in «15 مليون», «12
 * قتيلا», «3 صواريخ» and not in «iPhone 15 الجديد»: the noun is a measure, or has the number and
 * case that Arabic grammar asks for after such a number: plural after 3 to 10, accusative singular
 * after 11 to 99, genitive singular after hundreds. A word with the article never counts.
 *
 * @param digits the number, in ASCII digits
 * @param after the text after it, as far as the second word
 * @returns false also where no word stands there
 */
export function countsNoun(digits: string, after: string): boolean {
  const [, groups = '', upper, noun = '', follower = ''] = afterPattern.exec(after) ?? [];
  const word = noun
    .replace(unwritten, '')
    .replace(/^[أإآٱ]/, 'ا')
    .replaceAll('ی', 'ي');
  if (word === 'في') return inHundred.test(follower);
  if (measure.test(word)) return true;
  if (word === '' || (time.test(word) && date.test(follower))) return false;
  const last = upper ?? /[\d.,]+$/.exec(digits + groups.replace(/\s/g, ''))?.[0] ?? '';
  return agrees(Number(last.replaceAll(',', '')), word);
}
