import { expect, test } from 'vitest';
import { findNeighbours } from '../../../src/article/neighbours/find-neighbours.ts';

/** Articles newest first, each with its topics. */
const make = (...topics: string[][]) =>
  topics.map((names, at) => ({
    href: `/${at}/`,
    data: {} as { series?: { name: string; part: number; of?: number } },
    topics: names.map((name) => ({ name, path: `topics/${name}/` })),
  }));

const relatedTo = (articles: ReturnType<typeof make>, at: number) =>
  findNeighbours(articles)
    .get(`/${at}/`)
    ?.related.map(({ href }) => href);

test('more topics in common come first, then the rarer topic, then the nearer, the newer of two', () => {
  const articles = make(
    ['common'],
    ['common', 'rare'],
    ['common'],
    ['common', 'rare', 'other'],
    ['common'],
    ['rare'],
    ['common', 'rare', 'other'],
    [],
  );
  expect(relatedTo(articles, 3)).toEqual(['/6/', '/1/', '/5/']);
  expect(relatedTo(articles, 2)).toEqual(['/1/', '/3/', '/0/']);
  expect(relatedTo(articles, 7)).toEqual([]);
});

test('parts of its series are no further reading, and stand in order', () => {
  const articles = make(['a'], ['a'], ['a'], ['a'], ['a'], ['a']);
  for (const [part, at] of [3, 1].entries())
    articles[at]!.data.series = { name: part ? 'سِلسلة' : 'سلسلة', part: part + 1 };
  const found = findNeighbours(articles).get('/3/');
  expect(found?.related.map(({ href }) => href)).toEqual(['/2/', '/4/', '/5/']);
  expect(found?.series).toMatchObject({
    part: 1,
    of: 2,
    parts: [{ href: '/3/' }, { href: '/1/' }],
  });
  articles[3]!.data.series = { name: 'سلسلة', part: 1, of: 4 };
  expect(findNeighbours(articles).get('/1/')?.series?.of).toBe(4);
});

test('older and newer are those beside it; a site of five articles has none', () => {
  const six = findNeighbours(make([], [], [], [], [], []));
  expect(six.get('/0/')).toMatchObject({ newer: undefined, older: { href: '/1/' } });
  expect(six.get('/5/')).toMatchObject({ newer: { href: '/4/' }, older: undefined });
  const five = findNeighbours(make([], [], [], [], []));
  expect(five.get('/2/')).toMatchObject({ newer: undefined, older: undefined });
});

test('each article looks at as many others, however many share its topic', () => {
  let looked = 0;
  const count = (size: number) => {
    looked = 0;
    const articles = make(...Array.from({ length: size }, () => ['one', 'two']));
    const seen = articles.map((article) => ({
      ...article,
      get href() {
        looked += 1;
        return article.href;
      },
    }));
    findNeighbours(seen);
    return looked;
  };
  expect(count(4000) / count(1000)).toBeLessThan(4.1);
});
