// @ts-expect-error: installed in the bench's own folder
import MiniSearch from 'minisearch';
import { listQueryStems, splitTerms } from '../../../../src/arabic/search-terms.ts';
import { showFound } from './show-found.ts';

const options = {
  fields: ['title', 'text'],
  storeFields: ['title', 'href', 'day', 'source'],
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
};

/** All words of the query, each in any of its readings. */
async function find(query: string): Promise<{ title: string; href: string }[]> {
  const response = await fetch('/minisearch.json');
  const index = MiniSearch.loadJSON(await response.text(), options);
  const words = splitTerms(query).map(({ folded }) => folded);
  const queries = listQueryStems(words).map((stems) => ({
    combineWith: 'OR',
    queries: [...stems],
  }));
  return index.search({ combineWith: 'AND', queries });
}

void showFound(find);
