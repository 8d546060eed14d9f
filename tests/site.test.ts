import { expect, test } from 'vitest';
import { addressOf, linkTo } from '../src/site.ts';
import { parseAddress } from '../src/settings/parse-address.ts';

test('an address ends in a slash, so that pages lie below it', () => {
  expect(parseAddress('https://news.example/arabic').href).toBe('https://news.example/arabic/');
});

test.each([
  'news.example',
  '/arabic/',
  'ftp://news.example/',
  'https://news.example/?a=1',
  'https://news.example/#top',
  'https://editor:secret@news.example/',
  'https://:secret@news.example/',
  'https://news.example//',
  'https://news.example/a//b/',
  'https://news.example/arabic/index.html',
  '',
])('"%s" is no address, and the message says where to write one', (text) => {
  expect(() => parseAddress(text)).toThrow(
    /اكتبه كاملاً، مثل https.*\nNot an address.*Write it whole/,
  );
});

test('a page has one address, of which its link is the path', () => {
  expect(addressOf('2014/a-slug/')).toBe('https://maqal.example/2014/a-slug/');
  expect(new URL(addressOf('2014/a-slug/')).pathname).toBe(linkTo('2014/a-slug/'));
});
