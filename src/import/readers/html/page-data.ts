import type { Element, Root } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { findAgency } from '../../finders/agencies.ts';
import type { Hint } from '../../block.ts';
import { stripBidiControls } from '../../strip-bidi-controls.ts';
import { listElements, readAttribute } from './page-text.ts';

/** What a page says of itself to machines. */
export interface PageData {
  /** Headlines, the best first; page titles without the site's name. */
  titles: string[];
  hints: Hint[];
  /** The address to which the page's links are relative: its own, or that of its `<base>`. */
  address: string | undefined;
}

/**
 * Reads a page's JSON-LD (schema.org), Open Graph and other `<meta>`, `<time datetime>`, its
 * canonical address, and the address a browser noted when it saved the page.
 *
 * @param tree the page
 * @returns hints in the order of trust within each field; a fault in JSON-LD is passed over
 */
export function readPageData(tree: Root): PageData {
  const elements = listElements(tree).map(({ element }) => element);
  const story = readStory(elements);
  const meta = (...names: string[]) => readMeta(elements, names);
  const siteName = meta('og:site_name') || readName(story.publisher);
  const address = [
    meta('og:url'),
    ...elements.filter(isCanonical).map((element) => readAttribute(element, 'href')),
    readSavedFrom(tree),
  ].find((each) => /^https?:\/\//i.test(each ?? '') && URL.canParse(each ?? ''));
  const agency = findAgency(readName(story.author)) ?? findAgency(meta('author'));
  const source = readName(story.sourceOrganization) || agency || siteName;
  const times = elements.filter(({ tagName }) => tagName === 'time');
  const hints: (Hint | undefined)[] = [
    hint('date', readString(story.datePublished), 'JSON-LD datePublished'),
    hint(
      'date',
      meta(
        'article:published_time',
        'datePublished',
        'pubdate',
        'date',
        'DC.date.issued',
        'dc.date',
      ),
      '<meta>',
    ),
    ...times.map((time) => hint('date', readAttribute(time, 'dateTime'), '<time datetime>')),
    hint('source', source, source === siteName ? 'og:site_name' : 'JSON-LD'),
    hint('sourceUrl', address, 'canonical'),
    hint('summary', readDescription(meta), '<meta>'),
  ];
  const page = elements.find(({ tagName }) => tagName === 'title');
  const base = elements.find(({ tagName }) => tagName === 'base');
  const baseHref = base ? readAttribute(base, 'href') : '';
  const titles = [
    readString(story.headline),
    meta('og:title', 'twitter:title'),
    page ? toText(page) : '',
  ];
  return {
    titles: [...new Set(titles.map((title) => dropSiteName(title, siteName)).filter(Boolean))],
    hints: hints.filter((each) => each !== undefined),
    address:
      baseHref && URL.canParse(baseHref, address) ? new URL(baseHref, address).href : address,
  };
}

const readDescription = (meta: (...names: string[]) => string) =>
  stripBidiControls(meta('description', 'og:description', 'twitter:description'))
    .text.replace(/\s+/g, ' ')
    .trim();

const hint = (field: Hint['field'], value: string | undefined, from: string): Hint | undefined =>
  value ? { field, value, from } : undefined;

function readMeta(elements: readonly Element[], names: readonly string[]): string {
  for (const name of names) {
    const found = elements.find(
      (element) =>
        element.tagName === 'meta' &&
        [
          readAttribute(element, 'property'),
          readAttribute(element, 'name'),
          readAttribute(element, 'itemProp'),
        ].some((each) => each.toLowerCase() === name.toLowerCase()),
    );
    const content = found && readAttribute(found, 'content');
    if (content) return content;
  }
  return '';
}

const isCanonical = (element: Element) =>
  element.tagName === 'link' && readAttribute(element, 'rel') === 'canonical';

type Story = Record<string, unknown>;

/** The first story in the page's JSON-LD; a graph is looked through, a fault passed over. */
function readStory(elements: readonly Element[]): Story {
  const scripts = elements.filter(
    (element) =>
      element.tagName === 'script' && readAttribute(element, 'type') === 'application/ld+json',
  );
  const things = scripts.flatMap((script) => listThings(parseJson(toText(script))));
  return (
    things.find((thing) =>
      /(Article|BlogPosting|Report)$/.test(String([thing['@type']].flat()[0])),
    ) ?? {}
  );
}

function listThings(value: unknown): Story[] {
  if (Array.isArray(value)) return value.flatMap(listThings);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Story, ...listThings((value as Story)['@graph'])];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const readString = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

function readName(value: unknown): string {
  const first = [value].flat()[0];
  return readString(first) || readString((first as Story | undefined)?.name);
}

/** `<!-- saved from url=(0030)https://… -->`, as browsers write it. */
function readSavedFrom(tree: Root): string | undefined {
  const comments = tree.children.flatMap((child) =>
    child.type === 'comment' ? [child] : 'children' in child ? child.children : [],
  );
  const note = comments.find(
    (each) => each.type === 'comment' && each.value.includes('saved from url'),
  );
  return note && 'value' in note ? /\(\d+\)(\S+)/.exec(note.value)?.[1] : undefined;
}

/** «العنوان - الموقع» */
function dropSiteName(title: string, siteName: string): string {
  const plain = title.replace(/\s+/g, ' ').trim();
  const parts = /^(.+?)\s+[-–—|»:]+\s+([^-–—|»]+)$/.exec(plain);
  return siteName && parts?.[2]?.trim() === siteName.trim() ? (parts[1] ?? plain) : plain;
}
