import { SaxesParser } from 'saxes';
import type { XmlElement } from './read-elements.ts';

export type { XmlElement };

/**
 * Parses a whole XML document (XML 1.0).
 *
 * @param xml the document; where it breaks off, what stands before is kept
 * @returns its root; one without a name where there is none
 */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string) => {
    open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    if (open.length > 1) open.pop();
  });
  parser.on('error', () => {});
  parser.write(xml).close();
  const element = root.children.find((child) => typeof child !== 'string');
  return (element as XmlElement | undefined) ?? root;
}
