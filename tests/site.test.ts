import { expect, test } from 'vitest';
import { parseAddress } from '../src/site.ts';

test('an address ends in a slash, so that pages lie below it', () => {
  expect(parseAddress('https://news.example/arabic').href).toBe('https://news.example/arabic/');
});

test.each(['news.example', '/arabic/', 'ftp://news.example/', 'https://news.example/?a=1', ''])(
  '"%s" is no address, and the message says where to write one',
  (text) => {
    expect(() => parseAddress(text)).toThrow(/SITE_URL.*\n.*src\/site\.ts/);
  },
);
