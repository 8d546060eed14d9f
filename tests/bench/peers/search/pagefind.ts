import { listQueryStems, splitTerms } from '../../../../src/arabic/search-terms.ts';
import { showFound } from './show-found.ts';

interface Result {
  data: () => Promise<{ url: string; meta: { title: string } }>;
}

/** All words of the query, each in the first reading; in the last, if none has that. */
async function find(query: string, most: number): Promise<{ title: string; href: string }[]> {
  const path = '/pagefind/pagefind.js';
  const { createInstance } = await import(path);
  // What a worker fetches is not counted with what the page does.
  const pagefind = createInstance({ noWorker: true });
  const words = splitTerms(query).map(({ folded }) => folded);
  const stems = listQueryStems(words);
  let results: Result[] = [];
  for (const at of [0, -1]) {
    const text = stems.map((each) => each.at(at)).join(' ');
    if (results.length === 0) ({ results } = await pagefind.search(text));
  }
  const found = await Promise.all(results.slice(0, most).map(({ data }) => data()));
  return found.map(({ url, meta }) => ({ title: meta.title, href: url }));
}

void showFound(find);
