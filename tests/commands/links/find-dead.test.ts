import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { askOutside } from '../../../src/commands/links/ask-outside.ts';
import { findDead } from '../../../src/commands/links/find-dead.ts';

const address = new URL('https://news.example/arabic/');

async function check(files: Record<string, string>) {
  const dist = await mkdtemp(join(tmpdir(), 'maqal-links-'));
  onTestFinished(() => rm(dist, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), text);
  }
  return findDead(dist, address);
}

const page = '<h2 id="there">أ</h2><p id="قسم">ب</p>';

test.each([
  ['/arabic/2014/a/', []],
  ['../../2014/a/', []],
  ['https://news.example/arabic/2014/a/#there', []],
  ['/arabic/2014/a/#%D9%82%D8%B3%D9%85', []],
  ['/arabic/2014/a/#there:~:text=word', []],
  ['/arabic/2014/a/#:~:text=word', []],
  ['/arabic/a%20b.png', []],
  ['mailto:a@b.example', []],
  ['data:,', []],
  ['#here', []],
  ['/arabic/2014/a', ['page']],
  ['/arabic/2014/b/', ['page']],
  ['../../2014/b/', ['page']],
  ['/arabic/2014/', ['page']],
  ['/arabic/2014/a/#gone', ['place']],
  ['#gone', ['place']],
  ['https://news.example/arabic/nothing.png', ['page']],
])('%s', async (link, faults) => {
  const { dead } = await check({
    'index.html': page,
    '2026/from/index.html': `<i id="here"></i><a href="${link}">أ</a>`,
    '2014/a/index.html': page,
    'a b.png': '',
  });
  expect(dead.map(({ isPlace }) => (isPlace ? 'place' : 'page'))).toEqual(faults);
  expect(dead.every((each) => each.link === link && each.page === '2026/from/index.html')).toBe(
    true,
  );
});

test('what pages load is followed too, and what other sites have is told apart', async () => {
  const { dead, outside, followed } = await check({
    'index.html':
      '<link href="/arabic/no.css"><img src="x.png" srcset="y.png 1x, z.png 2x"><a href="https://news.example/">other</a><a href="https://b.example/c?d#e">b</a>',
  });
  expect(dead.map(({ link }) => link)).toEqual(['/arabic/no.css', 'x.png', 'y.png', 'z.png']);
  expect([...outside.keys()]).toEqual(['https://news.example/', 'https://b.example/c?d#e']);
  expect(followed).toBe(4);
});

test('of other sites only what they say is gone is dead', async () => {
  const answers: Record<string, number> = { '/fine': 200, '/gone': 410, '/lost': 404, '/no': 403 };
  const server = createServer((request, response) => {
    const isShy = request.url === '/shy' && request.method === 'HEAD';
    response.writeHead(isShy ? 404 : (answers[request.url ?? ''] ?? 200)).end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const dead = await askOutside(
    ['/fine', '/gone', '/lost', '/no', '/shy'].map((path) => origin + path),
  );
  expect([...dead].sort()).toEqual([
    [`${origin}/gone`, '410'],
    [`${origin}/lost`, '404'],
  ]);
  await new Promise((resolve) => server.close(resolve));
  expect([...(await askOutside([`${origin}/fine`])).keys()]).toEqual([`${origin}/fine`]);
});
