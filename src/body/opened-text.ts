import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { makeTree } from './make-tree.ts';
import { type MarkdownRoot, parseMarkdown } from './parse-markdown.ts';
import { type HtmlPart, findUnclosed, listHtml, type HtmlSpan } from './raw-html.ts';
import { type BodyPage, writePage } from './write-page.ts';

/** What is kept of a text when its trees are let go: little, whatever its length. */
interface Facts {
  text: string;
  firstParagraph: string;
  pictures: BodyPage['pictures'];
  unclosed: readonly HtmlPart[];
  html: readonly HtmlSpan[];
}

/** A text as its page has it, written out. */
export interface WrittenBody extends Omit<BodyPage, 'tree'> {
  html: string;
}

/**
 * An article's text and what follows from it. Each part is made when it is first asked for and then
 * kept, for whoever asks next: the trees are everybody's, and nobody changes them.
 *
 * Each getter throws RangeError where the text is nested too deeply.
 */
export class OpenedText {
  /** The Markdown, as it stands in the file. */
  readonly body: string;
  #markdown: MarkdownRoot | undefined;
  #tree: Root | undefined;
  #page: BodyPage | undefined;
  #facts: Facts | undefined;
  /** As bytes, which take half the room of Arabic letters and none of the heap. */
  #written: { html: Buffer; headings: BodyPage['headings']; links: string[] } | undefined;

  constructor(body: string) {
    this.body = body;
  }

  /** The Markdown, parsed. */
  get markdown(): MarkdownRoot {
    this.#markdown ??= parseMarkdown(this.body);
    return this.#markdown;
  }

  /** The same as HTML, in which nothing is made safe yet. */
  get tree(): Root {
    this.#tree ??= makeTree(this.markdown);
    return this.#tree;
  }

  /** What stands on the page, but for the drawn pictures. */
  get page(): BodyPage {
    this.#page ??= writePage(this.tree);
    return this.#page;
  }

  /** What stands on the page, with a plain `<img>` for each picture; it stays when the trees go. */
  get written(): WrittenBody {
    if (!this.#written) {
      const { tree, headings, links } = this.page;
      this.#written = { html: Buffer.from(toHtml(tree)), headings, links };
    }
    const { text, firstParagraph, pictures } = this.#known;
    const { html, headings, links } = this.#written;
    return { html: html.toString(), text, firstParagraph, headings, links, pictures };
  }

  /** The words without markup and footnote marks. */
  get text(): string {
    return this.#known.text;
  }

  /** The words of the first paragraph that has any. */
  get firstParagraph(): string {
    return this.#known.firstParagraph;
  }

  /** The pictures in the text, by place. */
  get pictures(): BodyPage['pictures'] {
    return this.#known.pictures;
  }

  /** HTML that takes in the rest of the text, since nothing closes it. */
  get unclosed(): readonly HtmlPart[] {
    return this.#known.unclosed;
  }

  /** Where HTML stands in the Markdown. */
  get html(): readonly HtmlSpan[] {
    return this.#known.html;
  }

  /**
   * Lets the trees go, which take a hundred times the room of the text; asked for again, they are made anew.
   *
   * @param isForPage whether its page will be built, for which it is written out first
   */
  release(isForPage = false): void {
    if (isForPage) this.#tryWrite();
    this.#markdown = undefined;
    this.#tree = undefined;
    this.#page = undefined;
  }

  /** What fails will be told when the page is built. */
  #tryWrite(): void {
    try {
      if (this.pictures.length === 0) void this.written;
    } catch {}
  }

  get #known(): Facts {
    this.#facts ??= {
      text: this.page.text,
      firstParagraph: this.page.firstParagraph,
      pictures: this.page.pictures,
      unclosed: findUnclosed(this.markdown),
      html: listHtml(this.markdown),
    };
    return this.#facts;
  }
}
