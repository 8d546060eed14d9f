import { spawn } from 'node:child_process';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { bareEnvironment, makeSite } from '../support/make-site.ts';
import { writeArchive } from './write-archive.ts';

/**
 * `npm run bench:dev -- N`: how the development server does with N articles (10,000 unless told),
 * beside that of a project of Astro's with one page. Both are started in turn, so that whatever else the
 * machine does falls on both; it reads what Linux tells of processes.
 */
const count = Number(process.argv[2] ?? 10_000);

/** Stands at the end of a page that there is not. */
const missing = '<!-- missing -->';

/** How often each is started. */
const starts = 3;

interface Server {
  origin: string;
  /** Seconds until it named its address: of the clock, and of the processor. */
  ready: { clock: number; cpu: number };
  /** Seconds of the processor so far. */
  readCpu(): Promise<number>;
  /** In MB: what its heap must hold now, and the most memory that the process has had. */
  readMemory(): Promise<{ heap: number; peak: number }>;
  stop(): Promise<void>;
}

/** Has a process say how much of its heap is left when it is swept, whenever it is sent the signal. */
const sweeper = `data:text/javascript,${encodeURIComponent(
  "process.on('SIGUSR2', () => { gc(); console.log('swept', process.memoryUsage().heapUsed, 'B'); })",
)}`;

async function start(root: string, args: readonly string[]): Promise<Server> {
  const began = performance.now();
  const child = spawn('node', ['--expose-gc', '--import', sweeper, ...args], {
    cwd: root,
    env: { ...bareEnvironment(), NO_COLOR: '1' },
  });
  process.once('exit', () => child.kill());
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
  const clock = (performance.now() - began) / 1000;
  const readCpu = async () => {
    const state = (await readFile(`/proc/${child.pid}/stat`, 'utf8'))
      .replace(/.*\) /, '')
      .split(' ');
    return (Number(state[11]) + Number(state[12])) / 100;
  };
  const cpu = await readCpu();
  return {
    origin,
    ready: { clock, cpu },
    readCpu,
    readMemory: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
      const read = (name: string) =>
        Math.round(Number(new RegExp(`${name}:\\s*(\\d+)`).exec(status)?.[1]) / 1024);
      const from = output.length;
      child.kill('SIGUSR2');
      let swept: RegExpExecArray | null = null;
      while (!swept) {
        await wait(20);
        swept = /swept (\d+) B/.exec(output.slice(from));
      }
      return { heap: Math.round(Number(swept[1]) / 2 ** 20), peak: read('VmHWM') };
    },
    async stop() {
      child.kill();
      await ended;
    },
  };
}

const tell = (what: string, found: string) => console.log(`${what.padEnd(34)} ${found}`);
const get = async (path: string) => {
  const response = await fetch(server.origin + path);
  return (await response.text()) + (response.ok ? '' : missing);
};
const time = async (ask: () => Promise<unknown>) => {
  const from = performance.now();
  await ask();
  return (performance.now() - from) / 1000;
};
const middle = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

const empty = await mkdtemp(join(tmpdir(), 'maqal-empty-'));
await mkdir(join(empty, 'src/pages'), { recursive: true });
await writeFile(join(empty, 'package.json'), '{ "type": "module" }');
await writeFile(join(empty, 'src/pages/index.astro'), '<h1>مرحباً</h1>');
await symlink(join(process.cwd(), 'node_modules'), join(empty, 'node_modules'));
const site = await makeSite({ content: false });
const content = join(site.root, 'content');
await writeArchive(content, count);
await writeFile(join(content, 'names.txt'), '/topics/water/ المياه\n/topics/oil/ النفط\n');
const [year, slug] = ['2014', `story-${String(count - 1).padStart(6, '0')}`];
const fileOf = (name: string, of = year) => join(content, of, name, 'index.md');
const newest = fileOf('story-000000', (await readdir(content)).filter(Number).toSorted().at(-1));
const edit = async (change: (text: string) => string, file = fileOf(slug)) =>
  writeFile(file, change(await readFile(file, 'utf8')));
await edit((text) => text.replace('summary:', 'aliases: [/old/one/]\ntopics: [المياه]\nsummary:'));

let server = await start(site.root, ['src/commands/dev.ts']);
const first = { ready: server.ready, page: await time(() => get('/')) };
await server.stop();
const own: Server['ready'][] = [];
const plain: Server['ready'][] = [];
const pages: number[] = [];
for (let turn = 1; turn <= starts; turn++) {
  const other = await start(empty, [
    join(process.cwd(), 'node_modules/astro/bin/astro.mjs'),
    'dev',
  ]);
  plain.push(other.ready);
  await other.stop();
  server = await start(site.root, ['src/commands/dev.ts']);
  own.push(server.ready);
  pages.push(await time(() => get('/')));
  if (turn < starts) await server.stop();
}
for (const unit of ['clock', 'cpu'] as const) {
  const [mine, others] = [own, plain].map((all) => middle(all.map((each) => each[unit]))) as [
    number,
    number,
  ];
  tell(
    `ready, ${unit === 'cpu' ? 'of the processor' : 'by the clock'}`,
    `${mine.toFixed(2)} s; an empty project ${others.toFixed(2)} s; ratio ${(mine / others).toFixed(1)}`,
  );
}
tell('ready, for the first time', `${first.ready.clock.toFixed(2)} s`);
tell('first page, for the first time', `${first.page.toFixed(2)} s`);
tell('first page', `${middle(pages).toFixed(2)} s`);
tell('an article', `${(await time(() => get(`/${year}/${slug}/`))).toFixed(2)} s`);
tell('the same again', `${(await time(() => get(`/${year}/${slug}/`))).toFixed(2)} s`);
const old = await fetch(`${server.origin}/old/one/`, { redirect: 'manual' });
tell('an old address', `${old.status} ${old.headers.get('location')}`);

