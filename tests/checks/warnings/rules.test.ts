import { describe, expect, test } from 'vitest';
import { findTwins } from '../../../src/checks/warnings/title-twins.ts';
import { rules } from '../../../src/checks/warnings/rules.ts';
import { ruleIds } from '../../../src/report/rule-ids.ts';
import { check, rulesOf } from './check.ts';

test('every id has its rule, in the same order', () => {
  expect(rules.map(({ id }) => id)).toEqual(ruleIds);
});

/** The site of an article, where another one matters. */
function place(beside: string | undefined, fields: string) {
  const article = (file: string, title: string) => ({ file, data: { title, date: '2014-11-07' } });
  const titles = [beside, fields].map((each) => each?.replace('title: ', '') ?? '');
  const files = ['content/2014/0/index.md', 'content/2014/a/index.md'];
  return beside ? { twins: findTwins(files.map((file, at) => article(file, titles[at]!))) } : {};
}

describe.each(rules)('$id', ({ id, example, about }) => {
  const read = (text: string) =>
    example.fields ? check('نصّ.', text, place(example.beside, text)) : check(text);

  test('sees what its example shows, and says so in both languages', () => {
    const own = read(example.wrong).filter(({ rule }) => rule === id);
    expect(own).not.toEqual([]);
    for (const { what, excerpt } of own) {
      expect(what.ar).toMatch(/\p{Script=Arabic}/u);
      expect(what.en).toMatch(/[a-z]/);
      expect(excerpt).toBeTruthy();
    }
    expect(about.ar).toMatch(/\p{Script=Arabic}/u);
  });

  test('has nothing against the example put right, nor has another', () => {
    expect(read(example.right)).toEqual([]);
  });
});

