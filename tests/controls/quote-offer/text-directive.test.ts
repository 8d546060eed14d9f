import { describe, expect, test } from 'vitest';
import { pointToText } from '../../../src/controls/quote-offer/text-directive.ts';

/** Points to what stands between `[` and `]`, and says what a browser would read. */
const point = (marked: string) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const page = marked.replace(/[[\]]/g, '');
  const quote = pointToText(page, start, end);
  return {
    text: page.slice(quote.start, quote.end),
    terms: quote.directive
      .replace(/^text=/, '')
      .split(',')
      .map(decodeURIComponent),
    directive: quote.directive,
  };
};

describe('words', () => {
  test('cut ones are made whole', () => {
    expect(point('قالت الصحي[فة إن الرسا]لة سرية')).toMatchObject({
      text: 'الصحيفة إن الرسالة',
      terms: ['الصحيفة إن الرسالة'],
    });
  });

  test('whole ones stay, with their punctuation, which no term begins or ends with', () => {
    expect(point('قال: ["نعم، موافق!"] ثم خرج')).toMatchObject({
      text: '"نعم، موافق!"',
      terms: ['نعم، موافق'],
    });
  });

  test('a footnote’s mark belongs to the word before it, as engines see it', () => {
    expect(point('قرأ [النصّ]1 كاملاً').terms).toEqual(['النصّ1']);
  });

  test('one that ends in tatweel is no edge of a term', () => {
    expect(point('في عام [1436 هـ] أي')).toMatchObject({
      text: '1436 هـ',
      terms: ['1436 هـ أي'],
    });
    expect(point('في عام [1436 هـ]\nأي').terms).toEqual(['1436']);
    expect(point('محادثات [أميركية ـ إيرانية] ثم').terms).toEqual(['أميركية ـ إيرانية']);
    expect(point('محادثات أميركية [ـ إيرانية] ثم').terms).toEqual(['إيرانية']);
  });

  test('one that ends in a vowel sign ends no term, where another is near', () => {
    expect(point('بيان [نقلاً] عن وكالة')).toMatchObject({ text: 'نقلاً', terms: ['نقلاً عن'] });
    expect(point('قال [نقلاً]\nعن وكالة').terms).toEqual(['نقلاً']);
    expect(point('عن هنا\nقالَ [عن] ذلك').terms).toEqual(['قالَ عن']);
    expect(point('[قالَ رَبُّ العالَمينَ]').terms).toEqual(['قالَ رَبُّ العالَمينَ']);
    expect(point('[واحد اثنان ثلاثةً أربعة خمسةٌ ستةٌ سبعة] بعد').terms).toEqual([
      'واحد اثنان ثلاثةً أربعة',
      'خمسةٌ ستةٌ سبعة',
    ]);
  });

  test.each([
    ['قال [د.سم]ير هنا', 'د.سمير'],
    ['كتب إلى [name]@host.example أمس', 'name@host.example'],
    ['بلغ 3[,5] في المئة', '3,5'],
    ['بلغ 3[،5] في المئة', '3،5'],
    ['نعم[’لا] هنا', 'نعم’لا'],
    ['نعم\u200c[لا] هنا', 'نعم\u200cلا'],
    ['في [2014]، ثم', '2014'],
    ['[نعم]،لا هنا', 'نعم'],
    ['[نعم\u200f] هنا', 'نعم'],
  ])('what an engine does not part stays whole: %s', (marked, term) => {
    expect(point(marked).terms).toEqual([term]);
  });

  test('where there is none, there is no directive', () => {
    expect(point('أولى [ ـ ] ثانية').directive).toBe('');
    expect(point('[...]').directive).toBe('');
  });
});

test('a long part is named by its first and last words', () => {
  expect(point('قبل [واحد اثنان ثلاثة أربعة خمسة ستة سبعة] بعد').terms).toEqual([
    'واحد اثنان ثلاثة',
    'خمسة ستة سبعة',
  ]);
});

test('a part over several blocks is named so too, and no term crosses their end', () => {
  expect(point('أولى [آخرها\n\nوسطى كاملة\n\nوأول] ثالثة').terms).toEqual(['آخرها', 'وأول']);
  expect(point('[كلمة\nكلمتان أخريان ثم] بعد').terms).toEqual(['كلمة', 'كلمتان أخريان ثم']);
});

