import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  jobs: Record<string, { steps: { name?: string; uses?: string; run?: string }[] }>;
}

const files = globSync('.github/{workflows,ISSUE_TEMPLATE}/*.yml');
const read = (file: string) => parse(readFileSync(file, 'utf8')) as Workflow;
const stepsOf = (file: string) => Object.values(read(file).jobs).flatMap(({ steps }) => steps);
const pages = '.github/workflows/pages.yml';

test('what workflows run is there, and what they use has a version', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
  const steps = files.filter((file) => file.includes('workflows')).flatMap(stepsOf);
  const runs = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm run ([\w:-]+)/g)]);
  expect(runs.map(([, name]) => name).filter((name) => !Object.hasOwn(scripts, name!))).toEqual([]);
  expect(steps.map(({ run }) => run)).toContain('.ci/run');
  expect(existsSync('.ci/run')).toBe(true);
  for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
});

test('forms for issues ask in Arabic and English', () => {
  const forms = files.filter((file) => /broken-/.test(file));
  expect(forms).toHaveLength(2);
  for (const file of forms) {
    const { name, body } = parse(readFileSync(file, 'utf8'));
    expect(name).toMatch(/^\p{Script=Arabic}.+ · [A-Z]/u);
    for (const { attributes } of body) {
      expect(attributes.label).toMatch(/^\p{Script=Arabic}.* · [A-Z]/u);
    }
  }
});

test('new addresses are committed, also where somebody has pushed others meanwhile', async () => {
  const root = await mkdtemp(join(tmpdir(), 'maqal-ledger-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const git = (folder: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      cwd: join(root, folder),
      stdio: 'pipe',
      encoding: 'utf8',
    });
  const ledger = 'content/addresses.txt';
  git('', 'init', '--quiet', '--bare', '--initial-branch=main', 'origin');
  git('', 'clone', '--quiet', 'origin', 'editor');
  mkdirSync(join(root, 'editor/content'));
  writeFileSync(join(root, 'editor', ledger), '/2014/\n');
  writeFileSync(join(root, 'editor/.gitattributes'), readFileSync('.gitattributes'));
  git('editor', 'add', '.');
  git('editor', 'commit', '--quiet', '-m', 'First');
  git('editor', 'push', '--quiet', 'origin', 'HEAD:main');
  git('', 'clone', '--quiet', 'origin', 'machine');
  const keep = stepsOf(pages).find(({ name }) => name === 'Keep the ledger')?.run ?? '';
  const run = () =>
    execFileSync('bash', ['-e', '-c', keep], { cwd: join(root, 'machine'), stdio: 'pipe' });

  run();
  expect(git('machine', 'log', '--format=%s').trim()).toBe('First');

  appendFileSync(join(root, 'machine', ledger), '/2026/new/\n');
  appendFileSync(join(root, 'editor', ledger), '/2026/other/\n');
  git('editor', 'commit', '--quiet', '-a', '-m', 'Another');
  git('editor', 'push', '--quiet', 'origin', 'HEAD:main');
  run();
  const kept = git('origin', 'show', `main:${ledger}`).trim().split('\n');
  expect(kept.sort()).toEqual(['/2014/', '/2026/new/', '/2026/other/']);
});

test('nothing is published before its address is in the ledger', () => {
  const names = stepsOf(pages).map(({ name, uses, run }) => name ?? uses ?? run);
  const at = (name: string) => names.findIndex((each) => each?.startsWith(name));
  expect(at('Build')).toBeGreaterThan(-1);
  expect(at('Keep the ledger')).toBeGreaterThan(at('Build'));
  expect(at('actions/deploy-pages')).toBeGreaterThan(at('Keep the ledger'));
});
