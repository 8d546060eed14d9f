import {
  link,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepSite, renewSite, takeSite } from '../../../../src/commands/build/kept/kept-site.ts';
import { placeKept } from '../../../../src/commands/build/kept/place-kept.ts';
import { listSiteFiles, readSiteFiles } from '../../../../src/commands/build/site-files.ts';

let root: string;
const at = (path: string) => join(root, path);
const write = async (path: string, text: string) => {
  await mkdir(dirname(at(path)), { recursive: true });
  await writeFile(at(path), text);
};
const same = async (from: string, to: string) => {
  await mkdir(dirname(at(to)), { recursive: true });
  await link(at(from), at(to));
};

/** The last site, and the kept one that is a few files behind. */
const stories = ['a', 'b', 'c', 'd', 'e'].map((name) => `2020/${name}/index.html`);
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-kept-site-'));
  for (const file of [...stories, 'index.html', '_headers']) await write(`dist/${file}`, file);
  for (const file of stories) await same(`dist/${file}`, `.astro/kept-site/${file}`);
  await write('.astro/kept-site/index.html', 'the first page before');
});
afterEach(() => rm(root, { recursive: true }));

/** The new site has all stories but one, and its own first page. */
async function renew() {
  await write('new/index.html', 'the first page now');
  await write('new/2021/f/index.html', 'a new story');
  const files = new Map(stories.slice(0, 4).map((file) => [file, file]));
  files.set('2020/renamed/index.html', '2020/e/index.html');
  const last = readSiteFiles(at('dist'));
  expect(await takeSite(root, at('taken'))).toBe(true);
  const missing = renewSite(at('taken'), at('new'), { files, last });
  placeKept(at('dist'), at('new'), missing);
  const found = listSiteFiles(at('new'));
  const texts = await Promise.all(found.map((file) => readFile(at(`new/${file}`), 'utf8')));
  const site = Object.fromEntries(found.map((file, nth) => [file, texts[nth]]));
  return { missing: [...missing.keys()], site };
}

const expected = {
  ...Object.fromEntries(stories.slice(0, 4).map((file) => [file, file])),
  '2020/renamed/index.html': '2020/e/index.html',
  '2021/f/index.html': 'a new story',
  'index.html': 'the first page now',
};

test('what stays is not touched, and only what has another place is placed anew', async () => {
  expect(await renew()).toEqual({ missing: ['2020/renamed/index.html'], site: expected });
  const [old, now] = await Promise.all([
    stat(at(`dist/${stories[0]}`)),
    stat(at(`new/${stories[0]}`)),
  ]);
  expect(now.ino).toBe(old.ino);
  expect(await takeSite(root, at('again'))).toBe(false);
});

test.each<[string, (kept: (path: string) => string) => Promise<unknown>]>([
  ['a file that nobody built', (kept) => write(kept('2020/stray.html'), 'x')],
  ['a folder that nobody built', (kept) => write(kept('stray/2020/index.html'), 'x')],
  ['a file that is gone', (kept) => rm(at(kept(stories[1]!)))],
  ['a folder that is gone', (kept) => rm(at(kept('2020')), { recursive: true })],
  ['files in each other’s place', (kept) => rename(at(kept(stories[0]!)), at(kept(stories[1]!)))],
  ['another file of the same bytes', (kept) => replace(kept(stories[2]!), stories[2]!)],
  ['another file', (kept) => replace(kept(stories[2]!), 'other')],
  ['a file where a folder is to be', (kept) => replace(kept('2021'), 'x')],
  ['an empty folder', (kept) => mkdir(at(kept('admin/x')), { recursive: true })],
  ['an empty folder where a file is to be', (kept) => emptyFolder(kept(stories[1]!))],
  ['a folder where a file is to be', (kept) => replaceByFolder(kept('index.html'))],
])('%s in the kept site is put right', async (_name, spoil) => {
  await spoil((path) => `.astro/kept-site/${path}`);
  const { site } = await renew();
  expect(site).toEqual(expected);
  const empty: string[] = [];
  listSiteFiles(at('new'), empty);
  expect(empty).toEqual([]);
});

test('a link in the place of the kept site is not followed', async () => {
  await rename(at('.astro/kept-site'), at('elsewhere'));
  await symlink(at('elsewhere'), at('.astro/kept-site'));
  expect(await takeSite(root, at('taken'))).toBe(false);
  await keepSite(root, at('before'));
  expect(listSiteFiles(at('elsewhere'))).toEqual([...stories, 'index.html'].sort());
});

test('of two sites that were replaced the later is kept, or none', async () => {
  await write('old/index.html', 'later');
  await keepSite(root, at('before'), at('old'));
  expect(listSiteFiles(at('.astro/kept-site'))).toEqual(['index.html']);
  await keepSite(root, at('before the last'));
  expect(await takeSite(root, at('taken'))).toBe(false);
});

async function replace(path: string, text: string) {
  await rm(at(path), { force: true });
  await write(path, text);
}

async function emptyFolder(path: string) {
  await rm(at(path), { force: true });
  await mkdir(at(path));
}

async function replaceByFolder(path: string) {
  await rm(at(path));
  await write(`${path}/x`, 'x');
}
