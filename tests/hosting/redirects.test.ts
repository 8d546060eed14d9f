import { expect, test } from 'vitest';
import { formatRedirects } from '../../src/hosting/redirects.ts';

const redirects = [
  { from: '/reader/2012/%D8%AE%D8%A8%D8%B1/', to: '/reader/2014/slug/' },
  { from: '/reader/news/5.html', to: '/reader/2014/slug/' },
];

test('each old address leads to the new one for good', () => {
  expect(formatRedirects(redirects)).toBe(
    '/reader/2012/%D8%AE%D8%A8%D8%B1/ /reader/2014/slug/ 301\n' +
      '/reader/news/5.html /reader/2014/slug/ 301\n',
  );
});

test('on Netlify a rule wins over the page that stands at the old address', () => {
  expect(formatRedirects(redirects, { force: true })).toMatch(/ 301!\n.* 301!\n$/);
});
