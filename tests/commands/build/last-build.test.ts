import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { describeInputs } from '../../../src/commands/build/describe-inputs.ts';
import { findUnchanged, recordBuild } from '../../../src/commands/build/last-build.ts';
import { readSiteFiles } from '../../../src/commands/build/site-files.ts';
import type { SourceArticle } from '../../../src/article/source-article.ts';
import { bareEnvironment, makeSite, type TestSite } from '../../support/make-site.ts';

let site: TestSite;
const story = 'content/2020/story/index.md';
const write = (body: string) =>
  `---\ntitle: عنوان\ndate: 2020-05-01\nsource: وكالة\n---\n\n${body}\n`;
const day = (text: string) => String(Date.parse(text) / 1000);

beforeAll(async () => {
  site = await makeSite({ content: false });
  await site.write(story, write('نص المقال.'));
  await site.write(
    'content/2027/later/index.md',
    write('نص آخر.').replace('2020-05-01', '2027-01-01'),
  );
  for (const [name, value] of Object.entries(bareEnvironment())) vi.stubEnv(name, value);
  for (const name of ['NODE_ENV', 'NODE_OPTIONS', 'TZ', 'LANG', 'LC_ALL'])
    vi.stubEnv(name, undefined);
  for (const name of Object.keys(process.env)) if (/^VITE/.test(name)) vi.stubEnv(name, undefined);
  const { ok, output } = await site.build();
  expect(ok, output).toBe(true);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await site.remove();
});

/** What was last built, or that it is to be built anew. */
const find = () => (findUnchanged(site.root).told === undefined ? 'build' : 'stands');

/** As if the site had been built of what there is now. */
async function record() {
  const later = { data: { date: '2027-01-01' } } as SourceArticle;
  const from = new Date('2026-12-31T21:00Z');
  const sorted = { published: [], drafts: [], scheduled: [{ article: later, from }] };
  const none = { bundle: '', keyed: new Map(), shown: new Map(), readings: new Map() };
  const kept = { ...none, cards: new Map(), texts: new Map() };
  const files = readSiteFiles(join(site.root, 'dist'));
  await recordBuild(site.root, describeInputs(site.root), sorted, { files, told: 'told', kept });
}

test('a build of nothing new says so, leaves all as it is, and repeats what was left out', async () => {
  expect(find()).toBe('stands');
  const { output } = await site.build();
  expect(output).toMatch(
    /لم يتغيّر شيء.*\n.*Nothing has changed[\s\S]*content\/2027\/later\/index\.md/,
  );
  expect(find()).toBe('stands');
});

test('a CI machine builds all the same', async () => {
  const undo = await change(story, 'عنوان', '');
  await record();
  expect((await site.build()).output).toContain('Nothing has changed');
  expect(await site.build({ CI: '1' })).toMatchObject({ ok: false });
  await undo();
});

test('a build that fails leaves the last one to go on from', async () => {
  const undoText = await change(story, 'نص', 'نصّ');
  const { ok, output } = await site.build();
  expect(ok, output).toBe(true);
  const undo = await move('content/2020/story', 'content/2020/told');
  expect((await site.build()).output).toContain(
    '/2020/story/ was published and would answer no more',
  );
  await undo();
  expect(find()).toBe('stands');
  await undoText();
});

test.each([
  ['a letter of a text', () => change(story, 'نص', 'نصّ')],
  ['a title', () => change(story, 'عنوان', 'عنوانٌ')],
  ['a date', () => change(story, '2020-05-01', '2020-05-02')],
  ['an old address', () => change(story, 'source:', 'aliases: [/old/]\nsource:')],
  ['a draft', () => change(story, 'source:', 'draft: true\nsource:')],
  ['a new article', () => add('content/2021/new/index.md')],
  ['a picture beside an article', () => add('content/2020/story/a.jpg')],
  ['a renamed article', () => move('content/2020/story', 'content/2020/told')],
  ['a deleted article', () => move('content/2020/story', '../maqal-away')],
  ['a setting', () => change('src/site.ts', 'hijri: false', 'hijri: true')],
  ['a component', () => change('src/components/Photo.astro', '<Fragment', '<Fragment ')],
  ['a plugin', () => change('src/body/rehype-tidy.ts', '\n', '\n\n')],
  ['a style', () => change('src/styles/base.css', '{', '{ ')],
  ['a file of public/', () => add('public/robots-2.txt')],
  ['the configuration', () => change('astro.config.ts', '\n', '\n\n')],
  ['a hidden file of settings', () => add('.env')],
  [
    'a line of the ledger',
    () => change('content/addresses.txt', '/2020/story/', '/2020/story/\n/x/'),
  ],
  ['a page that was edited', () => change('dist/2020/story/index.html', 'نص', 'نصٌ')],
  ['a page that was touched', () => change('dist/2020/story/index.html', 'نص', 'نص')],
  ['a page that was deleted', () => move('dist/2020/story/index.html', '.astro/page.html')],
  ['a page that nobody built', () => add('dist/other/index.html')],
  ['what hosts are told', () => change('hosting/Caddyfile', '\n', '\n\n')],
  ['a site half in place', () => add('.astro/publishing/journal.json')],
  ['the site’s address', () => set('SITE_URL', 'https://other.example/')],
  ['the host that builds', () => set('NETLIFY', 'true')],
  ['the moment of a later article', () => set('SOURCE_DATE_EPOCH', day('2027-01-01T00:00Z'))],
  ['a clock put back', () => set('SOURCE_DATE_EPOCH', day('2026-11-01T00:00Z'))],
])('%s is seen', async (_name, edit) => {
  await record();
  expect(find()).toBe('stands');
  const undo = await edit();
  const found = find();
  await undo();
  expect(found).toBe('build');
});

test('a large picture is known by its state, and each change of it is seen', async () => {
  const file = 'content/2020/story/large.jpg';
  await site.write(file, new Uint8Array(300_000));
  const later = Date.now() + 10_000;
  vi.spyOn(Date, 'now').mockReturnValue(later);
  await record();
  expect(find()).toBe('stands');
  const { atime, mtime } = await stat(join(site.root, file));
  await change(file, '\0\0', '\0x');
  await utimes(join(site.root, file), atime, mtime);
  expect(find()).toBe('build');
  vi.mocked(Date.now).mockRestore();
  await site.write(file, undefined);
});

test('a later moment that changes nothing is none to build for', async () => {
  await record();
  const now = process.env.SOURCE_DATE_EPOCH;
  vi.stubEnv('SOURCE_DATE_EPOCH', day('2026-12-30T00:00Z'));
  expect(find()).toBe('stands');
  vi.stubEnv('SOURCE_DATE_EPOCH', now);
});

async function change(file: string, from: string, to: string) {
  const path = join(site.root, file);
  const bytes = await readFile(path);
  const text = bytes.toString('latin1');
  const [known, next] = [from, to].map((each) => Buffer.from(each).toString('latin1'));
  expect(text).toContain(known);
  await writeFile(path, Buffer.from(text.replace(known ?? '', next ?? ''), 'latin1'));
  return () => writeFile(path, bytes);
}

async function add(file: string) {
  await site.write(file, 'x');
  const top = file.startsWith('dist/') || file.startsWith('.astro/') ? join(file, '..') : file;
  return () => rm(join(site.root, top), { recursive: true });
}

async function move(from: string, to: string) {
  await rename(join(site.root, from), join(site.root, to));
  return () => rename(join(site.root, to), join(site.root, from));
}

async function set(name: string, value: string) {
  const last = process.env[name];
  vi.stubEnv(name, value);
  return async () => void vi.stubEnv(name, last);
}
