import { request } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSite, type TestSite } from '../support/make-site.ts';
import { findPort, startCaddy, startNginx, type WebServer } from './serve.ts';

/** Old addresses, as an article of the site gives them. */
const long = '/a-folder-of-an-old-site/program.php?id=7&part=a.b';
const aliases = `aliases: [/2012/خبر/, /news/5.html, /?p=12, /خبر.php?id=%D8%A8, '${long}']`;
const seed = '/2014/obama-khamenei-letter/';

describe.each([
  { name: 'nginx', start: startNginx, redirects: 301 },
  { name: 'Caddy', start: startCaddy, redirects: 200 },
])('$name', ({ start, redirects }) => {
  let site: TestSite;
  let port: number;
  let server: WebServer;

  beforeAll(async () => {
    port = await findPort();
    site = await makeSite();
    const file = `content${seed}index.md`;
    const text = await readFile(join(site.root, file), 'utf8');
    await site.write(file, text.replace('\ndate:', `\n${aliases}\ndate:`));
    const settings = await readFile(join(site.root, 'src/site.ts'), 'utf8');
    await site.write(
      'src/site.ts',
      settings.replace('precompressed: false', 'precompressed: true'),
    );
    const { ok, output } = await site.build({ SITE_URL: `http://localhost:${port}/` });
    if (!ok) throw new Error(output);
    server = await start(site, port);
  });
  afterAll(async () => {
    await server?.stop();
    await site?.remove();
  });

  const headersOf = async (path: string) => (await server.get(path)).headers;

  test.each([
    ['/', 'text/html; charset=utf-8'],
    [seed, 'text/html; charset=utf-8'],
    [`${seed.slice(0, -1)}.md`, 'text/markdown; charset=utf-8'],
    ['/feed.xml', /^(text|application)\/(rss\+)?xml/],
    ['/feed.json', /^application\/json/],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/icon.svg', /^image\/svg\+xml/],
    ['/card.png', 'image/png'],
  ])('%s answers with its type and what guards it', async (path, type) => {
    const { status, headers } = await server.get(path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(type);
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('cross-origin-resource-policy')).toBe(
      /\.(png|svg)$/.test(path) ? 'cross-origin' : 'same-origin',
    );
  });

  test.each([
    '/nothing/',
    '/2014/nothing.md',
    '/_astro/nothing.css',
    '/_astro/',
    '/_headers',
    '/index.html.br',
    '/feed.xml.gz',
    '/.git/config',
  ])('%s is the page for what is not there, and not kept', async (path) => {
    const { status, headers, body } = await server.get(path);
    await body?.cancel();
    expect(status).toBe(404);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect(await (await server.get(path)).text()).toContain('lang="ar"');
  });

  test('files named by their content are kept for good', async () => {
    const [font] = /_astro\/[^"]+\.woff2/.exec(await (await server.get('/')).text())!;
    expect((await headersOf(`/${font}`)).get('cache-control')).toMatch(/immutable/);
  });

  test.each(['/2012/%D8%AE%D8%A8%D8%B1/', '/news/5.html'])(
    'the old address %s leads to the new one',
    async (path) => {
      const response = await server.get(`${path}?a=1`);
      expect(response.status).toBe(redirects);
      if (redirects === 301) expect(response.headers.get('location')).toBe(`${seed}?a=1`);
      else
        expect(await response.text()).toContain(
          `<link rel="canonical" href="http://localhost:${port}${seed}">`,
        );
    },
  );

  test.each(['/?p=12', '/?utm_source=x&p=12', '/%D8%AE%D8%A8%D8%B1.php?id=%D8%A8', long])(
    'the old address %s, which a query tells apart, leads to the new one',
    async (path) => {
      const { status, headers } = await server.get(path);
      expect(status).toBe(301);
      expect(new URL(headers.get('location')!, `http://localhost:${port}`).href).toBe(
        `http://localhost:${port}${seed}`,
      );
    },
  );

  test.each(['/?p=1', '/?p=123', '/?q=12', '/?id=%D8%A8', '/?id=7&part=axb'])(
    'the query of %s tells nothing',
    async (path) => {
      expect((await server.get(path)).status).toBe(200);
    },
  );

  test('a folder without its slash leads to the one with it', async () => {
    const { status, headers } = await server.get(seed.slice(0, -1));
    expect([301, 308]).toContain(status);
    expect(new URL(headers.get('location')!, `http://localhost:${port}`).pathname).toBe(seed);
  });

  test.each([
    ['br', '.br'],
    ['gzip', '.gz'],
    ['gzip, deflate, br, zstd', '.br'],
    ['identity', ''],
  ])('who takes %s is sent the file that the build compressed', async (accept, extension) => {
    const file = await readFile(join(site.dist, `${seed}index.html${extension}`));
    const { bytes, headers } = await getRaw(port, seed, accept);
    expect(headers['content-encoding'] ?? '').toBe(
      { '.br': 'br', '.gz': 'gzip', '': '' }[extension],
    );
    expect(bytes.equals(file)).toBe(true);
    if (extension) expect(headers.vary).toMatch(/accept-encoding/i);
  });

  test('a page seen before costs no body', async () => {
    const tag = (await headersOf(seed)).get('etag')!;
    const response = await fetch(`http://localhost:${port}${seed}`, {
      headers: { 'if-none-match': tag, 'accept-encoding': 'identity' },
    });
    expect(response.status).toBe(304);
  });
});

describe.each([
  { name: 'nginx', start: startNginx },
  { name: 'Caddy', start: startCaddy },
])('$name, with the site in a folder', ({ start }) => {
  let site: TestSite;
  let server: WebServer;

  beforeAll(async () => {
    const port = await findPort();
    site = await makeSite();
    const { ok, output } = await site.build({ SITE_URL: `http://localhost:${port}/reader/` });
    if (!ok) throw new Error(output);
    server = await start(site, port, { base: '/reader/' });
  });
  afterAll(async () => {
    await server?.stop();
    await site?.remove();
  });

  test.each([
    ['/reader/', 200, 'text/html; charset=utf-8'],
    [`/reader${seed}`, 200, 'text/html; charset=utf-8'],
    ['/reader/robots.txt', 200, 'text/plain; charset=utf-8'],
    ['/reader/2014/nothing.md', 404, 'text/html; charset=utf-8'],
    ['/reader/_headers', 404, 'text/html; charset=utf-8'],
    ['/robots.txt', 404, 'text/html; charset=utf-8'],
    ['/2014/', 404, 'text/html; charset=utf-8'],
  ])('%s is answered with %i', async (path, status, type) => {
    const response = await server.get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
    if (status === 404) expect(await response.text()).toContain('lang="ar"');
  });

  test('the folder without its slash leads to the one with it', async () => {
    const { status, headers } = await server.get('/reader');
    expect([301, 308]).toContain(status);
    expect(headers.get('location')).toBe('/reader/');
  });
});

/** What goes over the wire, as it is: `fetch` would unpack it. */
function getRaw(port: number, path: string, accept: string) {
  return new Promise<{ bytes: Buffer; headers: Record<string, string | string[] | undefined> }>(
    (resolve, reject) => {
      request(
        { port, path, host: 'localhost', headers: { 'accept-encoding': accept } },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({ bytes: Buffer.concat(chunks), headers: response.headers }),
          );
        },
      )
        .on('error', reject)
        .end();
    },
  );
}
