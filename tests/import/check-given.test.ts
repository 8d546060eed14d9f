import { expect, test } from 'vitest';
import { checkGiven } from '../../src/import/check-given.ts';
import { UsageError } from '../../src/import/run-command.ts';

test('a date is read as editors write it', () => {
  expect(checkGiven({ date: '٧ نوفمبر ٢٠١٤' })).toEqual({ date: '2014-11-07', slug: undefined });
});

test.each([{ date: '2014-02-30' }, { slug: 'رسالة' }])('%j is a usage error', (given) => {
  const check = () => checkGiven(given);
  expect(check).toThrow(UsageError);
  expect(check).toThrow(Object.values(given)[0]);
});
