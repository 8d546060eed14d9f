/** Where something stands in a file; a `Point` of unist. */
export interface Point {
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
  placeOf(offset: number): Point;
  /** Whether a unit of the text is written so that it is no sign of Markdown: `\\[`, `&#91;`. */
  isEscaped?(offset: number): boolean;
}

/** A link in an article's text; the words of the passage are its address. */
export interface LinkPassage extends Passage {
  /** As written, but percent-encoded where Markdown does that. */
  href: string;
}

/** U+FFFC OBJECT REPLACEMENT CHARACTER: something stands here that is no prose. */
export const omission = '\ufffc';
