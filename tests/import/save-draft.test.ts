import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { digestFile, findText } from '../../src/body/kept-texts.ts';
import { saveDraft } from '../../src/import/draft/save-draft.ts';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, rename: vi.fn(real.rename) };
});

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-save-'));
});
afterEach(() => rm(root, { recursive: true }));

const content = '---\ntitle: تجربة\ndate: 2014-11-07\nsource: مختبر\n---\n\nنصّ التجربة.\n';
const files = [
  { name: 'index.md', content },
  { name: 'import.txt', content: 'سجلّ' },
];
const save = () => saveDraft(root, { year: '2014', slug: 'a-test' }, files, false);
const folder = () => join(root, 'content/2014/a-test');

test('an article comes whole or not at all', async () => {
  vi.mocked(rename).mockRejectedValueOnce(Object.assign(new Error('full'), { code: 'ENOSPC' }));
  await expect(save()).rejects.toThrow('full');
  expect(await readdir(join(root, 'content'), { recursive: true })).toEqual(['2014']);
  expect(await readdir(join(root, '.astro'))).toEqual([]);
  await save();
  expect((await readdir(folder())).sort()).toEqual(['import.txt', 'index.md']);
});

test('a folder that somebody makes in the meantime is not touched', async () => {
  const { rename: move } =
    await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
  vi.mocked(rename).mockImplementationOnce(async (from, to) => {
    await mkdir(String(to), { recursive: true });
    await writeFile(join(String(to), 'index.md'), 'سابق');
    expect(dirname(String(to))).toBe(dirname(folder()));
    await move(from, to);
  });
  await expect(save()).rejects.toThrow('--slug a-test-2');
  expect(await readFile(join(folder(), 'index.md'), 'utf8')).toBe('سابق');
});

test('what is put in is not kept in memory, however many there are', async () => {
  await save();
  expect(findText(digestFile(Buffer.from(content)))).toBeUndefined();
});
