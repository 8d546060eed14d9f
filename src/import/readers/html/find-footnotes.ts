import type { Element, Root } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { isNamed, listElements, readAttribute, type PageText } from './page-text.ts';
import { decodeAddress } from '../../../permalinks/decode-address.ts';

/** The footnotes of a page, as Markdown is to number them. */
export interface Footnotes {
  /** Elements that refer to a note and hold nothing else, each with the note's label. */
  references: ReadonlyMap<Element, string>;
  /** Elements that hold a note. */
  notes: ReadonlyMap<Element, string>;
  /** The numbers, and the signs that lead back, which Markdown makes itself. */
  marks: ReadonlySet<PageText>;
}

interface Place {
  element: Element;
  within: Element[];
  /** Place in the page. */
  at: number;
}

/** `[1]`, `(٢)`, `*`. */
const mark = /^[[(]?(?:[\d\u0660-\u0669]{1,3}|[*†‡]{1,3})[\])]?$/;

/** Names of notes in the markup of word processors and blogs. */
const noteName = /(^|\s)_?(ftn|edn|fn|footnote|endnote|cite_note)[-_:]?\d+(\s|$)/i;

/**
 * Finds the footnotes of a page: a number that links to a later place, from which a link leads back
 * or which is named for a note, as Word (`#_ftn1`), WordPress (`sup.fn`) and wikis have them.
 *
 * @param tree the page
 * @param main the article's texts: notes count where they and their number are among them
 * @param texts of the page
 */
export function findFootnotes(
  tree: Root,
  main: ReadonlySet<PageText>,
  texts: readonly PageText[],
): Footnotes {
  const elements = listElements(tree).map((each, at): Place => ({ ...each, at }));
  const links = elements.filter(({ element }) => /^#./.test(readAttribute(element, 'href')));
  const references = new Map<Element, string>();
  const notes = new Map<Element, string>();
  const marks = new Set<PageText>();
  if (links.length === 0) return { references, notes, marks };
  const byName = mapNames(elements);
  const targetOf = ({ element }: Place) => byName.get(readFragment(readAttribute(element, 'href')));
  for (const link of links) {
    const target = targetOf(link);
    if (!target || target.at < link.at || !mark.test(toText(link.element).trim())) continue;
    const holder = findHolder(link);
    const note = findNote(target);
    if (!note || note.children.length === 0 || link.within.includes(note)) continue;
    const backs = links.filter(
      (back) => back.within.includes(note) && leadsTo(targetOf(back), holder),
    );
    if (backs.length === 0 && !isNamed(note, noteName)) continue;
    const own = texts.filter(({ within }) => within.includes(holder));
    const signs = texts.filter(({ within }) =>
      backs.some(({ element }) => within.includes(element)),
    );
    const words = texts.filter((text) => text.within.includes(note) && !signs.includes(text));
    if (![...own, ...words].every((text) => main.has(text)) || words.length === 0) continue;
    const label = notes.get(note) ?? String(notes.size + 1);
    notes.set(note, label);
    references.set(holder, label);
    for (const text of [...own, ...signs]) marks.add(text);
  }
  return { references, notes, marks };
}

function mapNames(elements: readonly Place[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const place of elements) {
    for (const name of ['id', 'name'].map((each) => readAttribute(place.element, each))) {
      if (name && !places.has(name)) places.set(name, place);
    }
  }
  return places;
}

/** The outermost element around a number that holds nothing else. */
function findHolder({ element, within }: Place): Element {
  const words = toText(element).trim();
  const end = within.findIndex(
    (each) => !/^(sup|span|b|strong|a)$/.test(each.tagName) || toText(each).trim() !== words,
  );
  return within.slice(0, Math.max(end, 0)).at(-1) ?? element;
}

/** The block that a place is or stands in; Word has a division of its own around each note. */
function findNote({ element, within }: Place): Element | undefined {
  const around = [element, ...within];
  const block = around.findIndex(({ tagName }) => /^(li|p|div|dd|aside)$/.test(tagName));
  const parent = around[block + 1];
  return parent?.tagName === 'div' && isNamed(parent, noteName) ? parent : around[block];
}

const leadsTo = (target: Place | undefined, holder: Element) =>
  target !== undefined && (target.element === holder || target.within.includes(holder));

function readFragment(href: string): string {
  const fragment = href.slice(1);
  return decodeAddress(fragment) ?? fragment;
}
