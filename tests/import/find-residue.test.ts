import { expect, test } from 'vitest';
import { findResidue } from '../../src/import/finders/find-residue.ts';

test.each([
  ['موضوعات ذات صلة', 'related'],
  ['اقرأ كذلك: خبر آخر', 'related'],
  ['اقرؤوا أيضاً', 'related'],
  ['قد يهمّك أيضاً', 'related'],
  ['شارك عبر', 'controls'],
  ['الصفحة الرئيسية', 'controls'],
  ['Read more', 'controls'],
  ['اقرأ المزيد', 'controls'],
  ['دلالات', 'controls'],
  ['T+ T-', 'controls'],
  ['جميع الحقوق محفوظة © للموقع', 'copyright'],
  ['تابعونا على فيسبوك', 'subscription'],
  ['الوسوم: جسر، قافلة', 'tags'],
])('«%s» is of the page: %s', (line, reason) => expect(findResidue(line)).toBe(reason));

test.each([
  'دلالات الزيارة كثيرة',
  'فيسبوك يغيّر اسمه',
  'شارك الوفد في اللقاء',
  'الصفحة الرئيسية للصحيفة تغيّرت',
  'T',
])('«%s» may be of the text', (line) => expect(findResidue(line)).toBeUndefined());
