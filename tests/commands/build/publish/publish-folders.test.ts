import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readLedger } from '../../../../src/commands/build/publish/keep-ledger.ts';
import {
  finishPublishing,
  NotPutBack,
  publishFolders,
} from '../../../../src/commands/build/publish/publish-folders.ts';

vi.mock('node:fs/promises', async (load) => {
  const actual = await load<typeof import('node:fs/promises')>();
  return { ...actual, rename: vi.fn(actual.rename) };
});
const renameFile = vi.mocked(rename).getMockImplementation()!;

let root: string;
let aside: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-publish-'));
  aside = join(root, '.astro/build-1-x');
  await mkdir(join(root, 'content'));
  await writeSite(aside, 'new', ['_astro/b.css', 'b/index.html', 'index.html', 'was-folder']);
});
afterEach(async () => {
  vi.mocked(rename).mockImplementation(renameFile);
  await rm(root, { recursive: true });
});

const write = async (path: string, text: string) => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
};
const writeSite = async (folder: string, text: string, files: string[]) => {
  for (const file of files) await write(join(folder, 'dist', file), text);
  await write(join(folder, 'hosting/Caddyfile'), text);
};
const writeOldSite = () =>
  writeSite(root, 'old', ['_astro/a.css', 'a/index.html', 'index.html', 'was-folder/index.html']);
const ledger = () => join(root, 'content/addresses.txt');
const textOf = (file: string) => readFile(join(root, file), 'utf8');
const publish = async (addresses = ['/2014/a/', '/2014/b/']) =>
  publishFolders(root, aside, {
    ledger: await readLedger(root),
    addresses: new Set(addresses),
  });
