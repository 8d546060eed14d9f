import { describe, expect, test } from 'vitest';
import { fileOfAddress } from '../../src/permalinks/address-path.ts';
import { readAlias } from '../../src/permalinks/alias.ts';

const here = new URL('https://news.example/reader/');

describe('an old address is read into one form', () => {
  test.each([
    ['/2014/old-slug/', '/2014/old-slug/'],
    ['2014/old-slug', '/2014/old-slug/'],
    ['/2014/old-slug/index.html', '/2014/old-slug/'],
    ['/news/123.html', '/news/123.html'],
    ['/news/Details_45.aspx', '/news/Details_45.aspx/'],
    ['/2012/%D8%AE%D8%A8%D8%B1', '/2012/خبر/'],
    ['/2012/خبر/', '/2012/خبر/'],
    // alef and hamza apart, as some keyboards and file systems write them
    ['/2012/\u0627\u0654ول', '/2012/أول/'],
    // A path is from the first page, also where it begins like the folder the site lives in.
    ['/reader/2014/old-slug/', '/reader/2014/old-slug/'],
    ['https://news.example/reader/2014/old-slug/', '/2014/old-slug/'],
    ['http://news.example/reader/2012/خبر', '/2012/خبر/'],
    ['news.example/reader/2014/old-slug', '/2014/old-slug/'],
    [' /2014/old-slug/ ', '/2014/old-slug/'],
    ['/?p=5', '/?p=5'],
    ['?p=5', '/?p=5'],
    ['https://news.example/reader/?p=5', '/?p=5'],
    ['/news.php?id=5', '/news.php?id=5'],
    ['/%D8%AE%D8%A8%D8%B1/?cat=2&id=5', '/خبر/?cat=2&id=5'],
  ])('%s', (text, path) => {
    expect(readAlias(text, here)).toEqual({ path });
    expect(readAlias(path, here)).toEqual({ path });
  });
});

describe('what is no old address of this site says why', () => {
  test.each([
    ['https://other.example/2014/slug/', 'outside this site (https://news.example/reader/)'],
    ['https://news.example/2014/slug/', 'outside this site'],
    ['//other.example/2014/slug/', 'outside this site'],
    ['ftp://news.example/reader/2014/slug/', 'outside this site'],
    ['javascript:alert(1)', 'outside this site'],
    ['/?', 'Servers cannot be told'],
    ['/?p', 'Servers cannot be told'],
    ['/?p=5;x', 'Servers cannot be told'],
    ['/?p="5"', 'Servers cannot be told'],
    ['/?a=1&b=2&c=3&d=4', 'Servers cannot be told'],
    ['/../news.php?id=5', 'no sound path'],
    ['/2014/slug/#part', 'holds #'],
    ['/?p=5#part', 'holds #'],
    ['/', 'first page'],
    ['', 'first page'],
    ['/index.html', 'first page'],
    ['https://news.example/reader/', 'first page'],
    ['/2014/../2013/slug/', 'no sound path'],
    ['/2014/a b/', 'no sound path'],
    ['/2014//slug/', 'no sound path'],
    ['/2014/%ZZ/', 'no sound path'],
    ['/2014/a%2Fb/%00', 'no sound path'],
    ['/2014/*', 'no sound path'],
    ['/2014/:slug', 'no sound path'],
    ['/_astro/x.html', 'no sound path'],
    ['/2014/\u202eslug/', 'no sound path'],
    [`/2014/${'خ'.repeat(128)}/`, 'no sound path'],
  ])('%s', (text, what) => {
    const { path, fault } = readAlias(text, here);
    expect(path).toBeUndefined();
    expect(fault?.en).toContain(what);
    expect(fault?.ar).toMatch(/\p{Script=Arabic}/u);
  });
});

test('an address is answered by the file that any static host gives for it', () => {
  expect(fileOfAddress('/2014/old-slug/')).toBe('2014/old-slug/index.html');
  expect(fileOfAddress('/news/123.html')).toBe('news/123.html');
});

test('a path is read alike wherever the site lives, so that the ledger is', () => {
  for (const address of ['https://news.example/', 'https://news.example/news/']) {
    const { path } = readAlias('/news/123.html', new URL(address));
    expect(path).toBe('/news/123.html');
  }
});
