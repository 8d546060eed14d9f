import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { preview } from 'astro';
import { extractText } from 'unpdf';
import { openEngine } from '../engines/open-engine.ts';
import { countFoundWords } from '../support/count-found-words.ts';

/**
 * `npm run bench:pdf`: prints the first article of the site in `dist/` by each engine that can, and counts
 * how many of its words each program for PDFs gives back, of those that people open them with: poppler
 * (Evince, Okular), PDFium (Chrome, Edge, Android), pdf.js (Firefox), MuPDF. Where more of them come back
 * from right to left, that is said.
 */
const article = 'obama-khamenei-letter';
const engines = ['chromium', 'chromium-110', 'chromium-92', 'chromium-64', 'firefox'] as const;

const written = readFileSync(`content/2014/${article}/index.md`, 'utf8').split('---').at(-1) ?? '';
const folder = await mkdtemp(join(tmpdir(), 'maqal-pdf-'));
const run = (program: string, ...words: string[]) =>
  execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

const pdfium = await PDFiumLibrary.init();
const readers: Record<string, (file: string) => string | Promise<string>> = {
  poppler: (file) => run('pdftotext', file, '-'),
  PDFium: async (file) => {
    const document = await pdfium.loadDocument(readFileSync(file));
    const text = [...document.pages()].map((page) => page.getText()).join('\n');
    document.destroy();
    return text;
  },
  'pdf.js': async (file) => {
    const { text } = await extractText(new Uint8Array(readFileSync(file)), { mergePages: true });
    return text;
  },
  MuPDF: (file) => run('mutool', 'draw', '-F', 'txt', file),
};

/** Marks of direction, which programs put around words. */
const strip = (text: string) => text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ');
const turn = (text: string) => [...text.normalize('NFKC')].reverse().join('');

const share = (text: string) => {
  const { all, whole } = countFoundWords(written, text);
  return Math.round((100 * whole) / all);
};

const server = await preview({ root: process.cwd(), logLevel: 'silent', server: { port: 0 } });
const rows = [
  ['printed by', ...Object.keys(readers)],
  ['---', ...Object.keys(readers).map(() => '---')],
];
for (const engine of engines) {
  const window = await openEngine(engine);
  if (!window?.print) continue;
  const file = join(folder, `${engine}.pdf`);
  try {
    await window.open(`http://localhost:${server.port}/2014/${article}/`);
    // Paper must not want for what has not come yet.
    await window.read('document.fonts.ready.then(() => true)');
    writeFileSync(file, await window.print());
  } finally {
    await window.close();
  }
  const cells = [];
  for (const read of Object.values(readers)) {
    const text = strip(await read(file));
    const [straight, turned] = [share(text), share(turn(text))];
    cells.push(turned > straight ? `${straight} % (${turned} % backwards)` : `${straight} %`);
  }
  rows.push([engine, ...cells]);
}
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
await server.stop();
await rm(folder, { recursive: true });
// PDFium's module keeps the process.
process.exit(0);