/** Each file below the two folders with what it holds. */
const readSite = () =>
  ['dist', 'hosting'].flatMap((name) =>
    readdirSync(join(root, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => `${file.slice(root.length + 1)}: ${readFileSync(file, 'utf8')}`)
      .sort(),
  );
const oldSite = [
  'dist/_astro/a.css: old',
  'dist/a/index.html: old',
  'dist/index.html: old',
  'dist/was-folder/index.html: old',
  'hosting/Caddyfile: old',
];
const newSite = [
  'dist/_astro/b.css: new',
  'dist/b/index.html: new',
  'dist/index.html: new',
  'dist/was-folder: new',
  'hosting/Caddyfile: new',
];
/** Lets the file system refuse to move what a test names. */
const refuse = (isRefused: (from: string, to: string) => boolean) =>
  vi.mocked(rename).mockImplementation(async (from, to) => {
    if (isRefused(String(from), String(to))) throw new Error('EPERM');
    return renameFile(from, to);
  });

test('the site and its addresses are published together, over an old site or none', async () => {
  expect(await publish()).toBe(2);
  expect(readSite()).toEqual(newSite);
  expect(await readFile(ledger(), 'utf8')).toContain('\n/2014/a/\n/2014/b/\n');
  expect(readdirSync(join(root, '.astro'))).toEqual(['build-1-x']);
});

test.each([
  ['moved away', (from: string) => from.endsWith('/.astro/kept-site')],
  ['put in its place', (_: string, to: string) => to.endsWith('/.astro/kept-site')],
])(
  'a kept site that cannot be %s leaves the new one and its addresses',
  async (_name, isRefused) => {
    await writeOldSite();
    await write(join(root, '.astro/kept-site/index.html'), 'older');
    refuse(isRefused);
    const addresses = new Set(['/2014/a/']);
    const read = await readLedger(root);
    expect(await publishFolders(root, aside, { ledger: read, addresses, keepsLast: true })).toBe(1);
    expect(readSite()).toEqual(newSite);
    expect(await readFile(ledger(), 'utf8')).toContain('\n/2014/a/\n');
    expect(await finishPublishing(root)).toBe(false);
  },
);

test('where the ledger cannot be written, the last site stays', async () => {
  await writeOldSite();
  refuse((_, to) => to === ledger());
  await expect(publish()).rejects.toThrow('could not be written to content/addresses.txt: EPERM');
  expect(readdirSync(join(root, 'content'))).toEqual([]);
  expect(readSite()).toEqual(oldSite);
});

test.each([undefined, '/2014/a/\r\n/2014/a/\r\n'])(
  'where the site cannot be put in place, a ledger of %j stays as it was, and so does the site',
  async (text) => {
    await writeOldSite();
    await rm(join(root, 'hosting'), { recursive: true });
    if (text !== undefined) await writeFile(ledger(), text);
    refuse((_, to) => to === join(root, 'hosting'));
    await expect(publish()).rejects.toThrow('EPERM');
    expect(existsSync(ledger())).toBe(text !== undefined);
    if (text !== undefined) expect(await readFile(ledger(), 'utf8')).toBe(text);
    expect(await textOf('dist/index.html')).toBe('old');
  },
);

test('a site that can be neither put in place nor taken back is finished later', async () => {
  await mkdir(join(root, 'served'));
  await symlink(join(root, 'served'), join(root, 'dist'));
  refuse((_, to) => to === join(root, 'hosting'));
  await expect(publish()).rejects.toThrow(NotPutBack);
  expect(await readFile(ledger(), 'utf8')).toContain('/2014/b/');
  vi.mocked(rename).mockImplementation(renameFile);
  expect(await finishPublishing(root)).toBe(true);
  expect(readSite()).toEqual(newSite);
  expect(await finishPublishing(root)).toBe(false);
});

test('a link to a folder that is served elsewhere stays one, and that folder gets the site', async () => {
  await mkdir(join(root, 'served/old'), { recursive: true });
  await mkdir(join(root, 'served/was-folder'));
  await writeFile(join(root, 'served/old/x.html'), 'old');
  await symlink(join(root, 'served'), join(root, 'dist'));
  await publish();
  expect(readSite()).toEqual(newSite);
  expect(readdirSync(join(root, 'served')).sort()).toEqual(
    ['_astro', 'b', 'index.html', 'was-folder'].sort(),
  );
});

test('a link that leads nowhere is named, and the ledger left alone', async () => {
  await symlink(join(root, 'nowhere'), join(root, 'dist'));
  await expect(publish()).rejects.toThrow('dist is a link that leads to no folder');
  expect(existsSync(ledger())).toBe(false);
});

test('addresses that came into the ledger while a site was built stay', async () => {
  await writeFile(ledger(), '/2014/a/\n');
  const read = await readLedger(root);
  await writeFile(ledger(), '/2014/a/\n/2014/b/\n');
  const addresses = new Set(['/2014/a/', '/2014/b/', '/2014/c/']);
  expect(await publishFolders(root, aside, { ledger: read, addresses })).toBe(1);
  expect((await readFile(ledger(), 'utf8')).split('\n').slice(2)).toEqual([
    '/2014/a/',
    '/2014/b/',
    '/2014/c/',
    '',
  ]);
});

test('a site without an address that the ledger learnt of meanwhile is not published', async () => {
  await writeOldSite();
  const read = await readLedger(root);
  await writeFile(ledger(), '/2014/late/\n');
  const publishing = publishFolders(root, aside, { ledger: read, addresses: new Set() });
  await expect(publishing).rejects.toThrow('names what this build has not:\n  /2014/late/');
  expect(readSite()).toEqual(oldSite);
  expect(await readFile(ledger(), 'utf8')).toBe('/2014/late/\n');
});

test('two builds that end at once are published one after the other, and no address is lost', async () => {
  const other = join(root, '.astro/build-2-x');
  await writeSite(other, 'other', ['index.html']);
  const read = await readLedger(root);
  const both = [
    publishFolders(root, aside, { ledger: read, addresses: new Set(['/2014/a/']) }),
    publishFolders(root, other, { ledger: read, addresses: new Set(['/2014/a/']) }),
  ];
  await Promise.all(both);
  expect([newSite.join(), ['dist/index.html: other', 'hosting/Caddyfile: other'].join()]).toContain(
    readSite().join(),
  );
  expect(await readFile(ledger(), 'utf8')).toContain('\n/2014/a/\n');
});

describe.each([
  { how: 'changes places in one step', env: {} },
  { how: 'renames twice', env: { PATH: '/nowhere' } },
  { how: 'fills a link', env: {}, linked: true },
])('killed at any change to the files, a build that $how', ({ env, linked = false }) => {
  test('leaves a whole site', async () => {
    let isDone = false;
    let kills = 0;
    for (let at = 0; !isDone; at++) {
      await rm(root, { recursive: true });
      await write(join(root, 'content/addresses.txt'), '/2014/a/\n');
      await writeSite(aside, 'new', ['_astro/b.css', 'b/index.html', 'index.html', 'was-folder']);
      await writeOldSite();
      if (linked) {
        await renameFile(join(root, 'dist'), join(root, 'served'));
        await symlink(join(root, 'served'), join(root, 'dist'));
      }
      isDone = await publishAndDie({ ...env, BREAK_AT: `${at}` });
      kills++;
      const isGapAllowed = 'PATH' in env;
      if (!isGapAllowed) expect(existsSync(join(root, 'dist/index.html'))).toBe(true);
      await finishPublishing(root);
      expect([oldSite.join(), newSite.join()], `kill ${at}`).toContain(readSite().join());
      const names = readdirSync(join(root, 'content'));
      expect(names.filter((name) => !/^\.addresses\.txt\.\d+\.new$/.test(name))).toEqual([
        'addresses.txt',
      ]);
      expect(await readFile(ledger(), 'utf8')).toContain('/2014/a/\n');
      if (readSite().join() === newSite.join()) {
        expect(await readFile(ledger(), 'utf8')).toContain('/2014/b/\n');
      }
    }
    expect(kills).toBeGreaterThan(8);
  });
});

/** Gives whether the process came to its end. */
function publishAndDie(env: NodeJS.ProcessEnv): Promise<boolean> {
  const preload = import.meta.resolve('../../../support/break-at.ts');
  const script = fileURLToPath(import.meta.resolve('../../../support/publish-once.ts'));
  const child = spawn(process.execPath, ['--import', preload, script, root], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      signal === 'SIGKILL'
        ? resolve(false)
        : code === 0
          ? resolve(true)
          : reject(new Error(`${code}`)),
    );
  });
}
