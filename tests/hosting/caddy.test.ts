import { expect, test } from 'vitest';
import { formatCaddyfile } from '../../src/hosting/caddy.ts';

test('a site in a folder answers there alone', () => {
  const text = formatCaddyfile(new URL('https://news.example/reader/'));
  expect(text).toMatch(/^https:\/\/news\.example \{$/m);
  expect(text).toContain('handle_path /reader/* {');
  expect(text).toContain('redir /reader /reader/ permanent');
  expect(text).toContain('error 404');
});

test('a site at the root of its host has no outside', () => {
  const text = formatCaddyfile(new URL('https://news.example/'));
  expect(text).toContain('handle_path /* {');
  expect(text).not.toMatch(/^\tredir|error 404/m);
});

test('no file is under two rules for its cache', () => {
  const text = formatCaddyfile(new URL('https://news.example/'));
  expect(text).toMatch(/@assets path \/_astro\/\*\n/);
  expect(text).toMatch(/@others not path \/_astro\/\*\n/);
});
