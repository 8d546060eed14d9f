import { expect, test } from 'vitest';
import { renderSyntax } from './render.ts';

/** Text, and the addresses in it as they are shown. */
const cases: [string, ...string[]][] = [
  ['انظر https://example.com/news/1، ثم عد.', 'https://example.com/news/1'],
  ['أهو https://example.com/a؟', 'https://example.com/a'],
  ['https://example.com/a؛ ثم', 'https://example.com/a'],
  ['«https://example.com/a» ثم', 'https://example.com/a'],
  ['“https://example.com/a” ثم', 'https://example.com/a'],
  ['https://example.com/a… ثم', 'https://example.com/a'],
  ['https://example.com/a۔', 'https://example.com/a'],
  ['(انظر https://example.com/a)، ثم', 'https://example.com/a'],
  ['(https://example.com/b_(c))؟!', 'https://example.com/b_(c)'],
  ['https://example.com/a،ثم', 'https://example.com/a'],
  ['وhttps://example.com/a.', 'https://example.com/a'],
  ['www.example.com، وwww.example.org؛', 'www.example.com', 'www.example.org'],
  ['«www.example.com»', 'www.example.com'],
  ['https://ar.wikipedia.org/wiki/القدس،_فلسطين؟', 'https://ar.wikipedia.org/wiki/القدس،_فلسطين'],
  ['https://موقع.مصر/خبر، ثم', 'https://موقع.مصر/خبر'],
  ['https://example.com/?q=a&b=c&amp; ثم', 'https://example.com/?q=a&#x26;b=c'],
  ['**https://example.com/a_b_c*d*e**، ثم', 'https://example.com/a_b_c*d*e'],
  ['HTTPS://EXAMPLE.COM/A', 'HTTPS://EXAMPLE.COM/A'],
  ['[https://example.com/a]، ثم', 'https://example.com/a'],
  ['إلى news@example.com، أو desk@example.co.uk؟', 'news@example.com', 'desk@example.co.uk'],
  ['mailto:a@example.com.', 'mailto:a@example.com'],
  ['https\\://example.com و https&#58;//example.com'],
  ['www\\.example.com و a\\@example.com'],
  ['https://localhost/x وwww. وa@b و`https://example.com`'],
];

test.each(cases)('%s', (markdown, ...addresses) => {
  const found = [...renderSyntax(markdown).matchAll(/<a href="[^"]*">(.*?)<\/a>/g)];
  expect(found.map(([, shown]) => shown)).toEqual(addresses);
});

test.each([
  ['www.example.com؟', 'http://www.example.com'],
  ['a@example.com،', 'mailto:a@example.com'],
  ['https://example.com/أ،', 'https://example.com/%D8%A3'],
])('%s leads to %s', (markdown, address) => {
  expect(/href="([^"]*)"/.exec(renderSyntax(markdown))?.[1]).toBe(address);
});

test('words of a link hold no other link', () => {
  expect(renderSyntax('[انظر https://example.com/x](https://example.org/)')).toBe(
    '<p><a href="https://example.org/">انظر https://example.com/x</a></p>',
  );
});
