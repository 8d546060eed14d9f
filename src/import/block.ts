/** A picture as the input names it. */
export interface Picture {
  /** Address or path, as written there. */
  src: string;
  alt: string;
  /** Empty where the input has none. */
  caption: string;
  credit: string;
}

/** A piece of the input that goes to one place as a whole: a line, a paragraph, a list, a table. */
export interface InputBlock {
  kind: 'paragraph' | 'heading' | 'picture' | 'other';
  /** Its words as a reader of the input sees them, a picture's caption included: what the record accounts for. */
  text: string;
  /** The same in Markdown. */
  markdown: string;
  /** As it stands in the input, where that is Markdown itself: then the record accounts for it. */
  source?: string | undefined;
  /** Line of the input it starts on, from 1; absent for HTML. */
  line?: number | undefined;
  /** Of a picture. */
  picture?: Picture | undefined;
}

/**
 * Lists the blocks of a text without the footnotes, which stand under its end.
 *
 * @param blocks in order
 */
export const omitFootnotes = (blocks: readonly InputBlock[]): InputBlock[] =>
  blocks.filter(({ markdown }) => !/^\[\^[^\]\s]+\]:/.test(markdown));

/** What a reader makes of an input. */
export interface Reading {
  kind: 'text' | 'markdown' | 'html';
  /** The text, in order. */
  blocks: InputBlock[];
  /** What stands around the text: menus, footers, lists of other stories. */
  around: InputBlock[];
  /** Words of the text that Markdown has no place for. */
  lost: InputBlock[];
  /** Addresses of the text's links that could not be kept; no reader of the input sees them. */
  lostLinks?: string[];
  /** Those around the text that may hold its date, the likeliest first. */
  dateLines: InputBlock[];
  /** What the input says of itself, by field. */
  hints: Hint[];
  /** Fields of the site's own that nothing is to be found out for, as the input has them. */
  carried?: CarriedFields | undefined;
  /** Parts already accounted for, such as the front matter of Markdown. */
  used: { field: string; text: string; line?: number | undefined }[];
  /** What the editor should know of the reading. */
  remarks: { ar: string; en: string }[];
}

/** Fields that come from front matter alone, right or wrong: the draft is checked as the build checks it. */
export interface CarriedFields {
  aliases?: unknown;
  allow?: unknown;
  draft?: unknown;
  corrections?: unknown;
  kicker?: unknown;
  series?: unknown;
  featured?: unknown;
}

/** A value for a field, with where it was found. */
export interface Hint {
  field:
    | ('title' | 'date' | 'source' | 'sourceUrl' | 'summary' | 'photo')
    | ('authors' | 'topics' | 'updated' | 'location' | 'original');
  value: string;
  from: string;
  /** Where its words are among what the input shows, and so accounted for. */
  isShown?: boolean;
  /** Of a photo. */
  picture?: Picture | undefined;
}
