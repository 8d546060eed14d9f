import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/rehype-rtl/options.ts';
import { scanRuns } from '../../src/rehype-rtl/scan/scan-runs.ts';
import { visualCases, readCut } from '../fixtures/visual-cases.ts';
import { markRuns } from './mark-runs.ts';

const facts: Readonly<Record<string, readonly string[]>> = {
  'takes the symbols that begin or end a name': [
    'لغة ⟦C++⟧ و⟦C#⟧',
    'منصة ⟦.NET⟧ الآن',
    'حساب ⟦@name_⟧ هنا',
    'وسم ⟦#Tag⟧ هنا',
    'سهم ⟦$AAPL⟧ هنا',
    'أمر ⟦--watch⟧ هنا',
  ],
  'leaves the punctuation of the Arabic sentence outside': [
    'زار ⟦Google⟧.',
    'زار ⟦Google⟧! ثم',
    'هل زار ⟦Google⟧؟',
    'زار -⟦Google⟧- أمس',
    'زار ⟦Google⟧… ثم',
  ],
  'ends at an Arabic comma, semicolon or question mark': ['⟦Google⟧، ⟦Apple⟧؛ ⟦Meta⟧؟ نعم'],
  'goes through commas, colons and dashes between Latin words': [
    'في ⟦Washington, D.C.⟧ أمس',
    'فيلم ⟦Mission: Impossible⟧ أمس',
    'قناة ⟦BBC – World⟧ أمس',
  ],
  'ends at a full stop that ends a sentence': ['زار ⟦Google⟧. ⟦Apple⟧ لم تعلّق'],
  'goes on after the stop of an abbreviation': ['قال ⟦Dr. Smith⟧ أمس', 'شركة ⟦Apple Inc.⟧ أمس'],
  'keeps whole sentences together': ['قال ⟦I will be back. You can trust me⟧ ثم'],
  'takes the number in a name and leaves the number that counts': [
    'هاتف ⟦iPhone 15 Pro⟧ جديد',
    'اشترى 3 ⟦iPhone⟧ أمس',
    'سرعة 120 ⟦km/h⟧ ليلاً',
  ],
  'leaves a percentage after a name to the sentence': ['سهم ⟦Google⟧ 35% اليوم'],
  'gives a quotation all that is in it': [
    'قال "⟦Who are you?⟧" ثم',
    'فيلم «⟦12 Angry Men⟧» قديم',
    'قال "⟦🇸🇦 U.S.⟧" ثم',
  ],
  'gives a bracket the stop at its end': ['شركة (⟦Apple Inc.⟧) هنا', 'قيل (⟦Really?⟧) هنا'],
  'keeps a bracket that belongs to the Latin words': ['معهد ⟦MIT (Cambridge)⟧ هنا'],
  'takes a number before a unit with a number inside, not one before a bracket': [
    'وزنه ⟦5 kg/10 lb⟧ هنا',
    'سرعته ⟦120 km/h (75 mph)⟧ هنا',
    'عام 1989 (⟦2nd edition⟧) هنا',
    '² (⟦1s⟧)؟',
  ],
  'takes a bracket that stands alone for the Arabic': ['آبل (⟦Apple⟧) ⟦iPhone⟧ هنا'],
  'takes a label without its number': ['المادة 5(⟦b⟧) هنا'],
  'takes a whole formula': ['الدالة ⟦f(x) = -x + 1⟧ هنا', 'معادلة ⟦2 + x = 5⟧ هنا'],
  'takes an address with Arabic in it': ['موقع ⟦https://ar.wikipedia.org/wiki/القاهرة⟧، ثم'],
  'takes products, powers and service codes whole': [
    'شاشة ⟦2560×1440⟧ هنا',
    'القيمة ⟦2^53⟧ أو ⟦-2^53⟧ هنا',
    'اطلب ⟦*100#⟧ أو ⟦*123*45#⟧ هنا',
  ],
  'takes telephones whole': ['هاتف ⟦+966 11 234 5678⟧ هنا', 'هاتف ⟦(011) 234-5678⟧ هنا'],
  'takes codes and ISO dates whole': ['رقم ⟦978-3-16-148410-0⟧ هنا', 'يوم ⟦2014-11-07⟧ هنا'],
  'takes thousands in groups': ['عدد ⟦1 234 567⟧ نسمة', 'من ⟦1 000⟧-⟦2 000⟧ متر'],
  'takes a sign or currency with its number': [
    'نما ⟦+3.5%⟧ هنا',
    'ثمنه ⟦$500⟧ هنا',
    'حرارة ⟦-5⟧ هنا',
  ],
  'leaves ranges, scores, sums and dates after Arabic': [
    'الفترة 2009-2014 هنا',
    'النتيجة 3-2 هنا',
    'مجموعة (5+1) هنا',
    'يوم 07-11-2014 هنا',
    'خطة 4-3-3 هنا',
    'انتهت 5 -1 أمس',
    'حتى 29 - 11 -1436 هنا',
    'من 8 إلى 10 -11 هنا',
  ],
  'takes each number of a sequence that no Arabic letter precedes': [
    '⟦2009⟧-⟦2014⟧ سنوات',
    '(⟦5⟧+⟦1⟧) مجموعة',
    '⟦3⟧-⟦2⟧',
  ],
  'leaves a sequence alone where the algorithm runs it from the right by itself': [
    '2009–2014 سنوات',
    '24 نوفمبر',
    '12:30 ظهراً',
  ],
  'begins anew after a line end': ['قال\u2029⟦3⟧-⟦2⟧ نتيجة'],
  'leaves other right-to-left scripts': ['صحيفة הארץ أمس', 'صحيفة کیهان ۱۳۹۳ أمس'],
  'takes any script that reads from the left': ['وكالة ⟦ТАСС⟧ هنا', 'وكالة ⟦新华社⟧ هنا'],
  'takes flags that would swap places': ['فاز ⟦🇸🇦⟧ 3-2 على 🇪🇬'.replace('🇪🇬', '🇪🇬'), 'مرحباً 🇸🇦 بكم'],
  'takes a line without Arabic whole': ['⟦Breaking news!⟧', 'قال\u2029⟦Who is it?⟧'],
  'leaves what stands in the isolates of its author': ['قال \u2066C++\u2069 هنا'],
  'leaves the mark of an author alone': ['نسبة 35%\u200E هنا'],
};

