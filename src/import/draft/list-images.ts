import { visitAllNodes, visitNodes } from '../../body/visit-nodes.ts';
import { parseMarkdown } from '../../body/parse-markdown.ts';

/** A picture in Markdown. */
export interface Image {
  src: string;
  alt: string;
  title: string;
  /** UTF-16 units of the block. */
  start: number;
  end: number;
  /** The same of the link that holds it and nothing else; its own where there is none. */
  outer: { start: number; end: number };
}

/** What a name in brackets stands for, by that name. */
export type Definitions = ReadonlyMap<string, { url: string; title: string }>;

/**
 * Reads the definitions of a text, wherever they stand: `[name]: photo.jpg "title"`.
 *
 * @param markdown the whole of it
 * @returns address and title by name, as Markdown folds names; the first of a name counts
 */
export function readDefinitions(markdown: string): Definitions {
  const definitions = new Map<string, { url: string; title: string }>();
  if (!/\]:/.test(markdown)) return definitions;
  visitNodes(parseMarkdown(markdown), 'definition', ({ identifier, url, title }) => {
    if (!definitions.has(identifier)) definitions.set(identifier, { url, title: title ?? '' });
  });
  return definitions;
}

/**
 * Lists the pictures of a block, those by reference and tags of HTML too:
 * `![alt](photo.jpg)`, `![alt][name]`, `<img src="photo.jpg">`.
 *
 * @param markdown one block
 * @param definitions of the whole text
 * @returns them in order
 */
export function listImages(markdown: string, definitions: Definitions): Image[] {
  const images: Image[] = [];
  if (!/!\[|<img/i.test(markdown)) return images;
  // A reference is one only where its definition follows.
  const known = [...definitions.keys()].map((name) => `[${name}]: x`);
  const tree = parseMarkdown([markdown, ...known].join('\n\n'));
  visitAllNodes(tree, (node, _at, parent) => {
    const place = (each: typeof node | typeof parent) => ({
      start: each?.position?.start.offset ?? 0,
      end: each?.position?.end.offset ?? 0,
    });
    const isAlone = parent?.type === 'link' && parent.children.length === 1;
    const own = { ...place(node), outer: isAlone ? place(parent) : place(node) };
    if (node.type === 'image') {
      const { url, alt, title } = node;
      images.push({ src: url, alt: alt ?? '', title: title ?? '', ...own });
    } else if (node.type === 'html') {
      const html = markdown.slice(own.start, own.end);
      for (const { 0: tag, index } of html.matchAll(/<img\s[^<>]*>/gi)) {
        const [src, alt, title] = ['src', 'alt', 'title'].map((name) => readValue(tag, name));
        const start = own.start + index;
        const range = { start, end: start + tag.length };
        const outer = html.length === tag.length ? own.outer : range;
        images.push({ src: src ?? '', alt: alt ?? '', title: title ?? '', ...range, outer });
      }
    } else if (node.type === 'imageReference') {
      const { url = '', title = '' } = definitions.get(node.identifier) ?? {};
      images.push({ src: url, alt: node.alt ?? '', title, ...own });
    }
  });
  return images;
}

/** An attribute of a tag, in quotes or bare; Markdown reads character references as HTML does. */
function readValue(tag: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*'|[^\\s"'>]+)`, 'i').exec(tag);
  return (match?.[1] ?? '').replace(/^(["'])(.*)\1$/s, '$2');
}
