import { describe, expect, test } from 'vitest';
import { formatNginxMaps, formatNginxServer } from '../../src/hosting/nginx.ts';

const long = '/reader/2011/an-old-name-of-more-than-forty-bytes+c/';
/** Ends as that does. */
const twin = long.replace('2011', '2012');

/** Reads one map as nginx does: exact keys first, then patterns in their order. */
function readMap(text: string, variable: string): (path: string) => string | undefined {
  const [, body = ''] = new RegExp(`\\$${variable} \\{\\n(.*?)\\n\\}`, 's').exec(text) ?? [];
  const rules = body.split('\n').map((line) => {
    const [, key = '', value = ''] = /^ {2}(\S+) (.*);$/.exec(line) ?? [];
    return { key, value: value.replace(/^'|'$/g, '') };
  });
  return (path) =>
    (
      rules.find(({ key }) => key === path) ??
      rules.find(({ key }) => key.startsWith('~') && new RegExp(key.slice(1)).test(path)) ??
      rules.find(({ key }) => key === 'default')
    )?.value;
}

describe('the maps', () => {
  const maps = formatNginxMaps('/reader/', [
    { from: '/reader/2012/%D8%AE%D8%A8%D8%B1/', to: '/reader/2014/slug/' },
    { from: '/reader/news/5.html', to: '/reader/2014/slug/' },
    { from: long, to: '/reader/2015/other/' },
    { from: twin, to: '/reader/2015/twin/' },
  ]);
  const read = (variable: string) => readMap(maps, variable);
  const [, last = ''] = /"~(\S+)" \$maqal_last;/.exec(maps) ?? [];
  const newAddress = (path: string) => {
    const end = new RegExp(last.replace('?<maqal_last>', ''), 's').exec(path)?.[1] ?? '';
    const isMet = read('maqal_long_address')(end) === path;
    return isMet ? read('maqal_new_long_address')(end) : read('maqal_new_address')(path);
  };
  const cacheControl = readMap(maps, 'maqal_cache_control');

  test.each([
    // nginx compares the path it has decoded.
    ['/reader/2012/خبر/', '/reader/2014/slug/'],
    ['/reader/2012/خبر', '/reader/2014/slug/'],
    ['/reader/news/5.html', '/reader/2014/slug/'],
    [long, '/reader/2015/other/'],
    [long.slice(0, -1), '/reader/2015/other/'],
    [`/x${long}`, ''],
    [long.replace('+', '/'), ''],
    [twin, '/reader/2015/twin/'],
    [twin.slice(0, -1), '/reader/2015/twin/'],
    ['/2012/خبر/', ''],
    ['/reader/2014/slug/', ''],
  ])('%s leads to "%s"', (path, to) => {
    expect(newAddress(path)).toBe(to);
  });

  test('no hashed key is longer than the default bucket takes', () => {
    const keys = [...maps.matchAll(/^ {2}(\/\S*)/gm)].map(([, key = '']) => key);
    expect(keys).toContain('/reader/2012/خبر/');
    for (const key of keys) expect(Buffer.byteLength(key)).toBeLessThanOrEqual(40);
  });

  test('only files named by their content are kept for good', () => {
    expect(cacheControl('/reader/_astro/a.woff2')).toMatch(/immutable/);
    expect(cacheControl('/reader/2014/slug/')).toBe('no-cache');
    expect(cacheControl('/_astro/a.woff2')).toBe('no-cache');
  });
});

test('no location has headers of its own, which would drop all others', () => {
  const server = formatNginxServer('/');
  const locations = server.match(/^location .*?^\}/gms) ?? [];
  expect(locations.length).toBeGreaterThan(2);
  expect(locations.join('\n')).not.toContain('add_header');
  expect(server).toContain('add_header Cache-Control $maqal_cache_control always;');
});

test('query and folder survive a redirect, and a missing page is found below the folder', () => {
  const server = formatNginxServer('/reader/');
  expect(server).toContain('return 301 $maqal_new_address$is_args$args;');
  expect(server).toContain('absolute_redirect off;');
  expect(server).toContain('error_page 404 /reader/404.html;');
});
