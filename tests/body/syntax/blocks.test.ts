import { expect, test } from 'vitest';
import { renderSyntax } from './render.ts';

const table = '| أ | ب |\n|---|---|\n| 1 | 2 |';
const rows = (html: string) => html.match(/<tr>/g)?.length ?? 0;

test.each([
  ['فقرة طويلة.\n---\nثم غادر.', '<p>فقرة طويلة.</p><hr><p>ثم غادر.</p>'],
  ['> فقرة\n> ---', '<blockquote><p>فقرة</p><hr></blockquote>'],
  ['- بند\n  ----', '<ul><li>بند<hr></li></ul>'],
])('dashes below a text are a rule: %s', (markdown, html) => {
  expect(renderSyntax(markdown)).toBe(html);
});

test.each([
  [`${table}\nنصّ تحته`, 2, '<p>نصّ تحته</p>'],
  [`${table}\nنصّ \\| تحته\nوسطر`, 2, '<p>نصّ | تحتهوسطر</p>'],
  [`${table}\n3 | 4`, 3, '<td>4</td>'],
  [`> ${table.replaceAll('\n', '\n> ')}\n> نصّ`, 2, '<p>نصّ</p>'],
  [`${table}\nنصّ\n\n${table}`, 4, '<p>نصّ</p>'],
])('a table ends where its pipes end: %s', (markdown, count, html) => {
  expect(rows(renderSyntax(markdown))).toBe(count);
  expect(renderSyntax(markdown)).toContain(html);
});
