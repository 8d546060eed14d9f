import { alignValue } from './align.ts';
import { omission, type Passage, type Point } from './passage.ts';

/** Elements whose content is no prose, or is isolated by its author. */
const silent = new Set(
  'bdi bdo code kbd math pre samp script style svg template textarea title var'.split(' '),
);

/** Puts a passage together from the pieces of its source. */
export class PassageBuilder {
  #text = '';
  readonly #offsets: number[] = [];
  /** Names of the silent elements that are open. */
  readonly #open: string[] = [];
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** Adds words, which a parser read from the source at `from` on; gives where they end there. */
  add(value: string, from: number): number {
    const offsets = alignValue(value, this.#source, from);
    if (this.#open.length === 0) {
      this.#text += value;
      for (const offset of offsets) this.#offsets.push(offset);
    }
    return (offsets.at(-1) ?? from - 1) + 1;
  }

  /** Adds one character that stands for what is at `from`. */
  put(character: string, from: number): void {
    if (this.#open.length > 0) return;
    this.#text += character;
    this.#offsets.push(from);
  }

  /** Passes over words that a parser read from the source at `from` on; gives where they end. */
  pass(value: string, from: number): number {
    return (alignValue(value, this.#source, from).at(-1) ?? from - 1) + 1;
  }

  /** Takes note of a tag. */
  tag(tag: string, from: number): void {
    const [, slash, name = ''] = /^<(\/?)([a-z][a-z\d-]*)/i.exec(tag) ?? [];
    const element = name.toLowerCase();
    if (element === 'br') this.put('\n', from);
    if (!silent.has(element)) return;
    if (!slash) {
      this.put(omission, from);
      this.#open.push(element);
    } else if (this.#open.at(-1) === element) this.#open.pop();
  }

  get isEmpty(): boolean {
    return this.#text.trim() === '';
  }

  /** Finishes the passage. */
  build(kind: Passage['kind'], field: string, locate: (offset: number) => Point): Passage {
    const offsets = this.#offsets;
    const [text, source] = [this.#text, this.#source];
    const end = (offsets.at(-1) ?? -1) + 1;
    const isEscaped = (offset: number) => {
      const at = offsets[offset] ?? end;
      let slashes = 0;
      while (source[at - 1 - slashes] === '\\') slashes += 1;
      // One that is in the text itself, as in HTML, escapes nothing.
      return (slashes % 2 === 1 && offsets[offset - 1] !== at - 1) || source[at] !== text[offset];
    };
    return { kind, field, text, placeOf: (offset) => locate(offsets[offset] ?? end), isEscaped };
  }
}
