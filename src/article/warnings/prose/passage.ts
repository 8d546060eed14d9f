import type { Surroundings } from '../links/judge-link.ts';
import type { LinkPassage } from './read-links.ts';

/** Where something stands in a file. */
export interface Place {
  /** From 1. */
  line: number;
  /** UTF-16 units from the start of the line, from 1. */
  column: number;
}

/** A stretch of prose: a paragraph, heading, table cell, caption or front matter field. */
export interface Passage {
  kind: 'paragraph' | 'item' | 'heading' | 'cell' | 'alt' | 'caption' | 'field' | 'html';
  /** The front matter field, dotted, or `body`. */
  field: string;
  /**
   * The words as they are read, without markup; {@link omission} stands for code, addresses and
   * what the author isolated.
   */
  text: string;
  /** Finds a UTF-16 unit of the text in the file; the end of the text is one after the last. */
  placeOf(offset: number): Place;
  /** Whether a unit of the text is written so that it is no sign of Markdown: `\\[`, `&#91;`. */
  isEscaped?(offset: number): boolean;
}

/** All the prose of an article, and what its rules need to know besides. */
export interface ArticleText {
  passages: readonly Passage[];
  /** The values of the front matter's text fields, by their dotted path. */
  fields: ReadonlyMap<string, Passage>;
  /** The HTML that no page may hold, each part at its place; none of it is among the passages. */
  dropped: readonly Passage[];
  /** Text that Markdown takes for code; none of it is among the passages. */
  indented: readonly Passage[];
  /** The links in the text. */
  links: readonly LinkPassage[];
  /** Where the article stands, for the links. */
  around: Surroundings;
}

/** U+FFFC OBJECT REPLACEMENT CHARACTER: something stands here that is no prose. */
export const omission = '\ufffc';
