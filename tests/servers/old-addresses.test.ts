import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatNginxMaps, formatNginxServer } from '../../src/hosting/nginx.ts';
import type { Redirect } from '../../src/hosting/redirects.ts';
import { makeSite, type TestSite } from '../support/make-site.ts';
import { findPort, startNginx, type WebServer } from './serve.ts';

const count = 10_000;
const words = 'المكتبة-تستقبل-الزوار-في-المدينة-القديمة-بعد-سنوات-من-الانتظار';

/** Old addresses as WordPress, Joomla and others had them, of an article each. */
const kinds: Record<string, (at: number) => Omit<Redirect, 'to'>> = {
  '/?p=': (at) => ({ from: '/', query: `p=${at}` }),
  '/index.php?option=…&id=': (at) => ({ from: '/index.php', query: `option=com_content&id=${at}` }),
  '/news/123.html': (at) => ({ from: `/news/${at}.html` }),
  'long, in Arabic': (at) => ({ from: encodeURI(`/2014/11/${words}-${at}/`) }),
  'long, in Arabic, with one end': (at) => ({ from: encodeURI(`/${at}/${words}/`) }),
};
/** Each costs a pattern where it has its end in common with others. */
const few = 20;
const countOf = (kind: string) => (kind.endsWith('one end') ? few : count);
const redirects = Object.entries(kinds).flatMap(([kind, make]) =>
  Array.from({ length: countOf(kind) }, (_, at) => ({
    ...make(at + 1),
    to: `/2014/story-${at + 1}/`,
  })),
);

let site: TestSite;
let server: WebServer;
let port: number;
beforeAll(async () => {
  site = await makeSite({ content: false });
  port = await findPort();
  await site.write('dist/index.html', 'first');
  await site.write('dist/404.html', 'none');
  await site.write('hosting/nginx-maps.conf', formatNginxMaps('/', redirects));
  await site.write('hosting/nginx-server.conf', formatNginxServer('/'));
  server = await startNginx(site, port);
});
afterAll(async () => {
  await server?.stop();
  await site?.remove();
});

test('nginx takes tens of thousands of old addresses, with no pattern for each', () => {
  const { status, stderr } = spawnSync('nginx', ['-t', '-c', join(site.root, 'nginx/nginx.conf')], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const patterns = formatNginxMaps('/', redirects).match(/^ {2}"?~/gm) ?? [];
  expect(patterns.length).toBeLessThan(few * 2 + 10);
});

test.each(Object.keys(kinds))('%s leads to its article, and to no other', async (kind) => {
  const make = kinds[kind]!;
  for (const at of [1, 2, 9, 11, 19, countOf(kind)]) {
    const { from, query } = make(at);
    const asked = query ? [`${from}?${query}`] : [from, from.replace(/\/$/, ''), `${from}?utm=1`];
    for (const path of asked) {
      const { status, headers } = await server.get(path);
      expect(status, path).toBe(301);
      const to = `/2014/story-${at}/${path.endsWith('?utm=1') ? '?utm=1' : ''}`;
      expect(headers.get('location'), path).toBe(to);
    }
  }
  const { from, query } = make(countOf(kind) + 1);
  expect((await server.get(query ? `${from}?${query}` : from)).status).toBe(
    from === '/' ? 200 : 404,
  );
});

test.each([`/x/2014/11/${words}-1/`, `/2014/11/${words}-1/x/`, `/2014/11/x${words}-1`])(
  'what ends as an old address does is not taken for it: %s',
  async (path) => {
    expect((await server.get(encodeURI(path))).status).toBe(404);
  },
);