describe('the scanner', () => {
  it.each(Object.entries(facts))('%s', (_, lines) => {
    for (const line of lines) expect(markRuns(line.replace(/[⟦⟧]/g, ''))).toBe(line);
  });

  it('isolates brands as they stand', () => {
    const brands = ['50 Cent', '737-800', 'Yahoo!'];
    expect(markRuns('غنّى 50 Cent في Yahoo! ثم', { brands })).toBe('غنّى ⟦50 Cent⟧ في ⟦Yahoo!⟧ ثم');
    expect(markRuns('طائرة 737-800 هنا', { brands })).toBe('طائرة ⟦737-800⟧ هنا');
  });

  it('ignores a brand inside a longer word', () => {
    expect(markRuns('كلمة AYahoo! هنا')).toBe('كلمة ⟦AYahoo⟧! هنا');
  });

  it('runs sequences from the left when asked', () => {
    const options = { sequences: 'ltr' } as const;
    expect(markRuns('فاز 3-2 في 2009–2014 هنا', options)).toBe('فاز ⟦3-2⟧ في ⟦2009–2014⟧ هنا');
  });

  it('leaves sequences as the algorithm has them when asked', () => {
    expect(markRuns('3-2 نتيجة', { sequences: 'plain' })).toBe('3-2 نتيجة');
  });

  it('says whether a block is wholly left to right', () => {
    const isWhole = (text: string): boolean => scanRuns(text, readSettings({})).wholly;
    expect(isWhole('One.\u2029Two!')).toBe(true);
    expect(isWhole('One.\u2029اثنان')).toBe(false);
    expect(isWhole('3-2')).toBe(false);
    expect(isWhole('')).toBe(false);
  });

  it('finds runs in order, apart and without spaces at their edges', () => {
    for (const line of visualCases.flatMap(({ lines }) => lines)) {
      const { markdown } = readCut(line);
      let last = 0;
      for (const { start, end } of scanRuns(markdown, readSettings({})).runs) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(markdown.slice(start, end)).not.toMatch(/^\s|\s$/);
        last = end;
      }
    }
  });
});
