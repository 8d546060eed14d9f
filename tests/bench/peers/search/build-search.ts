import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { splitTerms, stemWord } from '../../../../src/arabic/search-terms.ts';
import { blockLength, type FoundArticle } from '../../../../src/controls/search/found-article.ts';
import { indexArticles } from '../../../../src/search/index-articles.ts';
import { chooseReadings } from '../../../../src/search/choose-readings.ts';
import { type BenchText, writeTexts } from '../../search/write-texts.ts';

/**
 * `build-search.ts ENGINE FOLDER COUNT PACKAGES`: writes what one engine of `npm run bench:search` needs
 * on the host for so many articles; a process of its own, whose time is taken.
 */
const [engine = '', folder = '', count = '', packages = ''] = process.argv.slice(2);
const texts = writeTexts(Number(count));
const load = (file: string) => import(pathToFileURL(join(packages, 'node_modules', file)).href);
const builders: Record<string, () => Promise<void>> = { own, pagefind, minisearch, none };
await builders[engine]!();
// Pagefind's service would keep the process.
process.exit();

/** What the texts alone take, to be taken off. */
async function none(): Promise<void> {}

async function own(): Promise<void> {
  const { shards, spellings } = indexArticles(
    texts.map(({ title, paragraphs }) => ({ title, text: paragraphs.join(' ') })),
  );
  for (const [name, files] of Object.entries({ terms: shards, spellings })) {
    for (const [at, file] of files.entries()) {
      await write(`search/${name}/${at}.json`, JSON.stringify(file));
    }
  }
  const found = texts.map(describe);
  for (let at = 0; at < found.length; at += blockLength) {
    const block = found.slice(at, at + blockLength);
    await write(`search/articles/${at / blockLength}.json`, JSON.stringify(block));
  }
}

/** Fed with the stems of the words in their places; titles are shown as they are. */
async function pagefind(): Promise<void> {
  const { createIndex } = await load('pagefind/lib/index.js');
  const { index } = await createIndex({ includeCharacters: '+' });
  const read = learn();
  for (const { href, title, paragraphs } of texts) {
    const stems = (text: string) => fold(text).flatMap(read).join(' ');
    await index.addCustomRecord({
      url: href,
      content: `${stems(title)} ${paragraphs.map(stems).join(' ')}`,
      language: 'unknown',
      meta: { title },
    });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
}

async function minisearch(): Promise<void> {
  const { default: MiniSearch } = await load('minisearch/dist/es/index.js');
  const read = learn();
  const index = new MiniSearch({
    fields: ['title', 'text'],
    storeFields: ['title', 'href', 'day', 'source', 'summary'],
    tokenize: (text: string) => text.split(' '),
    processTerm: (term: string) => term,
  });
  const stems = (text: string) => fold(text).flatMap(read).join(' ');
  for (const [id, text] of texts.entries()) {
    const { title, ...shown } = describe(text);
    index.add({ id, ...shown, title: stems(title), text: stems(text.paragraphs.join(' ')) });
  }
  await write('minisearch.json', JSON.stringify(index));
  await write('titles.json', JSON.stringify(texts.map(describe)));
}

function fold(text: string): string[] {
  return splitTerms(text).map(({ folded }) => folded);
}

/** Gives the stems of a folded word. */
function learn(): (folded: string) => readonly string[] {
  const all = texts.flatMap(({ title, paragraphs }) => fold(`${title} ${paragraphs.join(' ')}`));
  const readingsOf = chooseReadings(new Set(all));
  return (folded) => [...new Set(readingsOf(folded).map(stemWord))];
}

function describe({ href, title }: BenchText): FoundArticle {
  return { title, href, date: '2014-11-07', day: '7 نوفمبر 2014', source: 'وكالة' };
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
}
