import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A word on a page and where it stands, in points from the upper left corner. */
export interface Word {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A page of a PDF. */
export interface PdfPage {
  /** In points. */
  width: number;
  height: number;
  words: Word[];
}

/** A page as it was drawn: three bytes a pixel, red, green and blue, row by row. */
export interface Drawing {
  width: number;
  height: number;
  pixels: Buffer;
}

/** A PDF, read by poppler. */
export interface Pdf {
  pages: PdfPage[];
  /** What `pdfinfo` says, by its own names. */
  info: Record<string, string>;
  /** Names of the fonts in it, without the letters that mark a subset. */
  fonts: string[];
  /** For each raster image, the number of the page it stands on, from 1. */
  pictures: number[];
  /** All words, in reading order as far as poppler knows it. */
  text: string;
  bytes: Buffer;
  /** Draws pages, all or one, counted from 1. */
  draw(dotsPerInch: number, page?: number): Drawing[];
  /** Reads the QR codes on a page as they would be read from paper at 150 dots an inch. */
  readCodes(page: number): string[];
  remove(): void;
}

/**
 * Reads a PDF.
 *
 * @param bytes the file
 * @returns what is in it; `remove` takes the temporary file away
 */
export function readPdf(bytes: Buffer): Pdf {
  const folder = mkdtempSync(join(tmpdir(), 'maqal-paper-'));
  const file = join(folder, 'page.pdf');
  writeFileSync(file, bytes);
  const run = (program: string, ...options: string[]) =>
    execFileSync(program, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const rows = (table: string) =>
    table
      .trim()
      .split('\n')
      .slice(2)
      .map((row) => row.trim().split(/\s+/));
  const drawFiles = (dotsPerInch: number, page?: number) => {
    const only = page ? ['-f', `${page}`, '-l', `${page}`] : [];
    const target = mkdtempSync(join(folder, 'drawn-'));
    run('pdftoppm', '-r', `${dotsPerInch}`, ...only, file, join(target, 'page'));
    return readdirSync(target)
      .sort()
      .map((name) => join(target, name));
  };
  return {
    bytes,
    pages: readBoxes(run('pdftotext', '-bbox', file, '-')),
    info: Object.fromEntries(
      run('pdfinfo', file)
        .trim()
        .split('\n')
        .map((line) => [line.replace(/:.*/, ''), line.replace(/^.*?:\s*/, '')]),
    ),
    fonts: rows(run('pdffonts', file)).map(([name = '']) => name.replace(/^[A-Z]{6}\+/, '')),
    pictures: rows(run('pdfimages', '-list', file))
      .filter(([, , type]) => type === 'image')
      .map(([page]) => Number(page)),
    text: strip(run('pdftotext', file, '-')),
    draw: (dotsPerInch, page) => drawFiles(dotsPerInch, page).map(readDrawing),
    readCodes: (page) =>
      drawFiles(150, page).flatMap((path) =>
        run('zbarimg', '-q', '--raw', path).trim().split('\n'),
      ),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Poppler writes the marks and embeddings of the bidirectional algorithm into the text. */
const strip = (text: string) => text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

function readBoxes(xml: string): PdfPage[] {
  return xml
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [width = 0, height = 0] = readNumbers(page.slice(0, page.indexOf('>')));
      const words = [...page.matchAll(/<word ([^>]*)>(.*?)<\/word>/g)].map(
        ([, box = '', text = '']) => {
          const [left = 0, top = 0, right = 0, bottom = 0] = readNumbers(box);
          return { text: strip(decode(text)), left, top, right, bottom };
        },
      );
      return { width, height, words };
    });
}

const readNumbers = (attributes: string) =>
  [...attributes.matchAll(/"([\d.-]+)"/g)].map(([, value]) => Number(value));

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decode = (text: string) =>
  text.replace(/&([\w#]+);/g, (entity, name: string) => entities[name] ?? entity);

/** Reads a binary PPM of 8 bits a colour, as `pdftoppm` writes it. */
function readDrawing(path: string): Drawing {
  const bytes = readFileSync(path);
  const [head = '', width, height] =
    /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 64)) ?? [];
  return { width: Number(width), height: Number(height), pixels: bytes.subarray(head.length) };
}
