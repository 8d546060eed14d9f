import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Bilingual, Problem } from '../../../src/report/problem.ts';
import { good, page, png, read } from '../../support/read-content.ts';

/** The Arabic remedy of an article's one problem. */
async function readRemedy(body: string, files: Record<string, Uint8Array> = {}, fields = good) {
  const beside = Object.entries(files).map(
    ([name, bytes]) => [`2014/slug/${name}`, bytes] as const,
  );
  const { problems } = await read({
    '2014/slug/index.md': page(fields, body),
    ...Object.fromEntries(beside),
  });
  expect(problems.map(({ what }) => what.en)).toHaveLength(1);
  const [{ write }] = problems as [Problem];
  return (write as Bilingual).ar;
}

test.each([
  ['![أ](nope.png)', {}, 'ضع الملف nope.png إلى جانب المقال، أو احذف الصورة.'],
  ['![أ](nope.png)', { 'Nope.png': png }, 'اكتب ![أ](Nope.png)'],
  ['![أ](nope.png)', { 'nope.PNG': png }, 'سمِّ الملف nope.png واكتب ![أ](nope.png)'],
  ['![أ](a.PNG)', { 'a.PNG': png }, 'سمِّ الملف a.png واكتب ![أ](a.png)'],
  ['![أ](a.gif)', {}, 'احفظ الصورة بصيغة jpg باسم a.jpg واكتب ![أ](a.jpg)'],
  ['![أ](a b.JPG)', {}, 'سمِّ الملف a-b.jpg واكتب ![أ](a-b.jpg)'],
  ['![أ](a (1).png)', {}, 'سمِّ الملف a-1.png واكتب ![أ](a-1.png)'],
  [
    '![أ](https://x.example/p/a.png?w=5)',
    {},
    'ضع ملف الصورة إلى جانب المقال باسم a.png واكتب ![أ](a.png)، أو احذف الصورة.',
  ],
])('%s beside %o', async (body, files, write) => {
  expect(await readRemedy(`نصّ.\n\n${body}`, files)).toBe(write);
});

test.each(['يا للعجب![1]', 'عجب![ملاحظة]', 'عجب![1][2]', '«عجب»![*]', '**عجباً**![١]'])(
  '%s is a cry with a mark behind it, and no picture',
  async (words) => {
    const { problems } = await read({ '2014/slug/index.md': page(good, `وقال: ${words} ثمّ سكت.`) });
    expect(problems).toEqual([]);
  },
);

test.each(['عجب![صورة] (a.jpg)', 'نصّ ![صورة]', 'عجب![1] ثمّ ![صورة](a b)'])(
  '%s is a picture whose signs stay in the text',
  async (words) => {
    expect(await readRemedy(`نصّ. ${words}`)).toContain('![');
  },
);

