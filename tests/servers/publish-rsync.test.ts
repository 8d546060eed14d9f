import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const command = fileURLToPath(new URL('../../src/commands/publish-rsync.ts', import.meta.url));
const [pages, assets] = [40, 3];

let root: string;
let target: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-rsync-'));
  target = join(root, 'served');
});
afterEach(() => rm(root, { recursive: true }));

const write = async (file: string, content: string) => {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), content);
};

/** Writes a site whose files have other names in each edition, as those of a bundler do. */
async function build(edition: number) {
  await rm(join(root, 'dist'), { recursive: true, force: true });
  for (const name of ['_headers', '404.html', 'robots.txt']) await write(`dist/${name}`, name);
  for (let at = 0; at < assets; at++) {
    await write(`dist/_astro/${at}.${edition}.css`, `${edition}`.repeat(5000));
  }
  for (let at = 0; at < pages; at++) {
    const links = Array.from({ length: assets }, (_, each) => `/_astro/${each}.${edition}.css`);
    await write(`dist/2014/a${at}/index.html`, `${links.join('\n')}\n${'نصّ '.repeat(2000)}`);
  }
  await write('dist/index.html', `${edition}`);
}

async function publish(...words: string[]) {
  const child = spawn(process.execPath, [command, ...words], { cwd: root });
  const closed = once(child, 'close');
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = await closed;
  return { status, output: out + err };
}

const names = (folder = '') => readdirSync(join(target, folder)).sort();

test('no page breaks that is opened while another edition takes its place', async () => {
  await build(0);
  expect(await publish(target)).toMatchObject({ status: 0 });
  const server = createServer(async ({ url = '' }, response) => {
    const content = await readFile(join(target, url)).catch(() => undefined);
    response.writeHead(content ? 200 : 404).end(content);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let [asked, broken, isDone] = [0, 0, false];
  const get = async (path: string) => {
    const response = await fetch(origin + path);
    asked += 1;
    if (!response.ok) broken += 1;
    return response.text();
  };
  const read = async () => {
    while (!isDone || asked < 900) {
      const page = await get(`/2014/a${asked % pages}/index.html`);
      for (const [path] of page.matchAll(/^\/_astro\/.*$/gm)) await get(path);
    }
  };
  const readers = Array.from({ length: 10 }, read);
  for (let edition = 1; edition <= 4; edition++) {
    await build(edition);
    expect(await publish(target)).toMatchObject({ status: 0 });
  }
  isDone = true;
  await Promise.all(readers);
  server.close();
  expect(asked).toBeGreaterThan(899);
  expect(broken).toBe(0);
  expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('4');
});

test('what is no longer in the site goes, files of _astro/ after their days', async () => {
  await build(0);
  await write('dist/2014/gone/index.html', 'gone');
  await publish(target);
  await write('served/.well-known/acme', 'kept');
  await build(1);
  await publish(target);
  expect(names('2014')).not.toContain('gone');
  expect(names('_astro')).toHaveLength(2 * assets);
  const kept = join(root, '.astro/published', readdirSync(join(root, '.astro/published'))[0]!);
  const seen = await readFile(kept, 'utf8');
  expect(JSON.parse(seen)).toHaveProperty(['0.0.css']);
  const days = (count: number) => Date.now() - count * 24 * 3_600_000;
  const age = (count: number) =>
    writeFile(kept, seen.replace(/("\d\.0\.css"):\d+/g, `$1:${days(count)}`));
  await age(29);
  await publish(target);
  expect(names('_astro')).toHaveLength(2 * assets);
  await age(31);
  expect((await publish(target)).output).toContain(`old files of _astro/ removed: ${assets}`);
  expect(names('_astro')).toEqual(['0.1.css', '1.1.css', '2.1.css']);
  expect(existsSync(join(target, '.well-known/acme'))).toBe(true);
});

test('a folder that holds something else is left alone', async () => {
  await build(0);
  await write('served/accounts.txt', 'mine');
  const { status, output } = await publish(target);
  expect(status).toBe(1);
  expect(output).toMatch(/accounts\.txt[\s\S]*holds what is not of this site \(accounts\.txt\)/);
  expect(names()).toEqual(['accounts.txt']);
});

test('what cannot be copied is told', async () => {
  expect((await publish(target)).output).toContain('Nothing in dist/ yet');
  await build(0);
  await write('file', '');
  expect(await publish(join(root, 'file/below'))).toMatchObject({
    status: 1,
    output: expect.stringContaining('The copy is not complete'),
  });
  expect((await publish()).status).toBe(2);
  expect((await publish(target, '--days', 'x')).status).toBe(2);
});

test('who copies a site is told when the files for servers have changed', async () => {
  await build(0);
  await write('hosting/Caddyfile', 'a');
  const isTold = async () => (await publish(target)).output.includes('nginx -s reload');
  expect([await isTold(), await isTold()]).toEqual([true, false]);
  await write('hosting/Caddyfile', 'b');
  expect([await isTold(), await isTold()]).toEqual([true, false]);
});
