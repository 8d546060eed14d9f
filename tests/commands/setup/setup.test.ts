import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findCountry } from '../../../src/commands/setup/countries.ts';
import { exampleFolder } from '../../support/example-folder.ts';

test.each([
  ['LB', 'LB', 'Asia/Beirut', 'arab'],
  ['المغرب', 'MA', 'Africa/Casablanca', 'latn'],
  ['السعوديه', 'SA', 'Asia/Riyadh', 'arab'],
  ['tn', 'TN', 'Africa/Tunis', 'latn'],
  ['morocco', 'MA', 'Africa/Casablanca', 'latn'],
  ['Palestine', 'PS', 'Asia/Hebron', 'arab'],
  ['Saudi', 'SA', 'Asia/Riyadh', 'arab'],
])('%s is %s, in %s', (text, code, timeZone, digits) => {
  expect(findCountry(text)).toEqual({ code, timeZone, digits });
});

test('what is no such country is none', () => {
  expect(['', ' ', 'XX', 'an', 'فرنسا', 'France'].map(findCountry)).toEqual(
    Array(6).fill(undefined),
  );
});

test('a fresh copy becomes a site of its own, and keeps what others have written into it', async () => {
  const root = await mkdtemp(join(tmpdir(), 'maqal-setup-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp('src', join(root, 'src'), { recursive: true });
  await cp(exampleFolder, join(root, 'content'), { recursive: true });
  await mkdir(join(root, 'tests/fixtures'), { recursive: true });
  await symlink(resolve('node_modules'), join(root, 'node_modules'));
  const run = (...args: string[]) =>
    spawnSync('node', [join(root, 'src/commands/setup.ts'), ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
  const all = [
    ...['--name', "جريدة 'الغد'", '--description', 'أخبار الغد.', '--digits', 'arab'],
    ...['--address', 'ghad.example/news', '--country', 'LB'],
  ];
  expect(run('--name', 'الغد').status).toBe(2);
  const noAddress = run(...all.map((word) => (word.startsWith('ghad.') ? 'ghad' : word)));
  expect(noAddress.status).toBe(2);
  expect(noAddress.stderr.match(/«ghad»/g)).toHaveLength(1);
  expect(existsSync(join(root, 'content/2014'))).toBe(true);
  expect(run(...all)).toMatchObject({ status: 0, stderr: '' });
  const settings = readFileSync(join(root, 'src/site.ts'), 'utf8');
  expect(settings).toContain("name: 'جريدة \\'الغد\\'',");
  const print =
    "const { site: s } = await import('./src/site.ts'); console.log(JSON.stringify([s.name, s.address, s.months, s.digits, s.timeZone, s.twoDigitDays]))";
  const { stdout } = spawnSync('node', ['--input-type=module', '-e', print], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  expect(JSON.parse(stdout)).toEqual([
    ...["جريدة 'الغد'", 'https://ghad.example/news/', ['LB'], 'arab', 'Asia/Beirut', false],
  ]);
  expect(existsSync(join(root, 'tests/fixtures/example/2014/obama-khamenei-letter/index.md'))).toBe(
    true,
  );
  expect(existsSync(join(root, 'content/addresses.txt'))).toBe(false);
  // A second time it empties nothing: what is there now is the site's own.
  await mkdir(join(root, 'content/2014/obama-khamenei-letter'), { recursive: true });
  expect(run(...all).status).toBe(0);
  expect(existsSync(join(root, 'content/2014/obama-khamenei-letter'))).toBe(true);
});
