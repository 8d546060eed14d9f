import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { digestFile, findText, keepText, openText } from '../../src/body/kept-texts.ts';
import { OpenedText } from '../../src/body/opened-text.ts';

let root: string;
const parsed: unknown[] = [];
const note = (body: unknown) => {
  parsed.push(body);
};
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-texts-'));
  subscribe('maqal.parse', note);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  unsubscribe('maqal.parse', note);
  await rm(root, { recursive: true });
});

/** Writes an article's file. */
async function write(file: string, body: string) {
  const text = `---\ntitle: عنوان\n---\n${body}`;
  await writeFile(join(root, file), text);
  return { file, digest: digestFile(Buffer.from(text)) };
}

test('a file is read once: the text that was opened is there for all who ask', async () => {
  const article = await write('a.md', 'نصّ *أول*.');
  const text = await openText(root, article);
  expect(text.body).toBe('نصّ *أول*.');
  await rm(join(root, 'a.md'));
  expect(await openText(root, article)).toBe(text);
  expect(findText(article.digest)).toBe(text);
});

test('a file that is no longer the one that was checked is not published', async () => {
  const article = await write('b.md', 'نصّ.');
  await write('b.md', 'نصّ آخر.');
  vi.stubEnv('DEV', false);
  await expect(openText(root, article)).rejects.toThrow(/^b\.md: .*\nb\.md: .*Build again\.$/);
});

test('of many texts those longest out of use let their trees go', () => {
  const texts = [1, 2, 3].map((at) => new OpenedText(`${at}\n\n\`\`\`\n${'-'.repeat(400_000)}`));
  const use = (at: number) => keepText(String(at), texts[at]!).markdown;
  parsed.length = 0;
  for (const at of [0, 1, 0, 2, 0]) use(at);
  expect(parsed.map((body) => String(body)[0])).toEqual(['1', '2', '3']);
  use(1);
  expect(parsed.map((body) => String(body)[0])).toEqual(['1', '2', '3', '2']);
});

test('the texts are one store however often the module is loaded', async () => {
  const path = '../../src/body/kept-texts.ts?again';
  const again: typeof import('../../src/body/kept-texts.ts') = await import(path);
  expect(again.findText).not.toBe(findText);
  const text = keepText('shared', new OpenedText('نصّ'));
  expect(again.findText('shared')).toBe(text);
});
