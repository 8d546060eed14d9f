import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { rolldown } from 'rolldown';
import { findBrowser } from '../../src/commands/find-browser.ts';
import { splitTerms } from '../../src/arabic/search-terms.ts';
import { serveFolder } from './search/serve-folder.ts';
import { type BenchText, writeTexts } from './search/write-texts.ts';

/**
 * `npm run bench:search -- 200 2000 10000`: looks words up in archives of so many articles with the
 * site's own search page, with Pagefind and with MiniSearch, the two over the same analyzer, as a slow
 * phone does (a processor four times slower than this one, 1.6 Mbit/s, 150 ms a request). Prints what
 * building takes, what is on the host, and what a reader gets before the first results stand there: the
 * page, its script and all it asks for, without the typeface. The two are installed from npm into a
 * temporary folder; the site's page is the one in `dist/`.
 */
const counts = process.argv.slice(2).map(Number);
const project = resolve(import.meta.dirname, '../..');
const root = await mkdtemp(join(tmpdir(), 'maqal-search-'));
const engines = ['own', 'pagefind', 'minisearch'] as const;
const phone = { latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };

await writeFile(join(root, 'package.json'), '{"private":true,"type":"module"}');
run('npm', ['install', '--no-audit', '--no-fund', 'pagefind@1.6.0', 'minisearch@7.2.0'], root);
const browser = await chromium.launch({
  executablePath: findBrowser() ?? '',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const count of counts.length > 0 ? counts : [200]) await compare(count);
await browser.close();
await rm(root, { recursive: true });

async function compare(count: number): Promise<void> {
  const texts = writeTexts(count);
  const queries = listQueries(texts);
  console.log(`\n${count} articles, ${queries.length} queries
             build CPU s   files    MB |  KB to first results   requests   seconds (median, most)`);
  const nothing = build('none', '', count);
  for (const engine of engines) {
    // Its index is fetched whole: beyond some 2,000 articles nobody would wait for it.
    if (engine === 'minisearch' && count > 2000) continue;
    const folder = join(root, `${engine}-${count}`);
    const cpu = build(engine, folder, count) - nothing;
    const { files, bytes } = await weigh(folder);
    await writePage(engine, folder, texts);
    const server = await serveFolder(folder, join(project, 'dist'));
    const rows = [];
    // An index that is fetched whole costs every query the same.
    const own = engine === 'minisearch' ? queries.slice(0, 2) : queries;
    for (const query of own) rows.push(await ask(browser, server.origin, query));
    server.close();
    const kilobytes = rows.map((row) => row.bytes / 1000);
    const requests = rows.map((row) => row.requests);
    const seconds = rows.map((row) => row.seconds);
    console.log(
      `${engine.padEnd(12)} ${cpu.toFixed(1).padStart(11)} ${String(files).padStart(7)} ` +
        `${(bytes / 1e6).toFixed(1).padStart(5)} | ${both(kilobytes)} ${both(requests)}   ${both(seconds, 2)}`,
    );
  }
}

function both(values: readonly number[], digits = 0): string {
  const sorted = [...values].sort((a, b) => a - b);
  const [median = 0, most = 0] = [sorted[sorted.length >> 1], sorted.at(-1)];
  return `${median.toFixed(digits)}, ${most.toFixed(digits)}`.padStart(14);
}

/** Words as readers remember them from a text: one, and two that stand together. */
function listQueries(texts: readonly BenchText[]): string[] {
  return Array.from({ length: 12 }, (_, at) => {
    const { title } = texts[Math.floor((texts.length * at) / 12)]!;
    const words = splitTerms(title).map(({ from, to }) => title.slice(from, to));
    return words.slice(1, 2 + (at % 2)).join(' ');
  });
}

/** Seconds of the processor. */
function build(engine: string, folder: string, count: number): number {
  const script = join(project, 'tests/bench/peers/search/build-search.ts');
  const out = join(root, 'time');
  const args = [script, engine, folder, String(count), root];
  run('/usr/bin/time', ['-o', out, '-f', '%U %S', process.execPath, ...args], root);
  const line = readFileSync(out, 'utf8').trim().split('\n').at(-1) ?? '';
  const [user = 0, system = 0] = line.split(' ').map(Number);
  return user + system;
}

/** What the engine needs on the host; its parts that this page never asks for left out. */
async function weigh(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const own = entries.filter(
    (entry) => entry.isFile() && !/-(?:ui|highlight|worker|modular)|titles\.json/.test(entry.name),
  );
  const sizes = await Promise.all(
    own.map(async ({ parentPath, name }) => (await readFile(join(parentPath, name))).length),
  );
  return { files: own.length, bytes: sizes.reduce((sum, each) => sum + each, 0) };
}

/** The page that asks, and the copies from which the site's own shows passages. */
async function writePage(
  engine: (typeof engines)[number],
  folder: string,
  texts: readonly BenchText[],
): Promise<void> {
  await mkdir(join(folder, 'search'), { recursive: true });
  if (engine !== 'own') {
    const bundle = await rolldown({
      input: join(project, `tests/bench/peers/search/${engine}.ts`),
      resolve: { modules: [join(root, 'node_modules')] },
      // Fetched by the page, beside the index that it belongs to.
      external: /^\/pagefind\//,
    });
    const { output } = await bundle.generate({ minify: true });
    await writeFile(join(folder, 'page.js'), output[0].code);
    const html = `<!doctype html><html lang="unknown"><title>…</title><ol class="results"></ol><script type="module" src="/page.js"></script>`;
    return writeFile(join(folder, 'search/index.html'), html);
  }
  const [shards, spellings] = await Promise.all(
    ['terms', 'spellings'].map(
      async (name) => (await readdir(join(folder, 'search', name))).length,
    ),
  );
  const html = await readFile(join(project, 'dist/search/index.html'), 'utf8');
  await cp(join(project, 'dist/_astro'), join(folder, '_astro'), { recursive: true });
  await writeFile(
    join(folder, 'search/index.html'),
    html
      .replace(/data-shards="\d+"/, `data-shards="${shards}"`)
      .replace(/data-spellings="\d+"/, `data-spellings="${spellings}"`),
  );
  for (const { href, title, paragraphs } of texts) {
    const copy = join(folder, href.replace(/\/$/, '.md'));
    await mkdir(dirname(copy), { recursive: true });
    const body = paragraphs.join('\n\n');
    await writeFile(
      copy,
      `---\ntitle: ${title}\ndate: 2014-11-07\nsource: وكالة\n---\n\n${body}\n`,
    );
  }
}

interface Asked {
  requests: number;
  /** Of what came, as it was sent. */
  bytes: number;
  seconds: number;
}

/** A first visit: nothing is kept from the last. What has come when the first result stands there is counted. */
async function ask(own: Browser, origin: string, query: string): Promise<Asked> {
  const context = await own.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.emulateNetworkConditions', { offline: false, ...phone });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(noteFirst, '.results li:not([hidden]) a[href*="story"]');
  await page.goto(`${origin}/search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
  const shown = await page.waitForFunction(readFirst, undefined, { timeout: 300_000 });
  const asked = await shown.jsonValue();
  await context.close();
  return asked as Asked;
}

/** Runs in the page. */
function noteFirst(selector: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    performance.mark('first');
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: false until the first result stands there. */
function readFirst(): Asked | false {
  const [first] = performance.getEntriesByName('first');
  if (!first) return false;
  const entries = ['navigation', 'resource'].flatMap(
    (type) => performance.getEntriesByType(type) as PerformanceResourceTiming[],
  );
  const come = entries.filter(
    ({ name, responseEnd }) => responseEnd <= first.startTime && !name.endsWith('.woff2'),
  );
  return {
    requests: come.length,
    bytes: come.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    seconds: first.startTime / 1000,
  };
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command}: ${(stdout + stderr).slice(-2000)}`);
}
