import { spawnSync } from 'node:child_process';
import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { endOfArchive, writeArchive } from './write-archive.ts';

/**
 * `npm run bench:scale -- 1000`: builds an archive of so many articles with this project, Hugo and
 * Eleventy in turn on one disk, and prints what each took. Hugo comes from the system
 * (`apt-get install hugo`), GNU time too; Eleventy is installed from npm into the bench's folder. That is a
 * temporary one, or the one that `SCALE_FOLDER` names, which stays and keeps the cards: single figures
 * depend on the machine, the ratios of one run are what is compared.
 */
const count = Number(process.argv[2] ?? 1000);
const project = resolve(import.meta.dirname, '../..');
const kept = process.env.SCALE_FOLDER;
const root = kept ? resolve(kept, String(count)) : await mkdtemp(join(tmpdir(), 'maqal-scale-'));

interface Taken {
  /** Seconds of the processor, user and system. */
  cpu: number;
  /** Seconds of the clock. */
  wall: number;
  /** Megabytes at most. */
  memory: number;
}

const folders = {
  maqal: join(root, 'maqal'),
  hugo: join(root, 'hugo'),
  eleventy: join(root, 'eleventy'),
};
const settings = {
  SOURCE_DATE_EPOCH: endOfArchive(count),
  SITE_URL: 'https://news.example.org/',
  CI: '',
};
const builds = {
  maqal: () => time(folders.maqal, process.execPath, ['src/commands/build.ts']),
  hugo: () => time(folders.hugo, 'hugo', ['--buildFuture', '--quiet']),
  eleventy: () =>
    time(folders.eleventy, process.execPath, ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet']),
};

await prepare();
const rows: [string, Taken][] = [];
const measure = async (name: string, build: () => Promise<Taken>) => {
  const taken = await build();
  rows.push([name, taken]);
  const { cpu, wall, memory } = taken;
  console.log(
    `${name.padEnd(24)} ${cpu.toFixed(1).padStart(7)} CPU s ${wall.toFixed(1).padStart(7)} s ${memory.toFixed(0).padStart(6)} MB`,
  );
  return taken;
};

const first = await measure('maqal, first, cards', builds.maqal);
await forget();
const hugo = await measure('hugo, all', builds.hugo);
const maqal = await measure('maqal, all', builds.maqal);
const eleventy = await measure('eleventy, all', builds.eleventy);
const none = await measure('maqal, nothing changed', builds.maqal);
await change();
const one = await measure('maqal, one changed', builds.maqal);
const hugoOne = await measure('hugo, one changed', builds.hugo);
const { bytes, files } = await weigh();

const ratio = (a: number, b: number) => (a / b).toFixed(2);
console.log(`
${count} articles
all, cards kept, CPU     ${ratio(maqal.cpu, hugo.cpu)} × Hugo, ${ratio(maqal.cpu, eleventy.cpu)} × Eleventy
an article               ${((maqal.cpu * 1000) / count).toFixed(1)} CPU ms
first, with cards, CPU   ${ratio(first.cpu, hugo.cpu)} × Hugo
one changed, clock       ${ratio(one.wall, hugoOne.wall)} × Hugo
nothing changed, clock   ${ratio(none.wall, hugoOne.wall)} × Hugo
memory                   ${ratio(maqal.memory, hugo.memory)} × Hugo
an article without photo ${(bytes / 1000).toFixed(0)} kB, ${files} files`);
if (!kept) await rm(root, { recursive: true });

/** The same content in three folders, each with what builds it. */
async function prepare(): Promise<void> {
  const content = join(root, 'content');
  await rm(content, { recursive: true, force: true });
  await writeArchive(content, count);
  for (const folder of Object.values(folders)) {
    await mkdir(folder, { recursive: true });
    for (const name of ['content', 'src', 'dist', 'public', '_site', 'hosting']) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
    await cp(content, join(folder, 'content'), { recursive: true });
  }
  const { maqal, hugo, eleventy } = folders;
  for (const part of [
    'src',
    'public',
    'package.json',
    'package-lock.json',
    'astro.config.ts',
    'tsconfig.json',
  ]) {
    await cp(join(project, part), join(maqal, part), {
      recursive: true,
      filter: (path) => !path.includes('node_modules'),
    });
  }
  await symlink(join(project, 'node_modules'), join(maqal, 'node_modules')).catch(() => {});
  const peers = join(import.meta.dirname, 'peers');
  await cp(join(peers, 'hugo'), hugo, { recursive: true });
  await cp(join(peers, 'eleventy'), eleventy, { recursive: true });
  await writeFile(join(eleventy, 'content/content.11tydata.json'), '{"layout":"page.njk"}');
  if (await isThere(join(eleventy, 'node_modules'))) return;
  await writeFile(join(eleventy, 'package.json'), '{"private":true,"type":"module"}');
  run(eleventy, 'npm', ['install', '--no-audit', '--no-fund', '@11ty/eleventy@3.1.8']);
}

/** Takes away what builds have left, but for the cards. */
async function forget(): Promise<void> {
  const { maqal, hugo, eleventy } = folders;
  for (const name of await readdir(join(maqal, '.astro'))) {
    if (name !== 'cards') await rm(join(maqal, '.astro', name), { recursive: true });
  }
  const built = [
    join(maqal, 'dist'),
    join(maqal, 'hosting'),
    join(hugo, 'public'),
    join(eleventy, '_site'),
  ];
  for (const folder of built) await rm(folder, { recursive: true, force: true });
}

/** Adds a sentence to one article. */
async function change(): Promise<void> {
  for (const folder of [folders.maqal, folders.hugo]) {
    const year =
      (await readdir(join(folder, 'content'))).find((name) => /^\d{4}$/.test(name)) ?? '';
    const [, story = ''] = await readdir(join(folder, 'content', year));
    await appendFile(
      join(folder, 'content', year, story, 'index.md'),
      '\nجملة أضيفت إلى المقال.\n',
    );
  }
}

/** What an article adds to the built site, in the middle of all. */
async function weigh(): Promise<{ bytes: number; files: number }> {
  const { maqal } = folders;
  const year = (await readdir(join(maqal, 'dist'))).find((name) => /^\d{4}$/.test(name)) ?? '';
  const own = (await readdir(join(maqal, 'dist', year), { recursive: true })).filter((name) =>
    /^story-.*\.\w+$/.test(name),
  );
  const sizes = await Promise.all(
    own.map(async (name) => (await stat(join(maqal, 'dist', year, name))).size),
  );
  const articles = own.filter((name) => name.endsWith('index.html')).length;
  const bytes = sizes.reduce((sum, each) => sum + each, 0) / articles;
  return { bytes, files: own.length / articles };
}

async function time(folder: string, command: string, args: readonly string[]): Promise<Taken> {
  const out = join(root, 'time');
  run(folder, '/usr/bin/time', ['-o', out, '-f', '%e %U %S %M', command, ...args]);
  const line = (await readFile(out, 'utf8')).trim().split('\n').at(-1) ?? '';
  const [wall = 0, user = 0, system = 0, kilobytes = 0] = line.split(' ').map(Number);
  return { cpu: user + system, wall, memory: kilobytes / 1024 };
}

function run(cwd: string, command: string, args: readonly string[]): void {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ...settings },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command}: ${(stdout + stderr).slice(-2000)}`);
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