/** Text that a rule must see, beyond its example. */
const seen: [string, string][] = [
  ['lost-characters', 'قال إن \ufffd\ufffd\ufffd صدر.'],
  ['lost-characters', 'قال ???? ?????? أمس.'],
  ['leftover-code', 'نصّ [caption id="attachment_1"] شرح [/caption] نصّ.'],
  ['foreign-markup', 'نصّ {{< youtube x >}} نصّ.'],
  ['foreign-markup', '{% include a.html %}'],
  ['foreign-markup', 'انظر [[صفحة]] أمس.'],
  ['foreign-markup', 'المعادلة $$x+y$$ هنا.'],
  ['foreign-markup', '[TOC]'],
  ['foreign-markup', '[[_TOC_]]'],
  ['foreign-markup', ':::note\nنصّ\n:::'],
  ['foreign-markup', '[البيان] (https://example.com/) أمس.'],
  ['foreign-markup', 'قال[^حاشية أولى] أمس.'],
  ['foreign-markup', '> [!INFO]\n> نصّ'],
  ['visible-marks', 'نصّ **مهمّ ** آخر.'],
  ['visible-marks', '~~ قديم~~ نصّ.'],
  ['visible-marks', '__ مهمّ __ نصّ.'],
  ['visible-marks', 'نصّ ** وحدها.'],
  ['list-numbers', '1. أ\n3. ب'],
  ['list-numbers', '> 5. أ\n> 5. ب'],
  ['leftover-words', 'نصّ.\n\nشارك المقال\n\nنصّ.'],
  ['leftover-words', 'نصّ.\n\n**اقرأ أيضاً: خبر آخر**'],
  ['leftover-words', 'نصّ.\n\nفيسبوك\n\nنصّ.'],
  ['leftover-words', 'نصّ.\n\n## اقرأ كذلك'],
  ['leftover-words', 'نصّ.\n\nاقرأ كذلك: خبر آخر'],
  ['leftover-words', 'نصّ.\n\nموضوعات ذات صلة: خبر آخر'],
  ['leftover-words', 'نصّ.\n\nجميع الحقوق محفوظة'],
  ['leftover-words', '+ الخط -'],
  ['leftover-words', 'شرح الصورة (وكالة) + الخط -'],
  ['presentation-forms', '\ufee3\ufea4\ufee4\ufeaa وصل.'],
  ['visual-order', '\ufeaa\ufee4\ufea4\ufee3 وصل.'],
  ['visual-order', '.وصل الوفد أمس'],
  ['reversed-digits', 'في 42 نوفمبر وصل الوفد.'],
  ['reversed-digits', 'في 24 نوفمبر/ تشرين الثاني 4102 وصل الوفد.'],
  ['invisible-characters', 'كلمة\u00adواحدة'],
  ['invisible-characters', 'نصّ \u2066C++\u2069 هنا.'],
  ['persian-letters', 'الرئیس وصل'],
  ['stray-marks', 'قال ً نعم'],
  ['run-together', '١٩٤٨. النكبة⏎١٩٦٧. النكسة'.replace('⏎', '\n')],
  ['run-together', '١. أول\n٣. ثالث'],
  ['run-together', 'أ- أول\nج- ثالث'],
  ['run-together', '– قال: نعم.\n— قال: لا.'],
  ['run-together', '→ أول\n→ ثانٍ'],
  ['run-together', '✓ أول\n✓ ثانٍ'],
  ['dropped-html', '[الوسم]: نصّ\n\nكلام.'],
  ['dropped-html', 'قبل <![CDATA[ نص مهم ]]> بعد'],
  ['dropped-html', 'قبل <?php echo 1 ?> بعد'],
  ['dropped-html', 'نصّ.\n\n<!DOCTYPE نص>'],
  ['dropped-html', '[كلمة]\n\n[كلمة]: /2014/a/\n[كلمة]: /2014/b/ "شرح"'],
  ['dropped-html', '``` نصّ مهمّ\nرمز\n```'],
  ['dropped-html', '| أ |\n|---|\n| ب | ج |'],
  ['dropped-html', 'قبل [](https://example.com/ "شرح") بعد.'],
  ['dropped-html', 'قبل <a title="شرح"></a> بعد.'],
  ['dropped-html', 'قبل <b title="شرح" title="آخر">كلمة</b> بعد.'],
  ['dropped-html', '<td title="شرح">كلمة</td>'],
  ['dropped-html', '<div>كلمة</div شرح>'],
  ['mixed-spelling', 'الدولة كبيرة، والدوله غنية.'],
  ['mixed-spelling', 'القرار السياسي مهمّ، والنظام السياسى قائم.'],
  ['mixed-spelling', 'المسؤول حضر، والمسئول غاب.'],
  ['mixed-spelling', 'الأميركي حضر، والأمريكي غاب.'],
  ['mixed-spelling', 'محادثات أميركية، ومحادثات اميركية.'],
  ['mixed-spelling', 'وأضافت الصحيفة، واضافت الوكالة.'],
  ['mixed-spelling', 'التأكيد مطلوب، والتاكيد واجب.'],
  ['mixed-digits', 'في 2009 ثم ۲۰۱۴'],
  ['repeated-word', 'قال إن إن الوفد وصل.'],
  ['detached-waw', 'وصل الوفد، و غادر.'],
  ['misspelt-word', 'ذهب الى البيت.'],
  ['misspelt-word', 'إن شاء الله، وهاذا حق.'],
  ['detached-waw', 'بين 10 و 12 رجلاً.'],
  ['detached-waw', 'بلغ العدد مئة و 12.'],
  ['detached-waw', 'قدّره بـ 12 مليوناً.'],
  ['latin-punctuation', 'وصل الوفد, ثم «داعش», ثم غادر; نعم'],
  ['space-before-punctuation', 'قال : نعم'],
  ['missing-space', 'وصل الوفد،ثم غادر.'],
  ['missing-space', 'وصل الوفد.ثم غادر.'],
  ['missing-space', 'قال:إن الوفد وصل.'],
  ['missing-space', 'وصل «الوفد»ثم غادر.'],
  ['missing-space', 'في عام2014 وصل.'],
  ['missing-space', 'يوم 14نوفمبر وصل.'],
  ['space-in-brackets', 'الوفد ( الأول ) وصل.'],
  ['doubled-spaces', 'وصل \u00a0الوفد.'],
  ['doubled-punctuation', 'من وصل؟.'],
  ['unbalanced-brackets', 'وصل (الوفد الأول.'],
  ['unbalanced-brackets', 'وصل الوفد» الأول.'],
  ['tatweel', 'الــوفد وصل'],
  ['tatweel', 'وصل الوفـــ'],
  ['needs-bdi', 'يعمل في Jeopardy! منذ سنين.'],
  ['needs-bdi', 'الرقم الجديد: 3-123456 مساءً، أو 1/345678.'],
  ['needs-bdi', 'اتصل على ٠١١ ٢٣٤ ٥٦٧٨ مساءً.'],
  ['photo-credit', '![رجل](a.png "شرح بلا صاحب")'],
  ['alt-text', '![IMG_2041.jpg](a.png)'],
];

test.each(seen)('%s sees %j', (rule, text) => {
  expect(rulesOf(text)).toContain(rule);
});

