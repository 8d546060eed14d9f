import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Cancelled, openAsker } from '../../src/import/ask.ts';
import { createSkeleton } from '../../src/import/create-skeleton.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-questions-'));
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(root, { recursive: true });
});

const blank = (count: number) => Array<string>(count).fill('');

/** An editor who types the answers in turn, each when its question has been put; then leaves. */
function answer(...answers: string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let asked = '';
  output.on('data', (chunk) => {
    asked += chunk;
    if (!String(chunk).endsWith('> ')) return;
    const next = answers.shift();
    if (next === undefined) input.end();
    else input.write(`${next}\n`);
  });
  return { asker: openAsker(input, output), asked: () => asked };
}

test('a few questions make a skeleton; an empty answer takes the suggestion or passes over', async () => {
  vi.useFakeTimers({ now: new Date(2026, 11, 31, 23, 59), toFake: ['Date'] });
  const { asker, asked } = answer('رسالة أوباما', '٧ نوفمبر ٢٠١٤', 'مختبر', ...blank(5));
  const { file } = await createSkeleton({ root, asker, dryRun: false });
  expect(file).toBe('content/2014/letter-obama/index.md');
  expect(await readFile(join(root, file), 'utf8')).toContain('date: 2014-11-07\nsource: مختبر\n');
  expect(asked().match(/؟/g)).toHaveLength(8);
  expect(asked()).toContain('  = 2014-11-07\n');
  expect(asked()).toContain('[letter-obama]');
  expect(asked()).toContain('[2026-12-31]');
});

test('a wrong answer is explained, and the question put again', async () => {
  const { asker, asked } = answer(
    '',
    'عنوان',
    '30/2/2014',
    '2014-11-07',
    'مختبر',
    'رسالة',
    'letter',
    ...blank(4),
  );
  const { file } = await createSkeleton({ root, asker, dryRun: false });
  expect(file).toBe('content/2014/letter/index.md');
  expect(asked()).toContain('An answer is needed.');
  expect(asked()).toContain('This date was not understood.');
  expect(asked()).toContain('"رسالة" cannot be an address');
});

test('an address that holds no word of the headline is not shown as if it did', async () => {
  const { asker, asked } = answer('من نحن', '2014-11-07', 'مختبر', 'about-us', ...blank(4));
  await createSkeleton({ root, asker, dryRun: false });
  expect(asked()).toContain('End of the web address, in Latin letters?\n');
});

test('a taken address is not suggested', async () => {
  const given = { root, title: 'رسالة أوباما', date: '2014-11-07', source: 'مختبر', dryRun: false };
  await createSkeleton(given);
  const { asker } = answer(...blank(5));
  expect((await createSkeleton({ ...given, asker })).permalink.slug).toBe('letter-obama-2');
});

test.each(['letter-obama.md', 'Letter-Obama'])('%s has the address already', async (name) => {
  await mkdir(join(root, 'content/2014', name), { recursive: true });
  const given = { root, title: 'رسالة أوباما', date: '2014-11-07', source: 'مختبر', dryRun: false };
  await expect(createSkeleton(given)).rejects.toThrow('--slug letter-obama-2');
});

test('who leaves a question leaves nothing behind', async () => {
  const { asker } = answer('عنوان');
  await expect(createSkeleton({ root, asker, dryRun: false })).rejects.toThrow(Cancelled);
  await expect(readFile(join(root, 'content'))).rejects.toThrow('ENOENT');
});

test('topics and authors are asked for, and once for their addresses, with what is known', async () => {
  const names = ['هدى السالم، سامر العلي', 'إيران, تجارب'];
  const slugs = ['', 'trials', 'Huda', 'huda-al-salem', 'huda-al-salem', 'samer-al-ali'];
  const given = { root, dryRun: false, title: 'أ', date: '2014-11-07', source: 'ب', slug: 'one' };
  const first = answer(...names, 'بيروت', 'تحليل', ...slugs);
  const { file } = await createSkeleton({ ...given, asker: first.asker });
  expect(await readFile(join(root, file), 'utf8')).toContain(
    'authors: [هدى السالم, سامر العلي]\nlocation: بيروت\nkicker: تحليل\ntopics: [إيران, تجارب]\n',
  );
  expect(first.asked()).toContain('[iran]');
  expect(first.asked()).toContain("The address huda-al-salem is another name's.");
  const lines = (await readFile(join(root, 'content/names.txt'), 'utf8')).split('\n');
  expect(lines.filter((line) => line.startsWith('/'))).toEqual([
    '/authors/huda-al-salem/ هدى السالم',
    '/authors/samer-al-ali/ سامر العلي',
    '/topics/iran/ إيران',
    '/topics/trials/ تجارب',
  ]);
  const again = answer('هدي السالم', 'ايران', '', '');
  await createSkeleton({ ...given, slug: 'two', asker: again.asker });
  expect(again.asked().match(/؟/g)).toHaveLength(4);
});
