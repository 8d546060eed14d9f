import type { ChildNode, Document } from 'domhandler';

/** What a style sheet or a browser may show of an attribute. */
const isShown = /^(?:alt|title|value|placeholder|data-.+)$/;

/** For each code point the last page that was found to have it: one table serves all pages. */
const seen = new Uint32Array(0x110000);
let page = 0;

/**
 * Lists the characters that a page may show: of its text, and of attributes that readers see.
 *
 * @param document the page, parsed
 * @returns code points, each once
 */
export function listCharacters(document: Document): number[] {
  const characters: number[] = [];
  page++;
  const read = (text: string): void => {
    for (let at = 0; at < text.length; at++) {
      const character = text.codePointAt(at) ?? 0;
      if (character > 0xffff) at++;
      if (seen[character] === page) continue;
      seen[character] = page;
      characters.push(character);
    }
  };
  const visit = (node: ChildNode): void => {
    if (node.type === 'script' || node.type === 'style') return;
    if ('attribs' in node) {
      for (const name in node.attribs) if (isShown.test(name)) read(node.attribs[name] ?? '');
    }
    if (node.type === 'text') read(node.data);
    if ('children' in node) node.children.forEach(visit);
  };
  document.children.forEach(visit);
  return characters;
}
