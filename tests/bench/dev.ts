import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { bareEnvironment, makeSite } from '../support/make-site.ts';
import { writeArchive } from './write-archive.ts';

/**
 * `npm run bench:dev -- N`: how the development server does with N articles (10,000 unless told),
 * beside that of a project of Astro's with one page.
 */
const count = Number(process.argv[2] ?? 10_000);

interface Server {
  origin: string;
  /** Seconds until it named its address. */
  ready: number;
  /** Peak, in MB. */
  readMemory(): Promise<number>;
  stop(): Promise<void>;
}

async function start(root: string, args: readonly string[]): Promise<Server> {
  const began = performance.now();
  const child = spawn('node', args, { cwd: root, env: { ...bareEnvironment(), NO_COLOR: '1' } });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let output = '';
  const origin = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const found = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    ended.then(() => reject(new Error(output)));
  });
  return {
    origin,
    ready: (performance.now() - began) / 1000,
    readMemory: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
      return Math.round(Number(/VmHWM:\s*(\d+)/.exec(status)?.[1]) / 1024);
    },
    async stop() {
      child.kill();
      await ended;
    },
  };
}

const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(2);
const get = async (address: string) => (await fetch(address)).text();

const empty = await mkdtemp(join(tmpdir(), 'maqal-empty-'));
await mkdir(join(empty, 'src/pages'), { recursive: true });
await writeFile(join(empty, 'package.json'), '{ "type": "module" }');
await writeFile(join(empty, 'src/pages/index.astro'), '<h1>مرحباً</h1>');
await symlink(join(process.cwd(), 'node_modules'), join(empty, 'node_modules'));
const plain = await start(empty, [join(process.cwd(), 'node_modules/astro/bin/astro.mjs'), 'dev']);
await plain.stop();

const site = await makeSite({ content: false });
await writeArchive(join(site.root, 'content'), count);
const [year, slug] = ['2014', `story-${String(count - 1).padStart(6, '0')}`];
const file = join(site.root, 'content', year, slug, 'index.md');
const text = await readFile(file, 'utf8');
await writeFile(file, text.replace('summary:', 'aliases: [/old/one/]\nsummary:'));

const server = await start(site.root, ['src/commands/dev.ts']);
console.log(
  `ready            ${server.ready.toFixed(2)} s; an empty project ${plain.ready.toFixed(2)} s`,
);
console.log(`                 ratio ${(server.ready / plain.ready).toFixed(1)}`);
let from = performance.now();
await get(`${server.origin}/`);
console.log(`first page       ${seconds(from)} s`);
from = performance.now();
await get(`${server.origin}/${year}/${slug}/`);
console.log(`first article    ${seconds(from)} s`);
from = performance.now();
await get(`${server.origin}/${year}/${slug}/`);
console.log(`the same again   ${seconds(from)} s`);
for (let edit = 1; edit <= 3; edit++) {
  const mark = `جملة جديدة ${edit}`;
  await writeFile(file, `${await readFile(file, 'utf8')}\n${mark}.\n`);
  from = performance.now();
  while (!(await get(`${server.origin}/${year}/${slug}/`)).includes(mark)) await wait(20);
  console.log(`edit of a text   ${seconds(from)} s`);
}
for (let edit = 1; edit <= 3; edit++) {
  const mark = `عنوان جديد ${edit}`;
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^title: .*/m, `title: ${mark}`));
  from = performance.now();
  while (!(await get(`${server.origin}/${year}/${slug}/`)).includes(mark)) await wait(20);
  console.log(`edit of a title  ${seconds(from)} s`);
}
const { status, headers } = await fetch(`${server.origin}/old/one/`, { redirect: 'manual' });
console.log(`an old address   ${status} ${headers.get('location')}`);
console.log(`memory           ${await server.readMemory()} MB`);
await server.stop();
await site.remove();
await rm(empty, { recursive: true });
