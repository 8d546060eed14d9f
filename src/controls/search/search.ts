import { type Digits, formatNumber } from '../../arabic/digits.ts';
import { type PluralForms, pluralize } from '../../arabic/plurals.ts';
import { blockLength, type FoundArticle } from './found-article.ts';
import { type Hits, lookUp } from './look-up.ts';
import { cutPassage, markTerms } from './mark-terms.ts';
import { stripMarkdown } from './strip-markdown.ts';
import { type SpellingPlace, suggestQuery } from './suggest-query.ts';

/** Results shown at once. */
const most = 10;

const form = document.querySelector<HTMLFormElement>('.search')!;
const field = form.querySelector('input')!;
const status = document.querySelector('[role=status]')!;
const list = document.querySelector('.results')!;
const model = document.querySelector('.model > li')!;
model.remove();
const more = document.querySelector<HTMLButtonElement>('.more')!;
const { folder, version, shards, spellings, digits, site, found, meant, loading, failed } =
  form.dataset as Record<string, string>;
const forms = JSON.parse(found!) as PluralForms;
const name = document.title.split(' - ')[0]!;

/** Each file once: a word's readings may stand in one. */
const files = new Map<string, Promise<unknown>>();

function fetchFile<T>(file: string): Promise<T> {
  const known = files.get(file);
  if (known) return known as Promise<T>;
  const coming = fetchText(`${folder}${file}.json?v=${version}`).then(
    (text) => JSON.parse(text) as T,
  );
  files.set(file, coming);
  coming.catch(() => files.delete(file));
  return coming;
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return response.text();
}

const place: SpellingPlace = {
  count: Number(shards),
  fetchShard: (number) => fetchFile(`terms/${number}`),
  spellings: Number(spellings),
  fetchSpellings: (number) => fetchFile(`spellings/${number}`),
};

/** The search that is under way: an older one that comes later says nothing. */
let latest = 0;

async function search(query: string): Promise<void> {
  latest += 1;
  const own = latest;
  list.textContent = '';
  more.hidden = true;
  document.title = [name, query, site].filter(Boolean).join(' - ');
  status.textContent = query ? loading! : '';
  if (!query) return;
  try {
    const hits = await lookUp(query, place);
    const items = await drawNext(hits, 0);
    const suggested = items.length === 0 ? await suggestQuery(query, place) : undefined;
    if (own !== latest) return;
    list.append(...items);
    status.textContent = pluralize(hits.articles.length, forms, (count) =>
      formatNumber(count, digits as Digits),
    );
    if (suggested) fill(status, writeSuggestion(suggested));
    offerMore(hits, own);
  } catch {
    if (own === latest) status.textContent = failed!;
  }
}

function writeSuggestion(query: string): (Node | string)[] {
  const [before = '', after = ''] = meant!.split('{}');
  const link = document.createElement('a');
  link.href = `?q=${encodeURIComponent(query)}`;
  link.textContent = query;
  return [before, link, after];
}

function offerMore(hits: Hits, own: number): void {
  more.hidden = list.children.length >= hits.articles.length;
  more.onclick = async () => {
    try {
      const items = await drawNext(hits, list.children.length);
      if (own !== latest) return;
      list.append(...items);
      items[0]?.querySelector('a')?.focus();
      offerMore(hits, own);
    } catch {
      status.textContent = failed!;
    }
  };
}

async function drawNext({ articles, terms }: Hits, from: number): Promise<HTMLElement[]> {
  const next = articles.slice(from, from + most);
  return Promise.all(
    next.map(async (number) => {
      const block = `articles/${Math.floor(number / blockLength)}`;
      return draw((await fetchFile<FoundArticle[]>(block))[number % blockLength]!, terms);
    }),
  );
}

function draw({ title, href, date, day, source }: FoundArticle, terms: Set<string>): HTMLElement {
  const item = model.cloneNode(true) as HTMLElement;
  const link = item.querySelector('a')!;
  link.href = href;
  fill(link, mark(title, terms));
  const time = item.querySelector('time')!;
  time.dateTime = date;
  time.textContent = day;
  time.after('، ', source);
  void showPassage(item.querySelector('.passage')!, href, terms);
  return item;
}

/** Comes after the results, into room that is kept for it: without its copy an article is found all the same. */
async function showPassage(place: Element, href: string, terms: Set<string>): Promise<void> {
  place.textContent = '';
  try {
    const copy = await fetchText(href.replace(/\/$/, '.md'));
    const text = stripMarkdown(copy.replace(/^---\n[\s\S]*?\n---\n/, ''));
    fill(place, mark(cutPassage(text, terms), terms));
  } catch {
    place.remove();
  }
}

function fill(element: Element, content: (Node | string)[]): void {
  element.textContent = '';
  element.append(...content);
}

function mark(text: string, terms: Set<string>): (Node | string)[] {
  return markTerms(text, terms).map((piece, at) => {
    if (at % 2 === 0) return piece;
    const element = document.createElement('mark');
    element.textContent = piece;
    return element;
  });
}

const read = () => new URLSearchParams(location.search).get('q')?.trim() ?? '';
const show = () => {
  field.value = read();
  void search(field.value);
};

// Where the script is not understood, there is no field that does nothing.
form.hidden = false;
form.onsubmit = (event) => {
  event.preventDefault();
  const query = field.value.trim();
  if (query !== read())
    history.pushState(null, '', query ? `?q=${encodeURIComponent(query)}` : '?');
  void search(query);
};
addEventListener('popstate', show);
show();
