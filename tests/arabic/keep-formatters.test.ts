import { expect, test } from 'vitest';
import { keepFormatters } from '../../src/arabic/keep-formatters.ts';

test('a formatter is made once for each locale and its options', () => {
  const getFormatter = keepFormatters(
    (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
  );
  const percent = getFormatter('ar', { style: 'percent' });
  expect(getFormatter('ar', { style: 'percent' })).toBe(percent);
  expect(getFormatter('ar', {})).not.toBe(percent);
  expect(getFormatter('en', { style: 'percent' }).format(0.5)).toBe('50%');
});
