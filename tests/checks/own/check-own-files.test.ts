import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkOwnFiles } from '../../../src/checks/own/check-own-files.ts';
import { makePhoto } from '../../support/make-photo.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-own-'));
  await cp('src/styles/global.css', join(root, 'src/styles/global.css'));
  await put('src/own/colours.css', '');
});
afterEach(() => rm(root, { recursive: true }));

async function put(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), content);
}

async function listFaults(): Promise<string[]> {
  const problems = await checkOwnFiles(root);
  for (const { what, write } of problems) {
    expect(what.ar).toMatch(/\p{Script=Arabic}/u);
    expect(what.en).toMatch(/^[A-Z"]/);
    expect(write).toBeTruthy();
  }
  return problems.map(({ file, line, field, what }) => {
    return [[file, line].filter(Boolean).join(':'), field, what.en].filter(Boolean).join(' ');
  });
}

const light = ':root { --color-accent: #0b5345; }\n';
const svg = (inside = '', open = 'viewBox="0 0 9 9"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${open}>\n${inside}</svg>\n`;
const circle = '<circle r="4"/>';

test('what the project comes with is right, and so is a site that has all there may be', async () => {
  expect(await checkOwnFiles('.')).toEqual([]);
  await put('src/own/colours.css', `/* لون */ @media screen { ${light} }`);
  await put('src/own/logo.svg', svg(`<style>a{fill:url(#b)}</style>${circle}`));
  await put('src/own/notes.md', '');
  await put('public/icon.svg', `<?xml version="1.0"?>${svg(circle, 'width="9" height="9"')}`);
  expect(await listFaults()).toEqual([]);
});

describe('colours', () => {
  test.each([
    ['a brace that is open', `\n@media screen {\n${light}`, ':2 The CSS is written wrongly'],
    ['one brace too many', `${light}}`, ':2 The CSS is written wrongly'],
    ['an open comment', `${light}/* لون`, ':2 The CSS is written wrongly'],
    [
      'no semicolon',
      ':root {\n--color-ink: #000000\n--color-accent: #0b5345; }',
      ':2 --color-ink "',
    ],
    ['no colon', ':root {\n--color-ink #000000; }', ':2 The CSS is written wrongly'],
    ['words', 'لون أخضر', ':1 The CSS is written wrongly'],
    ['no braces', '--color-accent: #0b5345;', ':1 --color-accent A colour outside'],
    ['a name misspelt', ':root { --color-acent: #0b5345; }', ':1 --color-acent There is no colour'],
    ['a word for a colour', ':root { --color-accent: green; }', ':1 --color-accent "green" is no'],
    ['three digits', ':root { --color-paper: #fff; }', ':1 --color-paper "#fff" is no'],
    ['five digits', ':root { --color-mark: #fffff; }', ':1 --color-mark "#fffff" is no'],
    ['nothing', ':root { --color-mark: ; }', ':1 --color-mark "" is no'],
    ['UTF-16', Buffer.from(light, 'utf16le'), ' This is no text'],
    ['bytes', Buffer.from([0x89, 0x50, 0xff, 0]), ' This is no text'],
  ])('with %s are told with file and line', async (_, css, told) => {
    await put('src/own/colours.css', css);
    const faults = await listFaults();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`src/own/colours.css${told}`);
  });

  test.each([
    [
      ':root { --color-accent: #ffeeaa; }',
      [':1 --color-accent A colour', 'light theme', '1.1 to 1'],
    ],
    [':root {\n--color-paper: #22201c; }', [':2 --color-ink A colour', 'light theme', '1.1 to 1']],
    [`@media screen {\n:root[data-theme='dark'] { --color-ink: #222222; } }`, [':2', 'dark theme']],
    [
      '@media screen { @media (prefers-color-scheme: dark) {\nhtml:root:not([data-theme]) { --color-accent: #302820; } } }',
      [':2 --color-accent', 'dark theme', '#302820 / #1b1815'],
    ],
    [`:root[data-theme='sepia'] { --color-muted: #f0e0c0; }`, ['--color-muted', 'sepia theme']],
  ])('that cannot be read are told: %s', async (css, told) => {
    await put('src/own/colours.css', css);
    const [fault] = await listFaults();
    for (const each of told) expect(fault).toContain(each);
  });

  test.each([
    ':root { --color-accent: #0b5345; } @media print { :root { --color-ink: #fbf8f2; } }',
    ':root { --color-paper: #101010; --color-ink: #f0f0f0; --color-muted: #cccccc; --color-accent: #e8a892; }\n:root[data-theme="sepia"] { --color-accent: #7d1a1f; }',
    ":root[data-theme='dark'] { --color-paper: #000000; }",
  ])('that can be read are not: %s', async (css) => {
    await put('src/own/colours.css', css);
    expect(await listFaults()).toEqual([]);
  });

  test('that are missing, or a folder, are told', async () => {
    await rm(join(root, 'src/own/colours.css'));
    expect(await listFaults()).toEqual([
      expect.stringContaining('colours.css The file is missing'),
    ]);
    await mkdir(join(root, 'src/own/colours.css'));
    expect(await listFaults()).toEqual([expect.stringContaining('colours.css This is no text')]);
  });
});

describe.each(['src/own/logo.svg', 'public/icon.svg'])('%s', (file) => {
  test.each([
    ['empty', '', ' The file is empty'],
    ['a text', 'شعار', ':1 This is no well-formed XML'],
    ['HTML', '<html><body>x</body></html>', ':1 This is no drawing'],
    ['without its namespace', `<svg viewBox="0 0 9 9">${circle}</svg>`, ':1 This is no drawing'],
    ['cut off', svg(circle).slice(0, -8), ':2 This is no well-formed XML'],
    [
      'with a name that is not defined',
      svg('<text>&nbsp;</text>'),
      ':2 This is no well-formed XML',
    ],
    ['without a size', svg(circle, ''), ':1 The drawing has no size'],
    ['with a script', svg('<script>1</script>'), ':2 The drawing holds'],
    ['with a handler', svg('\n<g onload="1"/>'), ':3 The drawing holds'],
    ['with a page', svg('<foreignObject/>'), ':2 The drawing holds'],
    ['with a link that runs', svg('<a href="javascript:1"/>'), ':2 The drawing holds'],
    ['with entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg()}`, ':1 The drawing holds'],
    ['with a picture elsewhere', svg('<image href="photo.png"/>'), ':2 The drawing asks'],
    ['with a font elsewhere', svg('<style>@import "a.css";</style>'), ':2 The drawing asks'],
    ['with a fill elsewhere', svg('<g fill="url( b.svg#c )"/>'), ':2 The drawing asks'],
    ['compressed', Buffer.from([0x1f, 0x8b, 8, 0]), ' This is no SVG drawing'],
    ['UTF-16', Buffer.from(svg(circle), 'utf16le'), ' This is no SVG drawing'],
  ])('%s is told', async (_, content, told) => {
    await put(file, content);
    expect((await listFaults())[0]).toContain(`${file}${told}`);
  });

  test('that is a PNG, or a folder, is told', async () => {
    await put(
      file,
      await sharp(await makePhoto(9, 9))
        .png()
        .toBuffer(),
    );
    expect(await listFaults()).toEqual([expect.stringContaining(`${file} This is no SVG`)]);
    await rm(join(root, file));
    await mkdir(join(root, file));
    expect(await listFaults()).toEqual([expect.stringContaining(`${file} This is no file`)]);
  });
});

test('a logo of pixels is decoded', async () => {
  const png = await sharp(await makePhoto(40, 40))
    .png()
    .toBuffer();
  await put('src/own/logo.png', png);
  expect(await listFaults()).toEqual([]);
  for (const bytes of [png.subarray(0, 200), Buffer.from(svg(circle)), Buffer.alloc(0)]) {
    await put('src/own/logo.png', bytes);
    expect(await listFaults()).toEqual(['src/own/logo.png This is no sound still picture.']);
  }
});

test('of two logos none is chosen', async () => {
  await put('src/own/logo.svg', svg(circle));
  await put(
    'src/own/logo.webp',
    await sharp(await makePhoto(9, 9))
      .webp()
      .toBuffer(),
  );
  expect(await listFaults()).toEqual([
    expect.stringContaining('more than one logo: logo.svg logo.webp'),
  ]);
});

test.each([
  'Logo.svg',
  'logo.SVG',
  'logo.jpg',
  'logo.gif',
  'logo',
  'logo.svg.png',
  'colors.css',
  'colour.css',
  'Colours.css',
  'colours.scss',
  'own-words.js',
  'own_words.ts',
  'ownwords.ts',
])('%s, which nothing reads, is told', async (name) => {
  await put(`src/own/${name}`, svg(circle));
  expect(await listFaults()).toEqual([`src/own/${name} Nothing reads a file of this name.`]);
});
