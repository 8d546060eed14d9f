import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { foldText } from '../../src/arabic/fold.ts';
import { prepareArticle } from '../../src/import/prepare-article.ts';
import { type NewsroomPage, newsroomPages } from './newsroom-pages.ts';

/**
 * `npm run bench:import`: what the import finds on newsroom pages beside Readability, defuddle and
 * article-extractor, which are installed into a folder that is removed again. `npm run bench:import
 * -- FOLDER` reads pages of your own instead: each `NAME.html` with its `NAME.json`
 * (`{ title, day, source, paragraphs, hasCaption }`).
 */
interface Found {
  title: string;
  day: string;
  source: string;
  text: string;
  hasCaption: boolean;
}
type Reader = (html: string) => Promise<Found>;

const folder = process.argv[2];
const pages = folder ? readPages(resolve(folder)) : newsroomPages;
const rivals = mkdtempSync(join(tmpdir(), 'maqal-bench-'));
try {
  const names = ['defuddle@0.19.4', '@extractus/article-extractor@9.0.1'];
  execFileSync('npm', [
    'install',
    '--prefix',
    rivals,
    '--no-audit',
    '--no-fund',
    '--silent',
    ...names,
  ]);
  // From there, and not from here, names lead to what is installed there.
  writeFileSync(join(rivals, 'load.mjs'), 'export const load = (name) => import(name);\n');
  const { load }: { load: Load } = await import(pathToFileURL(join(rivals, 'load.mjs')).href);
  const readers: Record<string, Reader> = {
    maqal: readOurs,
    Readability: readReadability,
    ...(await makeDefuddle(load)),
    ...(await makeExtractor(load)),
  };
  const columns = ['title', 'day', 'source', 'false captions', 'foreign', 'paragraphs', 'crashes'];
  console.log(`${pages.length} pages`);
  console.log(['', ...columns].map((each) => each.padEnd(18)).join(''));
  for (const [name, reader] of Object.entries(readers)) {
    const cells = await score(reader);
    console.log([name, ...cells].map((each) => each.padEnd(18)).join(''));
  }
} finally {
  rmSync(rivals, { recursive: true, force: true });
}

async function score(reader: Reader): Promise<string[]> {
  const sum = {
    title: 0,
    day: 0,
    source: 0,
    captions: 0,
    foreign: 0,
    text: 0,
    kept: 0,
    all: 0,
    crashes: 0,
  };
  for (const { name, html, truth } of pages) {
    sum.all += truth.paragraphs.length;
    try {
      const found = await reader(html);
      const text = foldText(found.text);
      const isTitle = foldText(found.title) === foldText(truth.title);
      if (!isTitle && process.env.FAULTS) console.log(`  title ${name}: ${found.title}`);
      if (!found.day.startsWith(truth.day) && process.env.FAULTS)
        console.log(`  day ${name}: ${found.day}`);
      if (foldText(found.source) !== foldText(truth.source) && process.env.FAULTS)
        console.log(`  source ${name}: ${found.source}`);
      sum.title += Number(isTitle);
      sum.day += Number(found.day.startsWith(truth.day));
      sum.source += Number(foldText(found.source) === foldText(truth.source));
      sum.captions += Number(found.hasCaption && !truth.hasCaption);
      const kept = truth.paragraphs.map(foldText).filter((each) => text.includes(each));
      sum.kept += kept.length;
      const own = new Set(truth.paragraphs.flatMap((each) => foldText(each).split(' ')));
      const foreign = text.split(' ').filter((word) => word && !own.has(word));
      if (foreign.length > 0 && process.env.FAULTS)
        console.log(`  foreign ${name}: ${foreign.join(' ')}`);
      sum.foreign += foreign.join('').length;
      sum.text += text.replaceAll(' ', '').length;
    } catch (error) {
      sum.crashes += 1;
      console.log(`  ${name}: ${error}`);
    }
  }
  const share = (part: number, whole: number) =>
    `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  return [
    ...[sum.title, sum.day, sum.source].map((each) => share(each, pages.length)),
    String(sum.captions),
    share(sum.foreign, sum.text),
    share(sum.kept, sum.all),
    String(sum.crashes),
  ];
}

async function readOurs(html: string): Promise<Found> {
  const bytes = new TextEncoder().encode(html);
  const { fields, blocks } = await prepareArticle({ name: 'page.html', bytes });
  const text = blocks.flatMap(({ picture, text: words }) => (picture ? [] : words)).join('\n');
  const { title = '', date = '', source = '', photo } = fields;
  return { title, day: date, source, text, hasCaption: Boolean(photo?.caption) };
}

function open(html: string): JSDOM {
  return new JSDOM(html, { url: 'https://page.invalid/', virtualConsole: new VirtualConsole() });
}

async function readReadability(html: string): Promise<Found> {
  const article = new Readability(open(html).window.document).parse();
  return {
    title: article?.title ?? '',
    day: article?.publishedTime ?? '',
    source: article?.siteName ?? '',
    text: article?.textContent ?? '',
    hasCaption: false,
  };
}

type Load = (name: string) => Promise<unknown>;
function textOf(html: string): string {
  return open(html).window.document.body.textContent ?? '';
}

async function makeDefuddle(load: Load): Promise<Record<string, Reader>> {
  const { Defuddle } = (await load('defuddle/node')) as {
    Defuddle: (dom: unknown, url: string) => Promise<Record<string, string>>;
  };
  return {
    defuddle: async (html) => {
      const found = await Defuddle(open(html).window.document, 'https://page.invalid/');
      const { title = '', published = '', site = '', content = '' } = found;
      return { title, day: published, source: site, text: textOf(content), hasCaption: false };
    },
  };
}

async function makeExtractor(load: Load): Promise<Record<string, Reader>> {
  const { extractFromHtml } = (await load('@extractus/article-extractor')) as {
    extractFromHtml: (html: string, url: string) => Promise<Record<string, string> | null>;
  };
  return {
    'article-extractor': async (html) => {
      const found = (await extractFromHtml(html, 'https://page.invalid/a')) ?? {};
      const { title = '', published = '', source = '', content = '' } = found;
      return { title, day: published, source, text: textOf(content), hasCaption: false };
    },
  };
}

function readPages(path: string): NewsroomPage[] {
  const names = readdirSync(path).filter((name) => name.endsWith('.html'));
  return names.map((name) => ({
    name,
    html: readFileSync(join(path, name), 'utf8'),
    truth: JSON.parse(readFileSync(join(path, name.replace(/html$/, 'json')), 'utf8')),
  }));
}
