import { expect, test } from 'vitest';
import { formatAddress } from '../../src/permalinks/format-address.ts';

test.each([
  ['https://x.example/a-b/?c=d#e', 'https://x.example/a-b/?c=d#e'],
  ['https://x.example/%D9%85%D9%82%D8%A7%D9%84/', 'https://x.example/مقال/'],
  ['https://x.example/caf%c3%a9', 'https://x.example/café'],
  ['mailto:a@x.example', 'a@x.example'],
])('%s is written %s', (url, written) => {
  expect(formatAddress(url)).toBe(written);
});

test.each([
  ['a space or a sign of addresses', 'https://x.example/a%20b%2Fc%3Fd'],
  ['what is not UTF-8', 'https://x.example/%C7%E1'],
  ['a control of direction', 'https://x.example/%E2%80%AEgpj'],
  ['a sign that looks like a slash', 'https://x.example/a%E2%88%95b'],
])('%s stays encoded', (_what, url) => {
  expect(formatAddress(url)).toBe(url);
});

test('what is written leads to the same place', () => {
  const url = 'https://x.example/%D9%85%D9%82/%E2%80%AE?q=%D8%B3%20%D9%84';
  expect(new URL(formatAddress(url)).href).toBe(url);
});