/** Text that is right, and looks like what is wrong. */
const right = [
  'باعت Apple 15 مليون هاتف، وربحت Meta 2.5 مليار دولار، وتملك Shell 15 بالمئة.',
  'اتصل على 70-123456 أو 03-123456 مساءً.',
  '- بند\n\n    فقرة ثانية في البند.',
  '```\n    وصل الوفد\n```',
  '    let x = 1;',
  'قال ﴿وَلَٰكِن رَّحْمَةً مِّن رَّبِّكَ لِتُنذِرَ قَوْمًا , الى ..﴾ ثم قال أيضاً.',
  'إلى هذا، لكن ذلك كذلك، وإن شاء الله، والأولى والموالى والألى.',
  'قال إن الوفد وصل، وأن الوفد غادر، وعلى علي أن يعود إلى آلي.',
  'الإعلام حضر، والأعلام رُفعت.',
  'كتابة الرجل غير كتابه، وعملة البلد غير عمله، والكرة غير الكره.',
  'الأولى غير الأولي، والقوى غير القوي، والأسرى غير الأسري.',
  'اعتقد الرجل ذلك. قال: «وأعتقد أنا غيره».',
  'الباب مفتوح، والأب غائب، وباب أب.',
  'الموسيقى جميلة، والفيلم الموسيقي طويل.',
  'تعاملا قليلاً جدًا وكثيرًا.',
  'صدر عن أ.ف.ب وعن ق.م، في 12 هـ، وبـ2 مليون، ولـ«كلمة».',
  'الأسلوبان: «فاتح» و«داكن»، ووصف «داعش»ية، والطالب(ة) حاضر.',
  'يعمل بلغة .NET و@name، وفي iPhone 16 شاشة.',
  'النسبة ٥,٥ أو ٣٫٢، والعدد ١٢٬٠٠٠.',
  'النتيجة 3-2، والمجموعة (5+1)، والمدى 2009-2014، عند 10:30.',
  'شيئاً شيئاً، ويوماً يوماً.',
  'النقاط: أ) الأولى، ب) الثانية، 1) الثالثة.',
  'وُقّع في 24 نوفمبر/ تشرين الثاني 2014، وفي 07 نوفمبر 2014.',
  'متى؟! لا أدري... ثم مضى…',
  'اقرأ المقال، وشارك في النقاش، واطبع ما شئت.',
  '- حجم الخط\n- الخط\n- طباعة',
  '## حجم الخط\n\nنصّ.',
  'في عام 2500 قبل الميلاد، وفي سنة 3000.',
  'قال الرسول ﷺ، والسعر 5 ﷼.',
  'قال: «أوّل الكلام.\n\nوآخره».',
  'Is this right? Yes, it is; "quite".',
  'کمپنی کے بارے میں۔',
];

test.each(right)('nothing is said of %j', (text) => {
  expect(check(text)).toEqual([]);
});

test.each([
  'نصّ `الاميركي , و "الأميركي"` نصّ.',
  '```\nالأميركي,الاميركي ..\n```',
  'نصّ <kbd>(</kbd> و<code>،،</code> نصّ.',
  'نصّ <bdi>12  ..</bdi> نصّ.',
  '<pre>الأميركي , الاميركي</pre>',
  '<!-- الأميركي , الاميركي ،، -->\n\nنصّ.',
  '[نصّ](https://x.example/،،?a=الاميركي,الأميركي)',
  'https://x.example/أ,ب;ج',
  '<a href="/a,,b" title="قال , نعم">نصّ</a>',
])('%j is no prose where it is wrong', (text) => {
  expect(check(text)).toEqual([]);
});

test('a spelling that may be one of two words is not answered with the more frequent of them', () => {
  const [warning] = check('قال أن الوفد وصل.\n\nثم قال ان الباب مفتوح، وان غيره مغلق.\n\nبل إن.');
  expect(warning).toMatchObject({
    rule: 'mixed-spelling',
    line: 9,
    write: { ar: 'اكتب «أن» أو «إن» بحسب المعنى.', en: 'Write «أن» or «إن», whichever is meant.' },
  });
  const [other] = check('المسؤول حضر، ثم عاد المسؤول، والمسئول غاب.');
  expect(other?.write).toMatchObject({ ar: expect.stringContaining('أكثرها فيه «المسؤول»') });
});

test.each([
  ['اذا نُسي، ويأتي اذا دُعي، واذا سُئل حضر، وإذا غاب عاد.', 'إذا', 'اذا'],
  ['الدول الاسلامية، والقمة الاسلامية، والأمة الإسلامية.', 'الإسلامية', 'الاسلامية'],
  ['قال الاميركي، ونفى الاميركي، وعاد الأميركي.', 'الأميركي', 'الاميركي'],
  ['الاجتماع بدأ، والإجتماع انتهى، والإجتماع طال.', 'الاجتماع', 'الإجتماع'],
  ['القرار السياسى، والنظام السياسى، والحزب السياسي.', 'السياسي', 'السياسى'],
])('in «%s» the right spelling is named, and not the more frequent one', (text, right, wrong) => {
  const [warning] = check(text);
  expect(warning).toMatchObject({ rule: 'mixed-spelling', write: { ar: `اكتب «${right}».` } });
  const { column = 0 } = warning!;
  expect(text.slice(column - 1)).toMatch(new RegExp(`^و?${wrong}`));
});

test.each([
  ['وصل الوزير , ثم غادر', 'وصل الوزير، ثم غادر'],
  ['أين الرئيس ?', 'أين الرئيس؟'],
])('a Latin sign after a space is put right at once in %j', (text, write) => {
  expect(check(text)).toMatchObject([{ rule: 'latin-punctuation', write }]);
});

test('a straight quotation mark without its partner is named in its paragraph', () => {
  const odd = check('مجموعة "5+1" قالت "نعم" على شاشة 15".\n\nثم قال "لا، وغادر.').filter(
    ({ what }) => /odd/.test(what.en),
  );
  expect(odd.map(({ rule, line }) => [rule, line])).toEqual([['straight-quotes', 9]]);
});
