import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readColours } from '../../src/cards/read-colours.ts';
import { bareEnvironment, makeSite, type TestSite } from '../support/make-site.ts';
import { png } from '../support/read-content.ts';

let site: TestSite;
let server: ChildProcess;
let origin: string;
let output = '';

const article = (title: string, fields = '') =>
  `---\ntitle: ${title}\ndate: 2020-05-01\nsource: وكالة\n${fields}---\n\nنصّ المقال.\n`;

beforeAll(async () => {
  site = await makeSite({ content: false });
  await site.write(
    'src/own/own-words.ts',
    "export const ownWords = { search: { title: 'فتّش' } };\n",
  );
  await site.write('src/own/logo.svg', await readFile('public/icon.svg'));
  await site.write(
    'src/own/colours.css',
    '@media screen {\n:root { --color-accent: #0b5345; }\n[data-theme="dark"] { --color-accent: #8fd3c1; }\n}\n',
  );
  const settings = await readFile(join(site.root, 'src/site.ts'), 'utf8');
  const links =
    "[{ text: 'من نحن', to: 'about/' }, { text: 'آخر', to: 'https://other.example/a' }]";
  await site.write('src/site.ts', settings.replaceAll(/(menu|footer): \[\]/g, `$1: ${links}`));
  await site.write('content/2020/right/index.md', article('مقال سليم'));
  await site.write('content/2020/wrong/index.md', article('مقال: معيب'));
  await site.write('content/2020/lost/text.txt', 'نصّ');
  await site.write('content/2020/draft/index.md', article('مقال لم يكتمل', 'draft: true\n'));
  await site.write(
    'content/2099/later/index.md',
    article('مقال مؤجَّل').replace('2020-05-01', '2099-01-01'),
  );
  server = spawn('node', ['src/commands/dev.ts'], {
    cwd: site.root,
    env: { ...bareEnvironment(), NO_COLOR: '1' },
  });
  server.stderr?.on('data', (data) => {
    output += data;
  });
  origin = await new Promise((found, lost) => {
    server.once('exit', () => lost(new Error(output)));
    createInterface({ input: server.stdout! }).on('line', (line) => {
      output += `${line}\n`;
      const [address] = /http:\/\/localhost:\d+/.exec(line) ?? [];
      if (address) found(address);
    });
  });
});

afterAll(async () => {
  const gone = once(server, 'exit');
  server.kill();
  await gone;
  await site.remove();
});

const get = async (path: string) => {
  const response = await fetch(`${origin}${path}`);
  return { status: response.status, text: await response.text() };
};

/** Asks again until the answer is as it should be: changes reach the server when its watcher says so. */
const until = (path: string, check: (page: Awaited<ReturnType<typeof get>>) => void) =>
  vi.waitFor(async () => check(await get(path)), { timeout: 45_000, interval: 100 });

test('right articles are served; a wrong one says at its address, in lists and on the terminal what is wrong', async () => {
  await until('/2020/right/', ({ text }) => expect(text).toContain('نصّ المقال.'));
  const list = (await get('/')).text;
  expect(list).toMatch(/href="\/2020\/wrong\/"[^>]*>[^<]*معيب/);
  expect(list).toContain('في هذا المقال خطأ، فلا يُنشر');
  const [box = ''] = /<details class="problem-box".*?<\/details>/s.exec(list) ?? [];
  expect(box).toContain('خطآن يوقفان البناء');
  expect(box).toContain('content/2020/wrong/index.md:2  [title]');
  expect(box).toContain('content/2020/lost/');
  const page = await get('/2020/wrong/');
  expect(page.status).toBe(500);
  expect(page.text).toContain('content/2020/wrong/index.md:2  [title]');
  expect(page.text).toMatch(/<html lang="ar" dir="rtl">/);
  expect(page.text).toMatch(/<code>title: 'مقال: معيب'<\/code>/);
  // In both languages, as the terminal has it.
  const said = [...page.text.matchAll(/<p[^>]*>([^<]+)<\/p>/g)].map(([, text = '']) => text);
  expect(said.filter((text) => output.includes(text.split('\n')[0] ?? '')).length).toBeGreaterThan(
    1,
  );
  await expect.poll(() => output).toContain('content/2020/wrong/index.md:2  [title]');
  await expect.poll(() => output).toContain("title: 'مقال: معيب'");
});

test('a site’s own words, logo, colours and links are in its pages, and its colours in its cards', async () => {
  const { text } = await get('/');
  expect(text).toMatch(/href="\/search\/"[^>]*>\s*فتّش/);
  for (const part of ['header', 'footer']) {
    const [own = ''] = new RegExp(`<${part}.*?</${part}>`, 's').exec(text) ?? [];
    expect(own).toMatch(/href="\/about\/"[^>]*>\s*من نحن/);
    expect(own).toMatch(/href="https:\/\/other\.example\/a"[^>]*>\s*آخر/);
  }
  const [, logo = ''] = /<img[^>]*src="([^"]+)" alt=""/.exec(text) ?? [];
  expect((await get(logo)).text).toContain('<svg');
  const [engine, own] = ['#7d1a1f', '#0b5345'].map((colour) => text.lastIndexOf(colour));
  expect(own).toBeGreaterThan(Number(engine));
  expect(await readColours(site.root)).toMatchObject({ accent: '#0b5345', ink: '#1b1a17' });
});

