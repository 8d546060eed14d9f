import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findPicture } from '../../src/import/draft/find-picture.ts';
import { placePictures } from '../../src/import/draft/place-pictures.ts';
import { prepareArticle } from '../../src/import/prepare-article.ts';
import { makePhoto } from '../support/make-photo.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'maqal-pictures-')), 'input');
  await mkdir(join(folder, 'page_files'), { recursive: true });
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

const draw = (width = 20, height = 10) =>
  sharp({ create: { width, height, channels: 3, background: '#a42' } });
const located = { exif: { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 41/1 0/1' } } };
const save = (name: string, bytes: Uint8Array) => writeFile(join(folder, name), bytes);
const find = (src: string) => findPicture(folder, src);
const prepare = (text: string, name: string) =>
  prepareArticle({ name, bytes: new TextEncoder().encode(text) });

test('a picture is found by its path, or by its bare name beside the text, and named safely', async () => {
  await save('page_files/صورة القافلة (1).JPEG', await draw().jpeg().toBuffer());
  await save('Map_2.png', await draw().png().toBuffer());
  expect((await find('page_files/صورة القافلة (1).JPEG'))?.name).toMatch(/^[a-z]+-[a-z]+-1\.jpg$/);
  expect((await find('https://cdn.example/a/b/Map_2.png?w=300'))?.name).toBe('map-2.png');
  expect((await find('./Map%5F2.png'))?.name).toBe('map-2.png');
});

test('its extension is that of what it is', async () => {
  await save('a.jpg', await draw().webp().toBuffer());
  expect((await find('a.jpg'))?.name).toBe('a.webp');
});

test('a picture is found by the end of its path, and in the size that its camera gave it', async () => {
  await mkdir(join(folder, 'wp-content/uploads/2014/11'), { recursive: true });
  await save('wp-content/uploads/2014/11/hall.png', await draw().png().toBuffer());
  for (const src of [
    'https://old.example/wp-content/uploads/2014/11/hall.png',
    '//old.example/blog/wp-content/uploads/2014/11/hall.png?w=300',
    '/wp-content/uploads/2014/11/hall-300x200.png',
  ]) {
    expect((await find(src))?.name, src).toBe('hall.png');
  }
  expect(await find('https://old.example/2015/11/hall.png')).toBeUndefined();
});

test('nothing outside the folder of the input is taken, nor what is no picture', async () => {
  await writeFile(join(folder, '../secret.png'), await draw().png().toBuffer());
  await symlink(join(folder, '../secret.png'), join(folder, 'link.png'));
  await save('text.png', Buffer.from('نصّ'));
  await save(
    'drawing.svg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'),
  );
  for (const src of [
    '../secret.png',
    'link.png',
    'text.png',
    'drawing.svg',
    'gone.png',
    'page_files',
    '',
  ]) {
    expect(await find(src), src).toBeUndefined();
  }
});

test('a JPEG loses the place it was taken at, and no pixel', async () => {
  const bytes = await draw().withMetadata(located).jpeg().toBuffer();
  expect(bytes.includes('Exif')).toBe(true);
  await save('a.jpg', bytes);
  const found = await find('a.jpg');
  expect((await sharp(found?.bytes).metadata()).exif).toBeUndefined();
  expect(await sharp(found?.bytes).raw().toBuffer()).toEqual(await sharp(bytes).raw().toBuffer());
});

/** As photo agencies (IPTC in APP13), editors of pictures (COM) and phones (a picture behind the first) write. */
function annotate(jpeg: Buffer): Buffer {
  const iptc = '\x1c\x02\x5a\x00\x06TEHRAN';
  const block = `Photoshop 3.0\x008BIM\x04\x04\x00\x00\x00\x00\x00\x0b${iptc}\x00`;
  const segment = (marker: number, text: string) =>
    Buffer.concat([Buffer.from([0xff, marker, 0, text.length + 2]), Buffer.from(text, 'latin1')]);
  const notes = [segment(0xed, block), segment(0xfe, 'KARIM WAS HERE'), segment(0xe2, 'MPF\0GAIN')];
  const scan = jpeg.indexOf(Buffer.from([0xff, 0xda]));
  return Buffer.concat([jpeg.subarray(0, scan), ...notes, jpeg.subarray(scan)]);
}

test.each([false, true])(
  'nor does an agency photo keep place and person; progressive: %s',
  async (progressive) => {
    const grainy = sharp(await makePhoto(300, 200));
    const second = await draw().withMetadata(located).jpeg().toBuffer();
    const picture = await grainy
      .withMetadata({ ...located, icc: 'p3' })
      .jpeg({ progressive })
      .toBuffer();
    const bytes = Buffer.concat([annotate(picture), second]);
    expect((await sharp(bytes).metadata()).iptc?.includes('TEHRAN')).toBe(true);
    await save('a.jpg', bytes);
    const found = Buffer.from((await find('a.jpg'))?.bytes ?? []);
    for (const word of ['Exif', 'Photoshop', 'TEHRAN', 'KARIM', 'MPF']) {
      expect(found.includes(word), word).toBe(false);
    }
    expect(found.includes('ICC_PROFILE')).toBe(true);
    expect(found.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
    expect(await sharp(found).raw().toBuffer()).toEqual(await sharp(bytes).raw().toBuffer());
  },
);

test('a JPEG without notes keeps its bytes', async () => {
  const bytes = await draw().jpeg().toBuffer();
  await save('a.jpg', bytes);
  expect((await find('a.jpg'))?.bytes).toEqual(bytes);
});

test('one that its camera turned is turned for good', async () => {
  const turned = { ...located, orientation: 6 };
  await save('a.jpg', await draw(20, 10).withMetadata(turned).jpeg().toBuffer());
  const { width, height, exif } = await sharp((await find('a.jpg'))?.bytes).metadata();
  expect([width, height, exif]).toEqual([10, 20, undefined]);
});

test('pictures in the text are named as their files, and those that are not there are set aside', async () => {
  await save('A b.png', await draw().png().toBuffer());
  const text = [
    '# عنوان التجربة',
    'نصّ التجربة ![صغيرة](A%20b.png) وفيه صورة.',
    '![غائبة](gone.png)',
    '![](<A b.png> "شرح (المختبر)")',
  ].join('\n\n');
  const article = await prepare(text, 'a.md');
  const files = await placePictures(article, folder);
  expect(files.map(({ name }) => name)).toEqual(['a-b.png']);
  expect(article.blocks.map(({ markdown }) => markdown)).toEqual([
    'نصّ التجربة ![صغيرة](a-b.png) وفيه صورة.',
    '![شرح (المختبر)](a-b.png "شرح (المختبر)")',
  ]);
  expect(article.record.find(({ kind }) => kind === 'aside')?.text).toBe('![غائبة](gone.png)');
  expect(doubtsOf(article)).toContain('not beside the file');
  expect(doubtsOf(article)).toContain('a-b.png has no text alternative');
});

const frontMatter = (photo: string) =>
  `---\ntitle: ع\ndate: 2014-11-07\nsource: مختبر\nphoto:\n${photo}\n---\n\nنصّ التجربة.\n`;
const doubtsOf = ({ decisions }: { decisions: { en: string }[] }) =>
  decisions.map(({ en }) => en).join('\n');

test('a photo without a caption is named in the article, with a caption to be written', async () => {
  await save('A.png', await draw().png().toBuffer());
  const article = await prepare(frontMatter('  file: A.png\n  alt: وصف\n  credit: مختبر'), 'a.md');
  expect((await placePictures(article, folder)).map(({ name }) => name)).toEqual(['a.png']);
  const caption = 'اكتب هنا شرح الصورة';
  expect(article.fields.photo).toEqual({ file: 'a.png', alt: 'وصف', caption, credit: 'مختبر' });
  expect(doubtsOf(article)).toContain('a.png has no caption');
  expect(doubtsOf(article)).not.toContain('beside the file');
});

test('one whose file is absent brings none, and the article has no caption for it', async () => {
  const article = await prepare(frontMatter('  file: A.png\n  alt: وصف'), 'a.md');
  expect(await placePictures(article, folder)).toEqual([]);
  expect(article.fields.photo).toBeUndefined();
  expect(doubtsOf(article)).toContain('not beside the file');
  expect(doubtsOf(article)).not.toContain('no caption');
});

test('a picture that is there and cannot be shown is not called absent', async () => {
  await save('a.gif', await draw().gif().toBuffer());
  const photo = frontMatter('  file: a.gif\n  caption: شرح');
  const article = await prepare(`${photo}\n![متحركة](./a.gif)\n`, 'a.md');
  expect(await placePictures(article, folder)).toEqual([]);
  expect(doubtsOf(article).match(/is beside the file/g)).toHaveLength(2);
  expect(doubtsOf(article)).toContain('avif jpg jpeg png webp');
  expect(doubtsOf(article)).not.toContain('not beside');
  expect(article.record.at(-1)).toMatchObject({ name: 'unshown', text: '![متحركة](./a.gif)' });
});

test('pictures by reference come along, wherever their definition stands', async () => {
  await save('Map.png', await draw().png().toBuffer());
  const text = [
    '# عنوان التجربة',
    'نصّ ![خريطة][الخريطة] و![الخريطة][] و![غائبة][gone].',
    '[gone]: gone.png',
    '[الخريطة]: Map.png "شرح"',
  ].join('\n\n');
  const article = await prepare(text, 'a.md');
  expect((await placePictures(article, folder)).map(({ name }) => name)).toEqual(['map.png']);
  expect(article.blocks[0]?.markdown).toBe(
    'نصّ ![خريطة](map.png "شرح") و![الخريطة](map.png "شرح") و.',
  );
  const recorded = article.record.slice(-3).map((entry) => [entry.kind, entry.text]);
  expect(recorded).toContainEqual(['field', '![خريطة][الخريطة]']);
  expect(recorded).toContainEqual(['aside', '![غائبة][gone]']);
});

test('what a page shows and the article cannot is in the record, and said', async () => {
  const words = '<p>هذه فقرة من فقرات التجربة، فيها كلام يكفي لأن تكون فقرة.</p>';
  const cdn = 'https://cdn.example';
  const [figure, image, video, frame] = [
    `<figure><img src="${cdn}/lead.jpg" alt="جسر"><figcaption>شرح الجسر</figcaption></figure>`,
    `<p>قبل <img src="${cdn}/inner.png" alt="وصف"> بعد.</p>`,
    `<video title="فيديو مهم"><source src="${cdn}/film.mp4"></video>`,
    `<iframe src="${cdn}/embed"></iframe><img src="${cdn}/count.gif" width="1" height="1">`,
  ];
  const html = `<html><body><article><h1>ع</h1>${figure}${words}${image}${video}${frame}${words}</article></body></html>`;
  const article = await prepare(html, 'a.html');
  await placePictures(article, folder);
  expect(article.blocks.map(({ markdown }) => markdown)[1]).toMatch(/^قبل +بعد\.$/);
  expect(article.record.filter(({ kind }) => kind === 'aside').map(({ text }) => text)).toEqual([
    `<video ${cdn}/film.mp4 فيديو مهم>`,
    `<iframe ${cdn}/embed>`,
    `![جسر](${cdn}/lead.jpg)`,
    `![وصف](${cdn}/inner.png)`,
  ]);
  expect(doubtsOf(article)).toContain(`<video ${cdn}/film.mp4`);
});

test('a lone tag of HTML is a picture like others', async () => {
  await save('Tree.jpg', await draw().jpeg().toBuffer());
  const text =
    '# ع\n\nقبل <img src="Tree.jpg" alt=\'شجرة "خضراء"\'/> بعد.\n\n<img alt=x src=gone.png>';
  const article = await prepare(text, 'a.md');
  expect((await placePictures(article, folder)).map(({ name }) => name)).toEqual(['tree.jpg']);
  expect(article.blocks.map(({ markdown }) => markdown)).toEqual([
    'قبل ![شجرة \\"خضراء\\"](tree.jpg) بعد.',
  ]);
  expect(article.record.at(-1)).toMatchObject({ text: '<img alt=x src=gone.png>' });
});

test('two pictures of one name keep both', async () => {
  await save('a.png', await draw().png().toBuffer());
  await save('page_files/A.png', await draw(8, 8).png().toBuffer());
  const article = await prepare('# ع\n\n![أ](a.png)\n\n![ب](page_files/A.png)', 'a.md');
  const names = (await placePictures(article, folder)).map(({ name }) => name);
  expect(names).toEqual(['a.png', 'a-2.png']);
});

test('a picture that stands in the input itself becomes a file beside the article', async () => {
  const data = `data:image/png;base64,${(await draw(300, 200).png().toBuffer()).toString('base64')}`;
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  const grain = sharp({
    create: { width: 40, height: 30, channels: 3, background: '#a42', noise },
  });
  const other = `data:image/webp;base64,${(await grain.webp().toBuffer()).toString('base64')}`;
  const markdown = `# عنوان\n\n![خريطة](${data})\n\nنصّ ![رسم](${other}) هنا، وفيه كلام يكفي.\n`;
  const html = `<html><body><article><h1>عنوان</h1><p>فقرة أولى طويلة من فقرات التجربة، فيها فواصل، وكلام كثير.</p>
    <p><img src="${data}" alt="خريطة"></p><p>نصّ <img src="${other}" alt="رسم"> هنا، وفيه كلام يكفي.</p></article></body></html>`;
  for (const [text, name] of [
    [markdown, 'a.md'],
    [html, 'a.html'],
  ] as const) {
    const article = await prepare(text, name);
    const files = await placePictures(article, folder);
    expect(files.map((file) => file.name)).toEqual(['picture.png', 'picture.webp']);
    const body = article.blocks.map((block) => block.markdown).join('\n\n');
    expect(body).toContain('![خريطة](picture.png)');
    expect(body).toContain('![رسم](picture.webp)');
    expect(body).not.toContain('data:');
  }
});

test('one that is no picture the site shows is set aside, and said to be, by its kind', async () => {
  const data = `data:image/svg+xml;base64,${Buffer.from(`<svg>${' '.repeat(200)}</svg>`).toString('base64')}`;
  for (const text of [
    `# عنوان\n\nنصّ.\n\n![رسم](${data})\n\nنصّ آخر.\n`,
    `<html><body><h1>عنوان</h1><p>نصّ <img src="${data}" alt="رسم"> هنا، وفيه كلام يكفي.</p></body></html>`,
  ]) {
    const article = await prepare(text, text.startsWith('#') ? 'a.md' : 'a.html');
    expect(await placePictures(article, folder)).toEqual([]);
    expect(article.record.map((entry) => entry.text).join()).toContain(data);
    const told = article.decisions.filter(({ en }) => en.includes('in the file itself'));
    expect(told).toHaveLength(1);
    expect(told[0]?.ar).toContain('«data:image/svg+xml…»');
  }
});
