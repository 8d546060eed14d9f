import { expect, test } from 'vitest';
import { listNames, partList } from '../../src/arabic/list-names.ts';

test.each([
  [[], ''],
  [['هدى'], 'هدى'],
  [['هدى السالم', 'سامر العلي'], 'هدى السالم وسامر العلي'],
  [['هدى', 'وليد', 'ليلى'], 'هدى ووليد وليلى'],
  [['هدى', 'John Smith', 'ليلى', 'أنس'], 'هدى وJohn Smith وليلى وأنس'],
])('%j', (names, list) => {
  expect(listNames(names)).toBe(list);
});

test('a list in parts tells its items from what joins them', () => {
  expect(partList(['أ', 'و'])).toEqual([
    { text: 'أ', at: 0 },
    { text: ' و' },
    { text: 'و', at: 1 },
  ]);
});
