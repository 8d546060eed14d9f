import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Bilingual, Problem } from '../../../src/article/problems/problem.ts';
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

test('a photo that is not there can be left out', async () => {
  const photo = ['photo:', '  file: gone.png', '  alt: أ', '  caption: ب'];
  expect(await readRemedy('نصّ.', {}, [...good, ...photo])).toBe(
    'ضع الملف gone.png إلى جانب المقال، أو احذف file وalt فيظهر الشرح وحده.',
  );
});

test.each(['<script>', '<style>'])('%s that is never closed is to be deleted', async (tag) => {
  expect(await readRemedy(`نصّ.\n\n${tag}\nبقية.`)).toMatch(/^احذفه/);
});