test('a picture that is too large is to be made smaller, as photo and in the text', async () => {
  const background = { r: 0, g: 0, b: 0 };
  const large = await sharp({ create: { width: 10_001, height: 10_000, channels: 3, background } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  const files = { 'a.png': large };
  expect(await readRemedy('![أ](a.png)', files)).toContain('صغّرها');
  const photo = ['photo:', '  file: a.png', '  alt: أ', '  caption: ب'];
  expect(await readRemedy('نصّ.', files, [...good, ...photo])).toContain('صغّرها');
});

test.each(['webp', 'gif'] as const)(
  'of an animated %s one frame is to be saved',
  async (format) => {
    const raw = { width: 8, height: 16, channels: 3, pageHeight: 8 } as const;
    const frames = Buffer.concat([Buffer.alloc(8 * 8 * 3, 0), Buffer.alloc(8 * 8 * 3, 255)]);
    const moving = await sharp(frames, { raw }).toFormat(format).toBuffer();
    const files = { 'a.webp': moving };
    const frame = 'احفظ لقطة واحدة منها بالاسم نفسه (a.webp)، أو ضع مكانها صورة ثابتة، أو ';
    expect(await readRemedy('![أ](a.webp)', files)).toBe(`${frame}احذف الصورة.`);
    const photo = ['photo:', '  file: a.webp', '  alt: أ', '  caption: ب'];
    expect(await readRemedy('نصّ.', files, [...good, ...photo])).toContain(frame);
  },
);

test('a hidden file is to be named otherwise', async () => {
  expect(await readRemedy('![أ](.a.png)', { '.a.png': png })).toBe(
    'سمِّ الملف a.png واكتب ![أ](a.png)',
  );
});

test.each(['NFC', 'NFD'])(
  'a name on disk is found in whatever form it is kept: %s',
  async (form) => {
    const photo = ['photo:', '  file: أوباما.png', '  alt: أ', '  caption: ب'];
    const { problems } = await read({
      '2014/slug/index.md': page([...good, ...photo], '![أ](أوباما.png)'),
      [`2014/slug/${'أوباما.png'.normalize(form)}`]: png,
    });
    expect(problems).toEqual([]);
  },
);

test.each([
  ['2014/slug/a?b.png', '2014/slug/a-b.png'],
  ['2014/slug/صورة #2.jpg', '2014/slug/صورة-2.jpg'],
  ['2014/slug/old*/a.webp', '2014/slug/old-/a.webp'],
  ['2014/a\\b.avif', '2014/a-b.avif'],
])('%s, though no article shows it, is to be moved to %s', async (file, place) => {
  const { problems } = await read({ '2014/slug/index.md': page(good), [file]: png });
  expect(problems.map((each) => [each.file, (each.write as Bilingual).en])).toEqual([
    [`content/${file}`, expect.stringContaining(`Move it to content/${place}, and write`)],
  ]);
});

test('names that the bundler bears or passes over are let be', async () => {
  const names = ['صورة (1).jpg', "a'b.png", 'a & b, 100%.png', '._a?b.png', 'a?b.txt'];
  const files = names.map((name) => [`2014/slug/${name}`, png] as const);
  const { problems } = await read({
    '2014/slug/index.md': page(good),
    ...Object.fromEntries(files),
  });
  expect(problems).toEqual([]);
});

test('a photo that is not there can be left out', async () => {
  const photo = ['photo:', '  file: gone.png', '  alt: أ', '  caption: ب'];
  expect(await readRemedy('نصّ.', {}, [...good, ...photo])).toBe(
    'ضع الملف gone.png إلى جانب المقال، أو احذف file وalt فيظهر الشرح وحده.',
  );
});

const beside = (name: string) => `إلى جانب المقال «${name}» ولا يظهر فيه. إن كان هو المقصود: `;

test.each([
  ['well.png', 'اكتب file: well.png.'],
  ['WELL.PNG', 'سمِّ الملف WELL.png واكتب file: WELL.png.'],
  ['صورة البئر.png', 'سمِّ الملف صورة-البئر.png واكتب file: صورة-البئر.png.'],
  ['well.heic', 'احفظ الصورة بصيغة jpg باسم well.jpg واكتب file: well.jpg.'],
])(
  'where %s lies unused beside the article, it may be the one that is meant',
  async (name, write) => {
    const photo = ['photo:', '  file: gone.png', '  alt: أ', '  caption: ب'];
    const remedy = await readRemedy('نصّ.', { [name]: png }, [...good, ...photo]);
    expect(remedy).toContain(`${beside(name)}${write} وإلا: ضع الملف gone.png`);
  },
);

test('so it may in the text, of which what is shown is no other', async () => {
  const files = { 'well.png': png, 'bir 1.png': png };
  const remedy = await readRemedy('![أ](gone.png)\n\n![ب](bir%201.png)', files);
  expect(remedy).toContain(`${beside('well.png')}اكتب ![أ](well.png).`);
});

test('of several all are named, of many none', async () => {
  const files = (...names: string[]) => Object.fromEntries(names.map((name) => [name, png]));
  expect(await readRemedy('![أ](gone.png)', files('a.png', 'b.png'))).toContain('«a.png»، «b.png»');
  expect(await readRemedy('![أ](gone.png)', files('c.png', 'd.png'))).toMatch(/^ضع الملف/);
});

test.each(['<script>', '<style>'])('%s that is never closed is to be deleted', async (tag) => {
  expect(await readRemedy(`نصّ.\n\n${tag}\nبقية.`)).toMatch(/^احذفه/);
});

const png900 = sharp({ create: { width: 9, height: 9, channels: 3, background: '#a42' } });
const names = ['avif', 'jpg', 'jpeg', 'png', 'webp'];

/** What is wrong with a file of these bytes under each name that a picture may have. */
async function readFaults(bytes: Uint8Array): Promise<string[]> {
  const shown = names.map((extension) => `![أ](a.${extension})`).join('\n\n');
  const files = names.map((extension) => [`2014/slug/a.${extension}`, bytes] as const);
  const { problems } = await read({
    '2014/slug/index.md': page(good, `نصّ.\n\n${shown}`),
    ...Object.fromEntries(files),
  });
  return problems.map(({ what, write }) => `${what.en} ${(write as Bilingual).en}`);
}

test.each(['avif', 'jpeg', 'png', 'webp', 'gif', 'tiff'] as const)(
  'a still %s is a picture whatever its name says',
  async (format) => {
    expect(await readFaults(await png900.clone().toFormat(format).toBuffer())).toEqual([]);
  },
);

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>';
const heads: [format: string, head: string][] = [
  ['HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
  ['HEIC', '\0\0\0\x18ftypmif1\0\0\0\0mif1heic'],
  ['JPEG XL', '\xff\n\x01\x02'],
  ['JPEG 2000', '\0\0\0\x0cjP  \r\n'],
  ['SVG', drawing],
  ['SVG', `<?xml version="1.0"?>\n<!-- a > b -->\n<!DOCTYPE svg>\n${drawing}`],
  ['TIFF', 'II*\0\x08\0\0\0'],
  ['BMP', 'BM\x46\0\0\0'],
  ['Photoshop', '8BPS\0\x01'],
  ['PDF', '%PDF-1.4\n'],
];

test.each(heads)('a file that begins as %s does is named so: %j', async (format, head) => {
  const bytes = Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(400)]);
  const faults = await readFaults(format === 'SVG' ? Buffer.from(head) : bytes);
  expect(faults).toEqual(
    names.map(
      (each) =>
        `The file "a.${each}" is ${format}, whatever its name says, and no picture that articles take (avif jpg jpeg png webp). ` +
        'Save the picture as a jpg named a.jpg, and write ![أ](a.jpg)',
    ),
  );
});

test.each([
  ['a page', '<!doctype html><p>نصّ <svg/>'],
  ['an archive', 'PK\x03\x04'],
  ['nothing', ''],
  ['a picture cut short', png.subarray(0, -20)],
])('%s is no picture, whatever its name says', async (_, bytes) => {
  const faults = await readFaults(Buffer.from(bytes as string));
  expect(faults).toHaveLength(names.length);
  for (const fault of faults) expect(fault).toMatch(/^The file "a\.\w+" is no sound picture\./);
});
