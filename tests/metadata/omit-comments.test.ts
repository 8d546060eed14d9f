import { expect, test } from 'vitest';
import { OpenedText } from '../../src/body/opened-text.ts';
import { omitComments } from '../../src/metadata/omit-comments.ts';

const omit = (body: string) => omitComments(new OpenedText(body));

test.each([
  ['a block', 'أول.\n\n<!-- لا تنشر: سرّ -->\n\nثانٍ.', 'أول.\n\n\n\nثانٍ.'],
  ['one in a line', 'أول <!-- سرّ --> ثانٍ <!--سرّ-->.', 'أول  ثانٍ .'],
  ['one of several lines', 'أول\n<!-- سرّ\n\nسرّ -->\nثانٍ', 'أول\n\nثانٍ'],
  ['one in an element', '<div>\n<!-- سرّ -->نصّ</div>', '<div>\nنصّ</div>'],
  ['one that stays open in an element', '<div>\n<!-- سرّ\n\nنصّ', '<div>\n\n\nنصّ'],
  ['one in a quote', '> أول\n> <!-- سرّ\n> سرّ -->\n> ثانٍ', '> أول\n> \n> ثانٍ'],
  ['one in a footnote', 'نصّ[^1]\n\n[^1]: شرح <!-- سرّ -->', 'نصّ[^1]\n\n[^1]: شرح '],
  ['one after a byte order mark', '\ufeffأول <!-- سرّ --> ثانٍ', '\ufeffأول  ثانٍ'],
  ['one closed as HTML allows', 'أول <!-- سرّ --!> ثانٍ -->', 'أول  ثانٍ -->'],
  ['empty ones', 'أول <!--> ثانٍ <!---> ثالث', 'أول  ثانٍ  ثالث'],
])('of %s nothing stays, and the rest is as it was', (_name, body, copy) => {
  expect(omit(body)).toBe(copy);
  expect(omit(body.replaceAll('\n', '\r\n'))).toBe(copy.replaceAll('\n', '\r\n'));
});

test.each([
  'سطر\r\n\n  آخر  \n\n\n**غليظ** <b>x</b>\t\n',
  'الوسم `<!-- مثال -->` في HTML',
  '```html\n<!-- مثال -->\n```',
  '    <!-- مثال -->\n',
  'الوسم \\<!-- مثال --> مكتوباً',
  '<b title="<!-- مثال -->">نصّ</b>',
])('what is no comment stays: %j', (body) => {
  expect(omit(body)).toBe(body);
});
