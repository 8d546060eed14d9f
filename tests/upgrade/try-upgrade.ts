import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Takes this version into a site that was made of 0.1.0 with its own name, address, colours and articles, by
 * the very lines that the documentation gives, and builds it.
 *
 * It needs the history of Git, and takes in what is committed here.
 */
const first = '6effce708769102f85622aab75e155ee2b544236';
const project = resolve('.');
const root = await mkdtemp(join(tmpdir(), 'maqal-upgrade-'));

try {
  run('git', 'clone', '--quiet', '--no-hardlinks', project, root);
  run('git', 'checkout', '--quiet', '-b', 'site', first);
  run('git', 'config', 'user.name', 'Operator');
  run('git', 'config', 'user.email', 'operator@news.example');
  await makeOwn();
  run('bash', '-c', readUpgradeLines());
  assert.equal(
    run('git', 'diff', '--name-only', '--diff-filter=U'),
    '',
    'nothing is left to merge',
  );
  check();
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  run('node', 'src/commands/build.ts');
  checkBuilt();
  console.log('✓ 0.1.0 → هذه النسخة · this version');
} finally {
  await rm(root, { recursive: true, force: true });
}

function run(command: string, ...args: string[]): string {
  const { SITE_URL: _, ...env } = process.env;
  return execFileSync(command, args, { cwd: root, encoding: 'utf8', env, stdio: 'pipe' }).trim();
}

/** What somebody does who makes a site of the first version: it has no `npm run setup`. */
async function makeOwn(): Promise<void> {
  change('src/site.ts', /name: '.*'/, "name: 'جريدة الغد'");
  change('src/site.ts', /description: '.*'/, "description: 'أخبار الغد، اليوم.'");
  change('src/site.ts', 'SITE_URL || exampleAddress', "SITE_URL || 'https://ghad.example/'");
  change('src/site.ts', "['EG'] as", "['LB'] as");
  change('src/styles/global.css', /--color-accent: #7d1a1f/, '--color-accent: #0b5345');
  rmSync(join(root, 'content'), { recursive: true });
  await mkdir(join(root, 'content/2026/first-story'), { recursive: true });
  await writeFile(
    join(root, 'content/2026/first-story/index.md'),
    '---\ntitle: أول خبر\ndate: 2026-11-02\nsource: جريدة الغد\n---\n\nنصّ الخبر الأول.\n',
  );
  run('git', 'add', '--all');
  run('git', 'commit', '--quiet', '-m', 'Make the site ours');
}

function change(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, `${file}: ${from}`);
  writeFileSync(join(root, file), changed);
}

/** The lines of the documentation, but for where the engine comes from, and the last, which installs. */
function readUpgradeLines(): string {
  const docs = readFileSync(join(project, 'src/docs/settings.md'), 'utf8');
  const [, block = ''] = /## A new version\n\n```sh\n(.*?)```/s.exec(docs) ?? [];
  const lines = block.trim().split('\n');
  assert.equal(lines.at(-1), 'npm start');
  return lines
    .slice(0, -1)
    .join('\n')
    .replace(/https:\S+ main/, `${project} HEAD`);
}

function check(): void {
  const settings = readFileSync(join(root, 'src/site.ts'), 'utf8');
  for (const own of ['جريدة الغد', 'https://ghad.example/', "['LB']", 'completeSettings']) {
    assert.ok(settings.includes(own), own);
  }
  assert.equal(run('git', 'ls-files', 'content'), 'content/2026/first-story/index.md');
}

function checkBuilt(): void {
  const page = readFileSync(join(root, 'dist/2026/first-story/index.html'), 'utf8');
  for (const own of [
    'جريدة الغد',
    'https://ghad.example/2026/first-story/',
    '02 تشرين الثاني 2026',
  ]) {
    assert.ok(page.includes(own), own);
  }
  assert.match(page, /#0b5345/);
  assert.ok(!existsSync(join(root, 'dist/2014')));
  assert.ok(existsSync(join(root, 'dist/search/index.html')), 'and what is new is there');
}