describe('what the page holds twice', () => {
  test('a short part is told apart by the words before it, or else after it', () => {
    expect(point('الرئيس هنا\nقال الوزير و[الرئيس] معاً').terms).toEqual(['والرئيس']);
    expect(point('قال الرئيس\nثم عاد [الرئيس] معاً').terms).toEqual(['عاد-', 'الرئيس']);
    expect(point('قال الرئيس\n[الرئيس] عاد').terms).toEqual(['الرئيس', '-عاد']);
  });

  test('what stands between goes with them: a browser skips only white space', () => {
    expect(point('وقال\nنعم، «[وقال]»').terms).toEqual(['نعم، «-', 'وقال']);
  });

  test('a long part’s terms grow into it', () => {
    const page = 'أ ب ت ث ج ح خ د\n[أ ب ت ث ذ ر ز ح خ د]';
    expect(point(page).terms).toEqual(['أ ب ت ث ذ', 'ز ح خ د']);
  });

  test('places that overlap are two', () => {
    expect(point('قال\nلا [لا لا] بعد').terms).toEqual(['لا-', 'لا لا']);
  });

  test.each([
    ['على', 'علي'],
    ['مبدئ', 'مبدى'],
    ['مدرسة', 'مدرسه'],
    ['مؤمن', 'مومن'],
    ['١٢', '12'],
    ['۱۲', '12'],
    ['\ufefbبد', 'لابد'],
    ['نم\u200fت', 'نمت'],
    ['نم\u2066ت', 'نمت'],
    ['سماء', 'سماٴ'],
    ['Straße', 'Strasse'],
  ])('%s and %s are one to some engine', (one, other) => {
    expect(point(`قبل ${one}\nغير [${other}]`).terms).toEqual(['غير-', other]);
    expect(point(`قبل ${other}\nغير [${one}]`).terms).toEqual(['غير-', one]);
  });

  test('whatever the collation for searching holds for one is one', () => {
    const { compare } = new Intl.Collator('ar', { usage: 'search', sensitivity: 'base' });
    const letters = Array.from({ length: 0x750 }, (_, code) => String.fromCharCode(code))
      .filter((sign) => /[\p{L}\p{N}]/u.test(sign) && sign.normalize('NFKC') === sign)
      .filter((sign) => /[\p{Script=Arabic}0-9\u0660-\u0669a-zß-ÿđħł]/u.test(sign) && sign !== 'ـ')
      .sort(compare);
    const twins = letters.slice(1).flatMap((sign, at) => {
      const other = letters[at]!;
      return compare(sign, other) === 0 ? [[other, sign] as const] : [];
    });
    expect(twins.length).toBeGreaterThan(40);
    for (const [one, other] of twins) {
      const { directive } = point(`قبل ب${one}ت\nغير [ب${other}ت]`);
      expect(directive, `${one} ${other}`).toMatch(/-,/);
    }
  });

  test('other vowel signs, hamzas and tatweel make no difference', () => {
    expect(point('قال إِنّ الأمـر\nرأى [ان الامر] صعب').terms).toEqual(['رأى-', 'ان الامر']);
  });
});

test('hyphens, commas and ampersands are no syntax', () => {
  expect(point('[أ-ب، a,b & c]').directive).toBe(
    `text=${encodeURIComponent('أ')}%2D${encodeURIComponent('ب، a,b & c')}`,
  );
});

test('any part of any text gives whole terms of it, and never throws', () => {
  const page = 'عنوان C++ ـ\n\nنصّ1 طويل (5+1)، «هـ»…\u00a0\u2066.NET\u2069 💡 ثم\nآخر عنوان.';
  for (let start = 0; start < page.length; start += 1) {
    for (let end = start + 1; end <= page.length; end += 1) {
      const quote = pointToText(page, start, end);
      expect(quote.start).toBeLessThanOrEqual(start);
      expect(quote.end).toBeGreaterThanOrEqual(end);
      const terms = quote.directive.replace('text=', '').split(',').map(decodeURIComponent);
      for (const term of terms) {
        const words = term.replace(/^-|-$/g, '');
        expect(page.replace(/\s+/g, ' ')).toContain(words);
      }
    }
  }
});
