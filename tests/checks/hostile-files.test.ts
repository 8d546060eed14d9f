import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openText } from '../../src/body/kept-texts.ts';
import { readArticles } from '../../src/checks/read-articles.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-hostile-'));
});
afterAll(() => rm(root, { recursive: true }));

const fields = '---\ntitle: عنوان\ndate: 2014-11-07\nsource: وكالة\n---\n\n';
const article = '2014/slug/index.md';
const photo = fields.replace(
  '\n---\n\n',
  '\nphoto: {file: a.png, alt: وصف, caption: شرح}\n---\n\nنصّ',
);

type Files = Record<string, string | Uint8Array | { link: string }>;
const text = (body: string): Files => ({ [article]: fields + body });

/** The signature and the head of a PNG that says how large it is, and no more. */
const hugePng = Buffer.from(
  `89504e470d0a1a0a0000000d49484452${'00004e20'.repeat(2)}080200000000000000`,
  'hex',
);

/** Case, content folder, and the message it is stopped with; none where it has to work. */
const cases: [string, () => Files | Promise<Files>, string?][] = [
  ['invalid UTF-8', () => ({ [article]: Buffer.from(`${fields}\xc7\xe1`, 'latin1') }), 'UTF-8'],
  ['UTF-16', () => ({ [article]: Buffer.from(`\ufeff${fields}نصّ`, 'utf16le') }), 'UTF-8'],
  ['a byte order mark', () => ({ [article]: `\ufeff${fields}نصّ` })],
  ['Windows line ends', () => ({ [article]: `${fields}نصّ\n\nآخر`.replaceAll('\n', '\r\n') })],
  ['NUL', () => text('نصّ\0آخر'), 'control characters, which no text has: U+0000, in «نصّآخر»'],
  ['an escape sequence', () => text('\x1b[31mنصّ'), 'control characters, which no text has: U+001B'],
  [
    '20 MB',
    () => text('كلمة '.repeat(2_300_000)),
    'The file has 20215 KiB, and the limit is 512 KiB',
  ],
  ['a line of 5 MB', () => text('كلمة '.repeat(600_000)), 'the limit is 512 KiB'],
  ['a line of half a megabyte', () => text('كلمة '.repeat(55_000))],
  ['quotes 10,000 deep', () => text(`${'>'.repeat(10_000)} نصّ`), 'nested deeper than any text'],
  [
    'elements 10,000 deep',
    () => text(`${'<div>'.repeat(10_000)}نصّ`),
    'nested deeper than any text',
  ],
  [
    'lists 500 deep',
    () => text(Array.from({ length: 500 }, (_, at) => `${'  '.repeat(at)}- نصّ`).join('\n')),
    'nested deeper than any text',
  ],
  ['1,000 combining marks on a letter', () => text(`م${'\u064e'.repeat(1000)} نصّ`)],
  ['39,000 brackets', () => text(`${'['.repeat(39_000)}نصّ`)],
  ['60,000 empty lines', () => text(`ب${'\n'.repeat(60_000)}ب`), 'more lines than any article'],
  ['30,000 addresses', () => text('a@b.c '.repeat(30_000)), 'more addresses than any article'],
  ['60,000 backslashes', () => text('\\'.repeat(60_000)), 'more signs of Markdown'],
  [
    '3,000 unknown fields',
    () => ({ [article]: fields.replace('\n---\n\n', `\n${'x: ب\n'.repeat(3000)}---\n\n`) }),
    'more lines of fields than any article',
  ],
  ['15,001 paragraphs', () => text('ب\n\n'.repeat(15_001)), 'more lines than any article'],
  ['10,001 words in bold', () => text('**ب** '.repeat(10_001)), 'more signs of emphasis than any'],
  [
    'a table of 60,000 cells',
    () => text('|ب|ب|\n|-|-|\n|ب|ب|\n'.repeat(6000)),
    'more signs of Markdown',
  ],
  [
    'a name with spaces',
    () => ({ '2014/my slug/index.md': `${fields}نصّ` }),
    'cannot be an address',
  ],
  ['an Arabic name', () => ({ '2014/مقال/index.md': `${fields}نصّ` }), 'cannot be an address'],
  ['a name with capitals', () => ({ '2014/Slug/index.md': `${fields}نصّ` }), 'cannot be an address'],
  [
    'two articles with one address',
    () => ({ [article]: `${fields}نصّ`, '2014/slug.md': `${fields}نصّ` }),
    'Its address /2014/slug/ is also that of',
  ],
  [
    'a text that is a link out of the tree',
    () => ({ [article]: { link: '/etc/hosts' } }),
    'links are not followed',
  ],
  [
    'a folder that is a link out of the tree',
    () => ({ '2014/slug': { link: '/etc' } }),
    'links are not followed',
  ],
  [
    'a year that is a link out of the tree',
    () => ({ 2014: { link: '/etc' } }),
    'links are not followed',
  ],
  [
    'a picture that is a link out of the tree',
    () => ({ [article]: photo, '2014/slug/a.png': { link: '/etc/hosts' } }),
    '"a.png" is a link to another file',
  ],
  [
    'a picture that is none',
    () => ({ [article]: photo, '2014/slug/a.png': '<svg onload="alert(1)"/>' }),
    'is SVG, whatever its name says',
  ],
  [
    'a picture of 20,000 by 20,000',
    () => ({ [article]: photo, '2014/slug/a.png': hugePng }),
    '(20000×20000) is too large to handle',
  ],
  [
    'a picture that is cut off',
    async () => ({
      [article]: photo,
      '2014/slug/a.png': (await drawPng(900, 900)).subarray(0, -900),
    }),
    'no sound picture',
  ],
  [
    'a picture of 5,000 by 4,000',
    async () => ({ [article]: photo, '2014/slug/a.png': await drawPng(5000, 4000) }),
  ],
];

describe('a hostile file', () => {
  test.each(cases)('%s', async (name, make, message) => {
    const site = join(root, name);
    await mkdir(join(site, 'content'), { recursive: true });
    for (const [file, content] of Object.entries(await make())) {
      const path = join(site, 'content', file);
      await mkdir(dirname(path), { recursive: true });
      if (typeof content === 'string' || content instanceof Uint8Array)
        await writeFile(path, content);
      else await symlink(content.link, path);
    }
    const { articles, problems } = await readArticles(site);
    if (message) {
      expect(problems.map(({ what }) => what.en).join('\n')).toContain(message);
    } else {
      expect(problems).toEqual([]);
      const [read] = articles;
      const { page } = await openText(site, read!);
      expect(page.text.trim()).not.toBe('');
    }
  });
});

function drawPng(width: number, height: number): Promise<Buffer> {
  const create = { width, height, channels: 3, background: '#888' } as const;
  return sharp({ create }).png().toBuffer();
}