/** Waits until a page says what it must, asking as a browser does that is told of a change. */
async function see(path: string, isRight: (page: string) => boolean): Promise<void> {
  const until = performance.now() + 60_000;
  while (!isRight(await get(path))) {
    if (performance.now() > until) throw new Error(`${path} is never as it must be`);
    await wait(20);
  }
}
const page = `/${year}/${slug}/`;
type Edit = [
  what: string,
  make: (mark: string) => Promise<unknown>,
  path: string,
  isSeen: (page: string, mark: string) => boolean,
];
const holds = (text: string, mark: string) => text.includes(mark);
const edits: Edit[] = [
  ['its text', (mark) => edit((text) => `${text}\n${mark}.\n`), page, holds],
  [
    'its title',
    (mark) => edit((text) => text.replace(/^title: .*/m, `title: ${mark}`)),
    page,
    holds,
  ],
  [
    'the newest title, on the first page',
    (mark) => edit((text) => text.replace(/^title: .*/m, `title: ${mark}`), newest),
    '/',
    holds,
  ],
  [
    'its date',
    (mark) => edit((text) => text.replace(/^date: .*/m, `date: 2014-01-0${mark.at(-1)}`)),
    page,
    (text, mark) => text.includes(`datetime="2014-01-0${mark.at(-1)}"`),
  ],
  [
    'its topics',
    (mark) => edit((text) => text.replace(/^topics: .*/m, `topics: [${pickTopic(mark)}]`)),
    page,
    (text, mark) => text.includes(`/topics/${pickTopic(mark) === 'النفط' ? 'oil' : 'water'}/`),
  ],
  [
    'a new article',
    async (mark) => {
      await mkdir(dirname(fileOf(nameOf(mark))), { recursive: true });
      const text = await readFile(fileOf(slug), 'utf8');
      await writeFile(fileOf(nameOf(mark)), text.replace(/^aliases: .*\n/m, ''));
    },
    '',
    (text) => !text.endsWith(missing),
  ],
  [
    'one that is renamed',
    (mark) => rename(dirname(fileOf(nameOf(mark))), dirname(fileOf(`${nameOf(mark)}-moved`))),
    '-moved',
    (text) => !text.endsWith(missing),
  ],
  [
    'one that is deleted',
    (mark) => rm(dirname(fileOf(`${nameOf(mark)}-moved`)), { recursive: true }),
    '-moved',
    (text) => text.endsWith(missing),
  ],
];
const nameOf = (mark: string) => `added-${mark.at(-1)}`;
const pickTopic = (mark: string) => (Number(mark.at(-1)) % 2 ? 'النفط' : 'المياه');
for (const [at, [what, make, path, isSeen]] of edits.entries()) {
  const times: number[] = [];
  const before = await server.readCpu();
  for (let turn = 1; turn <= 3; turn++) {
    const mark = `جديد ${at}${turn}`;
    const seenAt = path.startsWith('/') ? path : `/${year}/${nameOf(mark)}${path}/`;
    await make(mark);
    times.push(await time(() => see(seenAt, (text) => isSeen(text, mark))));
  }
  const cpu = ((await server.readCpu()) - before) / 3;
  const seen = times.map((each) => each.toFixed(2)).join(', ');
  tell(what, `seen in ${seen} s; ${cpu.toFixed(2)} s of the processor each`);
}
const said = async () => {
  const { heap, peak } = await server.readMemory();
  return `${peak} MB at most; the heap holds ${heap} MB`;
};
tell('memory', await said());
for (let at = 0; at < 100; at++) {
  const name = `story-${String(count - 1 - at).padStart(6, '0')}`;
  await get(`/${year}/${name}/`);
}
tell('memory after 100 pages', await said());
for (let rounds = 1; rounds <= 3; rounds++) {
  for (let turn = 1; turn <= 20; turn++) {
    const mark = `أخرى ${rounds} ${turn}`;
    await edit((text) => text.replace(/^title: .*/m, `title: ${mark}`));
    await see(page, (text) => text.includes(mark));
  }
  tell(`memory after ${rounds * 20} more edits`, await said());
}
const before = await server.readCpu();
const index = await time(() => get('/search/'));
tell(
  'the index that is searched',
  `${index.toFixed(1)} s; ${((await server.readCpu()) - before).toFixed(1)} s of the processor`,
);
tell('memory after that', await said());
await server.stop();
await site.remove();
await rm(empty, { recursive: true });