test('colours that are written wrongly are told at every page, with file and line, until they are mended', async () => {
  const file = 'src/own/colours.css';
  const colours = await readFile(join(site.root, file), 'utf8');
  await site.write(file, `${colours}\n:root { --color-acent: #0b5345; }\n`);
  const line = colours.split('\n').length + 1;
  await until('/2020/right/', ({ status, text }) => {
    expect(text).toContain(`${file}:${line}  [--color-acent]`);
    expect(text).toContain('ألوان الموقع');
    expect(status).toBe(500);
  });
  await expect.poll(() => output).toContain(`${file}:${line}  [--color-acent]`);
  await site.write(file, colours);
  await until('/2020/right/', ({ text }) => expect(text).toContain('نصّ المقال.'));
});

test('the site’s card is drawn when it is asked for', async () => {
  const [, address = ''] =
    /property="og:image" content="([^"]+)"/.exec((await get('/')).text) ?? [];
  const { pathname, search } = new URL(address);
  const response = await fetch(`${origin}${pathname}${search}`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
});

test('drafts and scheduled articles are shown, and marked in the list and on the page', async () => {
  await until('/', ({ text }) => {
    expect(text).toContain('مقال لم يكتمل');
    expect(text.match(/data-publication="draft"[^>]*>\s*<strong[^>]*>مسودّة/g)).toHaveLength(1);
    expect(text.match(/data-publication="scheduled"/g)).toHaveLength(1);
  });
  expect((await get('/2020/draft/')).text).toMatch(/data-publication="draft"/);
  expect((await get('/2099/later/')).text).toContain('مؤجَّل: يظهر إذا بُني الموقع يوم 01 يناير 2099');
  expect((await get('/2020/right/')).text).not.toContain('data-publication');
});

test('what a copy editor would see stands beside the preview', async () => {
  await site.write(
    'content/2020/draft/index.md',
    article('مقال لم يكتمل', 'draft: true\n').replace('نصّ المقال.', 'وصل  الوفد,ثم غادر.'),
  );
  await until('/_preview/2020/draft/', ({ text }) => {
    expect(text).toMatch(/8:4 doubled-spaces/);
    expect(text).toContain('وصل الوفد');
    expect(text).toContain('تنبيهان على النصّ');
  });
});

test('a mended article appears, a new one too, and a deleted one is gone', async () => {
  await site.write('content/2020/wrong/index.md', article("'مقال: صالح'"));
  await until('/2020/wrong/', ({ text }) => expect(text).toContain('مقال: صالح'));
  await site.write('content/2020/lost', undefined);
  expect((await get('/')).text).not.toContain('problem-box');
  await site.write('content/2020/new/index.md', article('مقال جديد'));
  await until('/', ({ text }) => expect(text).toContain('مقال جديد'));
  await site.write('content/2020/right', undefined);
  await until('/2020/right/', ({ status }) => expect(status).toBe(404));
  await until('/', ({ text }) => expect(text).not.toContain('مقال سليم'));
});

test('whoever asks right after a change is shown what is so now', async () => {
  const file = 'content/2020/quick/index.md';
  const photo = 'photo: { file: a.png, alt: قارب, caption: قارب }\n';
  const seen = async (path: string) => (await get(path)).text;
  await site.write(file, article('سريع'));
  expect(await seen('/2020/quick/')).toContain('سريع');
  await site.write(file, article('معيب: هنا'));
  expect(await seen('/2020/quick/')).toContain(`${file}:2  [title]`);
  await site.write(file, article('بصورة', photo));
  expect(await seen('/2020/quick/')).toContain('a.png');
  await site.write('content/2020/quick/a.png', png);
  expect(await seen('/2020/quick/')).toContain('<picture');
  await site.write(file, article('بموضوع', 'topics: [المياه]\n'));
  await site.write('content/names.txt', '/topics/water/ المياه\n');
  expect(await seen('/topics/water/')).toContain('بموضوع');
  await rename(join(site.root, 'content/2020/quick'), join(site.root, 'content/2020/moved'));
  expect((await get('/2020/quick/')).status).toBe(404);
  expect(await seen('/')).toMatch(/href="\/2020\/moved\/"[^>]*>\s*بموضوع/);
  await site.write('content/2020/moved', undefined);
  await site.write('content/names.txt', undefined);
  expect(await seen('/')).not.toContain('بموضوع');
});

test('an old address leads to the article, which says it while the server runs', async () => {
  await site.write(
    'content/2020/new/index.md',
    article('مقال جديد', 'aliases: [/old/name.html]\n'),
  );
  const ask = () => fetch(`${origin}/old/name.html`, { redirect: 'manual' });
  await expect.poll(async () => (await ask()).headers.get('location')).toBe('/2020/new/');
  await until('/', ({ text }) => expect(text.match(/href="\/2020\/new\/"/g)).not.toBeNull());
});

test('an article that is broken while it is served keeps its place in lists, by the title it had', async () => {
  await site.write('content/2020/new/index.md', 'بلا بيانات');
  await until('/2020/new/', ({ text }) => expect(text).toContain('content/2020/new/index.md:1'));
  await until('/', ({ text }) => {
    expect(text).toMatch(/href="\/2020\/new\/"[^>]*>\s*مقال جديد/);
    expect(text).toContain('في هذا المقال خطأ، فلا يُنشر');
  });
  await expect.poll(() => output).toContain('content/2020/new/index.md:1');
});
