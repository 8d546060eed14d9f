import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkMachine } from '../../../src/commands/doctor/check-machine.ts';

test('what is missing is named with what to write, and what is there is not', async () => {
  const root = await mkdtemp(join(tmpdir(), 'maqal-doctor-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const remedies = async () => (await checkMachine(root)).map(({ remedy }) => remedy);
  for (const remedy of ['npm ci', 'git init']) expect(await remedies()).toContain(remedy);

  await mkdir(join(root, 'node_modules'));
  await writeFile(join(root, 'package-lock.json'), '{}');
  await writeFile(join(root, 'node_modules/.package-lock.json'), '{}');
  await mkdir(join(root, 'content'));
  await writeFile(join(root, 'content/addresses.txt'), '/2014/\n');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      cwd: root,
      stdio: 'pipe',
    });
  git('init', '--quiet');
  const wrong = await checkMachine(root);
  expect(wrong.filter(({ state }) => state === 'wrong').map(({ remedy }) => remedy)).toEqual([
    'git commit content/addresses.txt',
  ]);

  git('add', '.');
  git('commit', '--quiet', '-m', 'a');
  expect((await checkMachine(root)).some(({ state }) => state === 'wrong')).toBe(false);

  await rm(join(root, 'content/addresses.txt'));
  expect(await remedies()).toContain('git checkout HEAD -- content/addresses.txt');
  await mkdir(join(root, 'tests/fixtures/example'), { recursive: true });
  await writeFile(join(root, 'tests/fixtures/example/addresses.txt'), '/2014/\n');
  expect(await remedies()).toContain("git add --all && git commit -m 'Our site'");
  await rm(join(root, 'tests'), { recursive: true });
  git('checkout', '--quiet', '.');

  await mkdir(join(root, 'src'));
  await writeFile(join(root, 'src/font.woff2'), '');
  git('add', '.');
  git('commit', '--quiet', '-m', 'b');
  await rm(join(root, 'src/font.woff2'));
  expect(await remedies()).toContain('git checkout HEAD -- src/font.woff2');
  git('checkout', '--quiet', '.');

  await utimes(join(root, 'package-lock.json'), new Date('2099-01-01'), new Date('2099-01-01'));
  expect(await remedies()).toContain('npm ci');
});
