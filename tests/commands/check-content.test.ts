import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { makePhoto } from '../support/make-photo.ts';
import { bareEnvironment, makeSite, type TestSite } from '../support/make-site.ts';

let root: string;
const fields = (title: string) => `---\ntitle: ${title}\ndate: 2020-05-01\nsource: وكالة\n---\n\n`;
const files = {
  'content/2020/right/index.md': `${fields('عنوان')}نصّ سليم.\n`,
  'content/2020/warned/index.md': `${fields('عنوان آخر')}وصل  الوفد,ثم غادر\n`,
  'content/2020/wrong/index.md': `${fields('عنوان: ثالث')}وصل الوفد،، ثم غادر.\n`,
};

let site: TestSite;
beforeAll(async () => {
  site = await makeSite({ content: false });
  root = site.root;
  for (const [file, text] of Object.entries(files)) await site.write(file, text);
});
afterAll(() => site.remove());

const run = (...args: string[]) => runWith({}, ...args);

function runWith(env: Record<string, string>, ...args: string[]) {
  return spawnSync('node', ['src/commands/check-content.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...bareEnvironment(), ...env },
  });
}

test('errors and warnings of all articles are told at once, and errors fail', () => {
  const { status, stdout } = run();
  expect(status).toBe(1);
  expect(stdout).toContain('content/2020/wrong/index.md:2  [title]');
  expect(stdout).toContain('مشكلة واحدة في ملف واحد.\n1 problem in 1 file.');
  expect(stdout).toMatch(
    /content\/2020\/warned\/index\.md\n\n {2}7:4 {2}doubled-spaces {2}\u2068وصل {2}الوفد,ثم غادر\u2069\n {4}أكثر من مسافة بين كلمتين\.\n {4}More than one space between two words\.\n {4}← وصل الوفد,ثم غادر$/m,
  );
  expect(stdout).toMatch(/content\/2020\/wrong\/index\.md\n\n {2}7:10 {2}doubled-punctuation/);
  expect(stdout.trim()).toMatch(/3 تنبيهات في ملفين\.\n3 warnings in 2 files\.$/);
});

test('a picture that says where it was taken is named, and says it no more once that is mended', async () => {
  const folder = 'content/2020/right';
  const taken = { exif: { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 41/1 0/1' } } };
  const photo = await makePhoto(60, 40);
  await writeFile(join(root, folder, 'plain.jpg'), photo);
  for (const format of ['jpeg', 'webp', 'png', 'avif'] as const) {
    const located = await sharp(photo).toFormat(format).withMetadata(taken).toBuffer();
    await writeFile(join(root, folder, `here.${format}`), located);
  }
  const named = ['avif', 'jpeg', 'png', 'webp'].map((format) => `${folder}/here.${format}`);
  const read = (output: string) => (JSON.parse(output) as { pictures: string[] }).pictures;
  const said = run(folder);
  expect(said.status).toBe(0);
  expect(said.stdout).toContain(`في هذه الصور مكان التقاطها`);
  expect(read(run(folder, '--json').stdout)).toEqual(named);
  expect(read(run('content/2020/warned', '--json').stdout)).toEqual([]);
  expect(run(folder, '--fix').stdout).toContain('نُزع مكان التقاطها');
  expect(read(run(folder, '--json').stdout)).toEqual([]);
  const pixels = (file: string | Buffer) => sharp(file).raw().toBuffer();
  expect(await pixels(join(root, folder, 'here.png'))).toEqual(await pixels(photo));
});

test('warnings alone fail nothing', () => {
  const { status, stdout } = run('content/2020/warned/');
  expect(status).toBe(0);
  expect(stdout).toContain('2 warnings in 1 file.');
  expect(stdout).not.toContain('wrong');
});

test('of what is right it says so', () => {
  const { status, stdout } = run('./content/2020/right/index.md');
  expect(status).toBe(0);
  expect(stdout).toBe('✓ لا أخطاء ولا تنبيهات.\n✓ No errors, no warnings.\n');
});

test('--json gives the same to programs', () => {
  const { status, stdout } = run('--json');
  expect(status).toBe(1);
  const { version, errors, warnings } = JSON.parse(stdout);
  expect(version).toBe(1);
  expect(errors).toEqual([
    {
      file: 'content/2020/wrong/index.md',
      line: 2,
      field: 'title',
      what: { ar: expect.any(String), en: expect.any(String) },
      write: "title: 'عنوان: ثالث'",
    },
  ]);
  expect(warnings).toHaveLength(3);
  expect(warnings[0]).toEqual({
    file: 'content/2020/warned/index.md',
    line: 7,
    column: 4,
    field: 'body',
    rule: 'doubled-spaces',
    excerpt: 'وصل  الوفد,ثم غادر',
    what: { ar: expect.any(String), en: expect.any(String) },
    write: 'وصل الوفد,ثم غادر',
  });
});

describe('a command that is written wrongly', () => {
  test.each([[['--jason']], [['content/1999']]])(
    '%j is answered with the help, in both languages',
    (args) => {
      const { status, stdout, stderr } = run(...args);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/✗ \p{Script=Arabic}.*\n✗ [A-Z].*\n\nnpm run check:content/u);
      expect(stderr).not.toMatch(/^\s+at /m);
    },
  );
});

test('--help explains in both languages, --rules names every rule', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(/يقرأ المقالات.*Reads all articles/s);
  expect(run('--rules').stdout).toContain('## mixed-spelling');
});

test('an address that is none is told in two lines, not in a stack', () => {
  const { status, stdout, stderr } = runWith({ SITE_URL: 'example.org' });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('عنوان الموقع غير صالح: «example.org»');
  expect(stderr.trim().split('\n')).toHaveLength(2);
});
