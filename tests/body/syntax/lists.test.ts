import { describe, expect, test } from 'vitest';
import { renderSyntax } from './render.ts';

/** Lists as `[items]`, each item with the mark that its readers see; other blocks as their text. */
const read = (markdown: string) =>
  renderSyntax(markdown)
    .replace(/<ol(?: start="(\d+)")?[^>]*>(.*?)<\/ol>/gs, (_, start = '1', items: string) => {
      let number = Number(start) - 1;
      return items.replace(/<li(?: value="(\d+)")?>/g, (_li, value?: string) => {
        number = value ? Number(value) : number + 1;
        return `[${number}.`;
      });
    })
    .replace(/<li>/g, '[')
    .replace(/<\/li>/g, ']')
    .replace(/<\/?(ul|p|span|ol)\b[^>]*>/g, '|')
    .replace(/\|+/g, '|');

describe('numbers stay as they are written', () => {
  test.each([
    ['1948. أ\n\n1967. ب\n\n1973. ج', '[1948.|أ|][1967.|ب|][1973.|ج|]'],
    ['1948) أ\n1967) ب', '[1948.أ][1967.ب]'],
    ['3. أ\n2. ب\n1. ج', '[3.أ][2.ب][1.ج]'],
    ['1. أ\n1. ب', '[1.أ][1.ب]'],
    ['1. أ\n2. ب\n\nنصّ\n\n3. ج', '[1.أ][2.ب]|نصّ|[3.ج]'],
    ['> 10. أ\n> 20. ب', '<blockquote>[10.أ][20.ب]</blockquote>'],
    ['12. 5 في المئة', '|12. 5 في المئة|'],
    ['1. 5 في المئة', '|1. 5 في المئة|'],
    ['2014. كان **عاماً** صعباً', '|2014. كان <strong>عاماً</strong> صعباً|'],
    ['7. **سبعة**', '|7. <strong>سبعة</strong>|'],
  ])('%s', (markdown, seen) => expect(read(markdown)).toBe(seen));
});

describe('marks as Arabic editors type them make lists', () => {
  test.each([
    ['١. أول\n٢. ثانٍ\nتتمّة', '|[|١.| أول][|٢.| ثانٍتتمّة]|'],
    ['النقاط:\n1- أول **مهمّ**\n2- ثانٍ', '|النقاط:|[|1-| أول <strong>مهمّ</strong>][|2-| ثانٍ]|'],
    ['أ) أول\nب) ثانٍ\nج) ثالث', '|[|أ)| أول][|ب)| ثانٍ][|ج)| ثالث]|'],
    ['أ- أول\nب- ثانٍ\nت- ثالث', '|[|أ-| أول][|ب-| ثانٍ][|ت-| ثالث]|'],
    ['د. أول\nهـ. ثانٍ', '|[|د.| أول][|هـ.| ثانٍ]|'],
    ['(١) أول\n(٢) ثانٍ', '|[|(١)| أول][|(٢)| ثانٍ]|'],
    ['١ - أول\n٢ - ثانٍ', '|[|١ -| أول][|٢ -| ثانٍ]|'],
    ['۱. اول\n۲. دوم', '|[|۱.| اول][|۲.| دوم]|'],
    ['أولاً: كذا\nثانيًا: كذا', '|[|أولاً:| كذا][|ثانيًا:| كذا]|'],
    ['١. أ\n٢. ب\n١. ج\n٢. د', '|[|١.| أ][|٢.| ب]|[|١.| ج][|٢.| د]|'],
    ['• أول\n• ثانٍ', '|[|•| أول][|•| ثانٍ]|'],
    ['– قال: متى؟\n– قلت: غداً.', '|[|–| قال: متى؟][|–| قلت: غداً.]|'],
    ['1.بند\n2.بند', '|[|1.|بند][|2.|بند]|'],
    ['-بند\n-بند', '|[|-|بند][|-|بند]|'],
    ['-\u00a0بند\n-\u00a0بند', '|[|-|\u00a0بند][|-|\u00a0بند]|'],
    ['١- أول\n\n٢- ثانٍ', '|[|١-| أول|][|٢-| ثانٍ|]|'],
    ['١. س\nأ) ص\nب) ع\n٢. م', '|[|١.| س|[|أ)| ص][|ب)| ع]|][|٢.| م]|'],
    ['> ١. أول\\\n> ٢. ثانٍ', '<blockquote>|[|١.| أول][|٢.| ثانٍ]|</blockquote>'],
    ['نصّ:\n2. أول\n3. ثانٍ', '|نصّ:|[|2.| أول][|3.| ثانٍ]|'],
  ])('%s', (markdown, seen) => expect(read(markdown)).toBe(seen));
});

describe('what is no list stays text', () => {
  test.each([
    '– قال وحده\nثم سكت',
    '١. وحدها',
    '1.5 مليون\n2.5 مليون',
    '–5 درجات\n–3 درجات',
    '12-5-2014 كذا\n13-5-2014 كذا',
    'أ. د. سمير\nحضر',
    '١. أول\n٣. ثالث',
    '١\\. أول\n٢\\. ثانٍ',
    'أ) أول\n2) ثانٍ',
  ])('%s', (markdown) => {
    expect(read(markdown)).toBe(`|${markdown.replaceAll(/[\n\\]/g, '')}|`);
  });
});

test.each([
  ['##عنوان', '<h2>عنوان</h2>'],
  ['###«عنوان» ###\nنصّ', '<h3>«عنوان»</h3>|نصّ|'],
  ['#\u00a0عنوان', '<h1>عنوان</h1>'],
  ['نصّ\n##عنوان **مهمّ**', '|نصّ|<h2>عنوان <strong>مهمّ</strong></h2>'],
  ['#عاجل خبر', '|#عاجل خبر|'],
  ['\\##عنوان', '|##عنوان|'],
  ['فقرة\n=====\nأخرى', '|فقرة|<hr>|أخرى|'],
  ['أ = ب\n==', '|أ = ب==|'],
])('headings and rules without their space: %s', (markdown, seen) => {
  expect(read(markdown)).toBe(seen);
});

test('a thousand lone marks, and as many lists, are read in a moment’s work', () => {
  const lone = Array.from({ length: 1000 }, (_, at) => `${2 * (at % 4000) + 1}- نصّ`).join('\n');
  expect(renderSyntax(lone)).not.toContain('<ul');
  const many = renderSyntax('١. أ\n٢. ب\n'.repeat(1000));
  expect(many.match(/<ul/g)).toHaveLength(1000);
});
