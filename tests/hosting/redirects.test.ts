import { expect, test } from 'vitest';
import { formatRedirects, groupQueries } from '../../src/hosting/redirects.ts';

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

const queried = [
  { from: '/', query: 'p=12', to: '/2014/a/' },
  { from: '/%D8%AE%D8%A8%D8%B1.php', query: 'cat=2&id=%D8%A8', to: '/2015/b/' },
  { from: '/', query: 'p=13', to: '/2015/c/' },
];

test('queries are told to Netlify alone, with the sign that wins over the first page', () => {
  expect(formatRedirects(queried, { force: true })).toBe(
    '/ p=12 /2014/a/ 301!\n/%D8%AE%D8%A8%D8%B1.php cat=2 id=%D8%A8 /2015/b/ 301!\n/ p=13 /2015/c/ 301!\n',
  );
  expect(formatRedirects(queried)).toBe('');
});

test('queries of the same names are one group', () => {
  expect(groupQueries([...queried, ...redirects])).toEqual([
    {
      names: ['p'],
      rules: [
        { path: '/', values: ['12'], to: '/2014/a/' },
        { path: '/', values: ['13'], to: '/2015/c/' },
      ],
    },
    {
      names: ['cat', 'id'],
      rules: [{ path: '/خبر.php', values: ['2', '%D8%A8'], to: '/2015/b/' }],
    },
  ]);
});
