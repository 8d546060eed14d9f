import { expect, test } from 'vitest';
import {
  formatCaddyQueries,
  formatNetlifyQueries,
  formatNginxQueries,
} from '../../src/hosting/query-redirects.ts';

const redirects = [
  { query: 'p=12', to: '/2014/a/' },
  { query: 'page_id=7', to: '/2015/b/' },
];

test('each server is told of each query in its own way', () => {
  expect(formatNetlifyQueries(redirects)).toBe('/ p=12 /2014/a/ 301\n/ page_id=7 /2015/b/ 301\n');
  expect(formatNginxQueries(redirects)).toContain('map $arg_p $maqal_p {');
  expect(formatNginxQueries(redirects)).toContain('  "7" /2015/b/;');
  expect(formatCaddyQueries(redirects)).toContain('map {query.page_id} {maqal_page_id} {');
});

test('a name that no configuration can hold is left out', () => {
  const odd = [{ query: 'a;b=1', to: '/2014/a/' }];
  expect(formatNginxQueries(odd)).not.toContain('a;b');
  expect(formatCaddyQueries(odd)).toBe('');
});
