import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const whole = 'export const [site, linkTo, addressOf, ownWords] = [{}, {}, {}, {}];\n';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-install-'));
  await mkdir(join(root, 'node_modules'));
  await writeFile(join(root, 'package-lock.json'), '');
  await writeFile(join(root, 'node_modules/.package-lock.json'), '');
});
afterEach(() => rm(root, { recursive: true }));

/** Runs the script where `node` on the path says that of its TypeScript. */
async function install(typescript: string, ...words: string[]) {
  const bin = join(root, 'bin');
  await mkdir(bin);
  await writeFile(join(bin, 'node'), `#!/bin/sh\necho ${typescript}\n`);
  await chmod(join(bin, 'node'), 0o755);
  return spawnSync(process.execPath, [resolve('src/commands/install.mjs'), ...words], {
    cwd: root,
    env: { PATH: `${bin}:/bin:/usr/bin` },
    encoding: 'utf8',
  });
}

test('where all is installed, nothing is said', async () => {
  const { status, stderr, stdout } = await install('strip');
  expect([status, stderr, stdout]).toEqual([0, '', '']);
});

test.each([
  ['src/site.ts', "export const site = {\n  name: 'a'\n  hijri: true,\n};\n", 3],
  ['src/own/own-words.ts', "export const ownWords = { share: 'a };\n", 1],
])('a fault in %s is told with its line', async (file, text, line) => {
  await mkdir(join(root, file, '..'), { recursive: true });
  await writeFile(join(root, file), text);
  const { status, stderr } = spawnSync('node', [resolve('src/commands/install.mjs')], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(new RegExp(`✗ ${file}:${line}: خطأ في الكتابة`));
  await writeFile(join(root, file), whole);
  expect((await install('strip')).status).toBe(0);
});

test.each([
  [
    'src/site.ts',
    'export const site = {\n  hijri: yes,\n};\n',
    ':2: لا يُقرأ هذا السطر.*\n.*yes is not',
  ],
  ['src/own/own-words.ts', 'export const words = {};\n', ': الملف غير موجود.*\n.*ownWords'],
  ['src/own/own-words.ts', '', ': الملف غير موجود.*\n.*ownWords'],
  ['src/own/own-words.ts', undefined, ': الملف غير موجود.*\n.*ownWords'],
])('%s that cannot be used is named: %j', async (file, text, told) => {
  await mkdir(join(root, file, '..'), { recursive: true });
  await writeFile(join(root, 'src/words.ts'), '');
  await mkdir(join(root, 'src/own'), { recursive: true });
  for (const each of ['src/site.ts', 'src/own/own-words.ts'])
    await writeFile(join(root, each), whole);
  if (text === undefined) await rm(join(root, file));
  else await writeFile(join(root, file), text);
  const { status, stderr } = spawnSync('node', [resolve('src/commands/install.mjs')], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(new RegExp(`✗ ${file}${told}`));
  expect(stderr).not.toContain('    at ');
});

test('where nothing is installed, the doctor says so, and another packager is sent to npm', async () => {
  await rm(join(root, 'node_modules/.package-lock.json'));
  const checked = await install('strip', '--check');
  expect([checked.status, checked.stderr]).toEqual([1, expect.stringContaining('npm ci')]);
  await rm(join(root, 'bin'), { recursive: true });
  const installed = await install('strip');
  expect([installed.status, installed.stderr]).toEqual([1, expect.stringContaining('npm start')]);
});

test('where Node was installed without its script, the remedy is named', async () => {
  const { status, stderr } = await install('undefined');
  expect(status).toBe(1);
  expect(stderr).toContain('npm rebuild node');
});

const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

// Node before 22.18 would end in a stack of its own at each.
test.each(Object.entries(scripts).filter(([, line]) => /^node src\/commands\/\S+\.ts/.test(line)))(
  'npm run %s sees to the installation first',
  (name) => {
    expect(scripts[`pre${name}`]).toContain('node src/commands/install.mjs');
  },
);
