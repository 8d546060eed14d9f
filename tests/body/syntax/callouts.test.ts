import { expect, test } from 'vitest';
import { renderSyntax } from './render.ts';

const callout = (kind: string, name: string, text: string) =>
  `<div class="callout ${kind}"><strong>${name}</strong>${text}</div>`;

test.each([
  ['> [!NOTE]\n> نصّ\n> آخر', callout('note', 'ملاحظة', '<p>نصّآخر</p>')],
  ['> [!tip]\n>\n> فقرة', callout('tip', 'نصيحة', '<p>فقرة</p>')],
  ['> [!مهم]\\\n> نصّ **مهمّ**', callout('important', 'مهمّ', '<p>نصّ <strong>مهمّ</strong></p>')],
  ['> [!تنبيه] في السطر', callout('warning', 'تنبيه', '<p>في السطر</p>')],
  ['> [!CAUTION]\n> 1. أ\n> 2. ب', callout('caution', 'تحذير', '<ol><li>أ</li><li>ب</li></ol>')],
  ['- > [!NOTE]\n  > أ', `<ul><li>${callout('note', 'ملاحظة', '<p>أ</p>')}</li></ul>`],
  ['> [!INFO]\n> نصّ', '<blockquote><p>[!INFO]نصّ</p></blockquote>'],
  ['> \\[!NOTE]\n> نصّ', '<blockquote><p>[!NOTE]نصّ</p></blockquote>'],
  ['> نصّ [!NOTE]', '<blockquote><p>نصّ [!NOTE]</p></blockquote>'],
  ['[!NOTE] نصّ', '<p>[!NOTE] نصّ</p>'],
])('%s', (markdown, html) => expect(renderSyntax(markdown)).toBe(html));
