import { describe, expect, test } from 'vitest';
import { formatCaddyfile } from '../../src/hosting/caddy.ts';
import { formatHeaders, type HeaderOptions } from '../../src/hosting/headers.ts';
import { formatNginxServer } from '../../src/hosting/nginx.ts';

const write = (options: HeaderOptions = {}) =>
  [
    ['_headers', formatHeaders('/reader/', { ...options, markdown: true })],
    ['nginx', formatNginxServer('/reader/', options)],
    ['Caddy', formatCaddyfile(new URL('https://news.example/reader/'), [], options)],
  ] as const;

describe.each(write())('%s', (_name, text) => {
  test.each([
    ['no site may frame a page', /Content-Security-Policy:? "?frame-ancestors 'none'/],
    ['types are not guessed', /X-Content-Type-Options:? "?nosniff/],
    ['other sites learn the origin alone', /Referrer-Policy:? "?strict-origin-when-cross-origin/],
    ['no page may use camera or place', /Permissions-Policy:? "?camera=\(\), geolocation=\(\)/],
    ['Markdown has its type', /text\/markdown/],
  ])('%s', (_rule, pattern) => {
    expect(text).toMatch(pattern);
  });

  test('HSTS is left to whoever runs the host', () => {
    expect(text).not.toContain('Strict-Transport-Security');
  });
});

test.each(write({ hsts: 365 }))('%s says HSTS where it is asked for', (_name, text) => {
  expect(
    text.match(/Strict-Transport-Security:? "?max-age=31536000"?(?: always;)?$/gm),
  ).toHaveLength(1);
});

/** What a host sends for a path, by the rules of both that read `_headers`: all that match add up. */
function applyHeaders(text: string, path: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let applies = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) {
      const pattern = line.split('*').map((part) => part.replace(/[.+?()[\]]/g, '\\$&'));
      applies = new RegExp(`^${pattern.join('.*')}$`).test(path);
    } else if (applies && line.trim()) {
      const [name = '', value = ''] = line.trim().split(/: (.*)/);
      found.set(name, [...(found.get(name) ?? []), value]);
    }
  }
  return found;
}

test.each([
  ['/', '/2014/slug/', undefined, undefined],
  ['/reader/', '/reader/2014/slug/', undefined, undefined],
  ['/reader/', '/reader/_astro/a.woff2', ['public, max-age=31536000, immutable'], undefined],
  ['/reader/', '/reader/2014/slug.md', undefined, ['text/markdown; charset=utf-8']],
])('below %s, %s is sent each header once', (base, path, cache, type) => {
  const sent = applyHeaders(formatHeaders(base, { markdown: true }), path);
  expect(sent.get('Content-Security-Policy')).toEqual(["frame-ancestors 'none'"]);
  expect(sent.get('X-Content-Type-Options')).toEqual(['nosniff']);
  expect(sent.get('Cache-Control')).toEqual(cache);
  expect(sent.get('Content-Type')).toEqual(type);
});

test('no type is told that would be given to the page for what is not there', () => {
  expect(applyHeaders(formatHeaders('/'), '/2014/nothing.md').get('Content-Type')).toBeUndefined();
});
