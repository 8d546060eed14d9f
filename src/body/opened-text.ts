import type { Root } from 'hast';
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

  /** Lets the trees go, which take a hundred times the room of the text; asked for again, they are made anew. */
  release(): void {
    this.#markdown = undefined;
    this.#tree = undefined;
    this.#page = undefined;
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
